/**
 * How the recitals of resolutions and treaties open, language by language: en, fr, es, pt, it, de, ru,
 * uk, ar. `*` stands for any ending. In small letters, without brackets.
 */
const OPENINGS: readonly string[] = [
  'acknowledging|acting|affirming|alarmed|appalled|appreciating|aware|bearing|being|believing|cognizant',
  'commending|committed|concerned|condemning|confident|confirming|conscious|considering|convinced',
  'declaring|deploring|desiring|desirous|determined|determining|dismayed|disturbed|emphasi[sz]ing',
  'encouraged|encouraging|endorsing|expressing|finding|grateful|guided|having|highlighting|hoping',
  'in (?:furtherance|pursuance|pursuit|view)|inspired|intending|keeping|mindful|noting|observing',
  'paying tribute|persuaded|pursuant|reaffirming|reali[sz]ing|reasserting|recalling|recogni[sz]ing',
  'referring|regretting|reiterating|renewing|resolved|respecting|seeking|shocked|stressing|striving',
  'supporting|taking|underlining|underscoring|urging|viewing|welcoming|whereas|wishing',
  'accueillant|affirmant|agissant|alarmée?s?|animée?s?|appréciant|appuyant|approuvant|attachée?s?|ayant',
  'compte tenu|condamnant|confirmant|consciente?s?|considérant|constatant|convaincue?s?|demandant',
  'déplorant|désireu*|désirant|déterminée?s?|encourageant|espérant|estimant|exprimant|gardant|guidée?s?',
  'insistant|jugeant|notant|observant|persuadée?s?|prenant|préoccupée?s?|rappelant|réaffirmant|regrettant',
  'reconnaissant|réitérant|remerciant|résolue?s?|saluant|sachant|soucieu*|soulignant|souhaitant|tenant',
  "s[’']appuyant|s[’']inspirant|se (?:déclarant|disant|félicitant|fondant|référant)|voulant",
  "vue?s? (?:la|les?|l[’']\\p{L}+|leurs?|son|sa|ses|que)",
  'acogiendo|actuando|afirmando|agradeciendo|alarmad*|animad*|apreciando|celebrando|comprometid*',
  'condenando|confirmando|consciente?s?|considerando|constatando|convencid*|decidid*|deplorando|deseando',
  'deseos*|destacando|determinad*|determinando|encomiando|estimando|expresando|guiad*|habiendo|haciendo',
  'inspirad*|insistiendo|instando|lamentando|manifestando|notando|observando|preocupad*|reafirmando',
  'recordando|reconociendo|reiterando|resaltando|resuelt*|saludando|señalando|subrayando|teniendo',
  'tomando|tras haber|vist[oa]s?',
  'desejando|expressando|notando|reconhecendo|reiterando|salientando|tendo|avendo|convint*|desideros*',
  'ricordando|riconoscendo|riaffermando|tenendo',
  'anerkennend|ausgehend|bekräftigend|bestrebt|beunruhigt|besorgt|betonend|daran erinnernd|eingedenk',
  'entschlossen|feststellend|geleitet|gestützt|hinweisend|im (?:bewu(?:ss|ß)tsein|geiste?|hinblick)',
  'in (?:anbetracht|anerkennung|bekräftigung|der (?:absicht|auffassung|erkenntnis|erwägung|überzeugung))',
  'in (?:dem (?:bestreben|bewu(?:ss|ß)tsein|willen|wunsche?)|erwägung|kenntnis|würdigung)|kenntnis nehmend',
  'mit (?:befriedigung|besorgnis|genugtuung|tiefer)|nach (?:behandlung|prüfung)|tätig werdend|überzeugt',
  'unter (?:begrü(?:ss|ß)ung|bekräftigung|berücksichtigung|betonung|hinweis)|von (?:dem wunsch|der überzeugung)',
  'воздавая|выражая|действуя|желая|заслушав|заявляя|исходя|изучив|имея|испытывая|констатируя',
  'напоминая|обеспокоен*|обращая|одобряя|озабочен*|определяя|осознавая|основываясь|осуждая',
  'отмечая|памятуя|подтверждая|подч[её]ркивая|полагая|преисполнен*|признавая|призывая|приветствуя|принимая',
  'приняв|рассмотрев|руководствуясь|сожалея|сознавая|ссылаясь|стремясь|считая|убежден*|убеждён*',
  'учитывая|будучи|встревожен*|с (?:беспокойством|озабоченностью|признательностью|сожалением|удовлетворением)',
  'бажаючи|беручи|будучи|вважаючи|виражаючи|висловлюючи|вивчивши|визнаючи|визначаючи|виходячи|вітаючи',
  'враховуючи|ґрунтуючись|діючи|заслухавши|засуджуючи|заявляючи|звертаючи|занепокоєн*|зважаючи|керуючись',
  "констатуючи|маючи|нагадуючи|наголошуючи|пам[’ʼ']?ятаючи|переконан*|підкреслюючи|підтверджуючи",
  'посилаючись|прагнучи|приймаючи|прийнявши|розглянувши|спираючись|стурбован*|схвалюючи',
  'усвідомлюючи|відзначаючи|із (?:занепокоєнням|задоволенням|стурбованістю)|шкодуючи',
  'و?إذ',
]

/** What may stand before such an opening: *Also noting*, *Profondément préoccupé*, *Зокрема відзначаючи*. */
const BEFORE =
  'again|also|deeply|extremely|firmly|fully|further|gravely|particularly|profoundly|seriously|strongly|' +
  'aussi|également|en outre|fermement|gravement|pleinement|profondément|sérieusement|vivement|' +
  'además|firmemente|gravemente|hondamente|plenamente|profundamente|seriamente|también|' +
  'ernsthaft|erneut|ferner|sowie|sehr|tief|weiter|zutiefst|' +
  'вновь|глубоко|настоятельно|решительно|серь[её]зно|также|полностью|твердо|твёрдо|крайне|' +
  'глибоко|серйозно|також|повністю|твердо|вкрай|знову|рішуче'

/** Whether a wording in small letters, without brackets, opens as a recital does. */
export function opensAsRecital(wording: string): boolean {
  return RECITAL.test(wording)
}

const RECITAL = new RegExp(
  `^(?:(?:${BEFORE}) ){0,2}(?:${OPENINGS.join('|').replaceAll('*', String.raw`\p{L}*`)})(?![\\p{L}\\p{M}])`,
  'u',
)
