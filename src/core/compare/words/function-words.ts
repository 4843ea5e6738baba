import { baseLanguage } from '../../text/base-language.ts'

const LISTS: Record<string, string> = {
  en: 'a an the this that these those and or but nor so yet if of to in on at by for from with without within into onto over under between among through during before after about as than then is are was were be been being am has have had do does did will would shall should may might can could must not no it its he his him she her they their them we our us i my me you your who whom whose which what when where there here all any each both such only also very more most other some',
  uk: 'а або але б би був була були було бути в вже від вона вони воно все всі для до є з за зі й його її їх із і коли лише може на над не ні о об по при про проте та так також тим то тих у усі це цей ця ці чи що щоб щодо як який яка які яке якщо під після перед між через крім цього цієї цим їхній мають має можуть якого якої яким яких буде будуть',
  ru: 'а без бы был была были было быть в во все всё для до его её если ещё же за и из или им их к как который которая которые ли лишь на над не ни но о об от по под при с со так также то том тому тех у уже что чтобы это этот эта эти после перед между через кроме этого этой этим этих может могут должен должны будет будут которого которой котором которых',
  fr: 'à au aux avec c’ ce ces cette d’ dans de des du elle elles en est et été être il ils j’ je l’ la le les leur leurs lui m’ mais n’ ne non nous on ont ou où par pas plus pour qu’ que qui s’ sa sans se sera seront ses si son sont sous sur t’ un une vous y a lorsque dont tout toute tous toutes après avant entre contre depuis selon comme ainsi aussi cet autre autres même peut peuvent doit doivent',
  de: 'ab aber als also am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer eines er es für hat haben ihr ihre ihrem ihren im in ist kann kein keine mit nach nicht noch nur ob oder sein seine seinem seinen sich sie sind so über um und unter vom von vor war waren was wenn werden wie wird wo zu zum zur dies diese dieser dieses diesem diesen welche welcher welches wer sowie gegen ohne während wegen zwischen soweit sofern deren dessen alle aller jede jeder können soll sollen muss müssen darf dürfen wurde wurden worden sei',
  es: 'a al ante aquel como con cuando de del desde e el ella ellas ellos en entre era es esa ese esta este estos estas fue ha han hasta la las le les lo los más me mi ni no nos o para pero por porque que se ser si sin sobre son su sus también te un una unas uno unos y ya bajo según durante contra hacia mediante cada otro otra otros otras todo toda todos todas cuyo cuya donde cual cuales así muy esto eso haya sea sean será serán podrá podrán deberá deberán puede pueden debe deben',
  zh: '的 了 和 在 是 与 及 或 对 为 以 于 其 并 不 由 等 个 这 那',
  ja: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その',
  ar: 'في من على إلى عن مع أن أو و ثم لا ما هذا هذه ذلك التي الذي بين بعد قبل كل',
}

/** Words that set things side by side: what stands before one and what stands behind it are apart. */
const COORDINATORS = new Set(
  'and or but nor і й та або чи але а и или но либо et ou mais ni und oder sowie aber y e o u pero'.split(
    ' ',
  ),
)

/** Whether a word joins two things of one rank. */
export function isCoordinator(word: string): boolean {
  return COORDINATORS.has(word.toLowerCase())
}

/** Pronouns and demonstratives. Those that mean something else in another language here are left out. */
const POINTERS = new Set(
  [
    'this that these those it its he him his she her they them their we us our i me my you your who whom whose which what',
    'він вона воно вони його її їх це цей ця ці цього цієї цим їхній що який яка які яке якого якої яким яких',
    'его её им их это этот эта эти этого этой этим этих тот тех что который которая которые которого которой котором которых',
    'il elle elles ils nous vous lui leur leurs ce cet cette ces ses qui que dont',
    'er sie wir ihr ihre ihrem ihren seine seinem seinen dies diese dieser dieses diesem diesen dass deren dessen welche welcher welches wer',
    'él ella ellas ellos esta este estos estas esa ese esto eso aquel su sus cuyo cuya cual cuales',
    '这 那 この その هذا هذه ذلك التي الذي',
  ]
    .join(' ')
    .split(' '),
)

/** Whether a word stands for someone or something that is named elsewhere, or points at it. */
export function isPointer(word: string): boolean {
  return POINTERS.has(word.toLowerCase())
}

const PREPOSITIONS = new Set(
  [
    'of to in on at by for from with without within into onto over under between among through during before after about as than',
    'в від до для з за зі із у на над о об по при про під після перед між через крім щодо',
    'без во из к от под с со кроме',
    'à au aux avec d’ dans de des du en par pour sans sous sur après avant entre contre depuis selon',
    'ab an auf aus bei bis durch für im mit nach über um unter vom von vor zu zum zur gegen ohne während wegen zwischen',
    'a al ante con del desde hasta para por sin sobre bajo según durante contra hacia mediante',
    '的 在 对 以 于 の に で から في من على إلى عن مع بين بعد قبل',
  ]
    .join(' ')
    .split(' '),
)

/** Whether a word ties what stands before it to the noun behind it. */
export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word.toLowerCase().replace("'", '’'))
}

const ARTICLES = new Set(
  'a an the le la les l’ un une des der die das den dem ein eine einen einem einer eines el los las una unos unas'.split(
    ' ',
  ),
)

/** Whether a word opens a noun phrase. */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word.toLowerCase().replace("'", '’'))
}

const sets = new Map<string, ReadonlySet<string>>()

function functionWordsOf(language: string): ReadonlySet<string> {
  const base = baseLanguage(language)
  const known = sets.get(base)
  if (known) return known
  const set = new Set((LISTS[base] ?? '').split(' '))
  sets.set(base, set)
  return set
}

/**
 * Tell articles, prepositions, conjunctions, auxiliaries and pronouns from words that carry the
 * meaning. A lone one of them says little about two wordings belonging together. Languages without
 * a list have none.
 */
export function functionWordTest(language: string): (word: string) => boolean {
  const set = functionWordsOf(language)
  return (word) => set.has(word.toLowerCase().replace("'", '’'))
}
