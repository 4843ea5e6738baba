import { UNKNOWN_LANGUAGE } from './base-language.ts'

/** Scripts that tell the language by themselves, as far as we need it. Kana before Han: Japanese uses both. */
const BY_SCRIPT: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['th', /\p{Script=Thai}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['fa', /[پچژگک]/u],
  ['ar', /\p{Script=Arabic}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
]

/** The small words of a language. Many have some in common; the language that has most wins. */
const BY_WORDS: Record<string, string> = {
  en: 'the of and to in shall that is be by with which this for a on as or from not are all any both it at will within',
  de: 'der die das und ist nicht von mit dem den des ein eine oder zu in für auf werden im',
  fr: 'le la les des et est une dans du pour par au aux sur qui de à en que ou',
  es: 'el la los las del una por con para que se en su no de y al un o sus',
  it: 'il la le gli della di una per con nel sono alla dei non che e del un da i',
  pt: 'o os das dos uma não com para que em se ao pela de da do e a um ou as na por sua seu suas seus é',
  ca: 'el la els les de del en que per amb una al dels aquest seva o',
  ro: 'și şi de la în a cu pe nu care din sau este prin pentru al unei ale',
  nl: 'de het een van en niet met voor zijn wordt op dat in te of door is aan',
  sv: 'och att det som en är av för med på till den inte i om skall ska ett eller',
  da: 'og at det som en er af for med på til den ikke i om skal et eller de',
  nb: 'og å det som en er av for med på til den ikke i om skal et eller de',
  is: 'og að í á er sem til við um af það ekki skal með eða fyrir þeir hann',
  fi: 'ja on ei että tai joka sen se ovat sekä kuin mukaan voi ole myös jos',
  et: 'ja on ei või et see mis kui ning seda ka oma selle',
  pl: 'w i na się nie do z oraz jest przez lub dla o od że po za ze',
  cs: 'a v se na je o s z do nebo která pro podle k za by že i',
  sk: 'a v sa na je o s z do alebo ktorá pre podľa k za by že i',
  hr: 'i u na je se za o da od ili s koji kao su ne iz',
  hu: 'a az és hogy nem is egy vagy meg ha e szerint által kell',
  tr: 've bir bu ile için olarak veya olan da de her göre kadar',
  lt: 'ir į kad ne yra arba su iš kaip pagal bei jo dėl',
  lv: 'un ir ar no kas vai par uz pēc kā tas nav ja',
  sq: 'dhe të e në për me nga që i një ose së',
  id: 'dan yang di dari untuk dengan dalam atau pada ini oleh tidak',
  vi: 'và của các có trong không được cho theo hoặc là với',
  uk: 'і та що не на з у в до або від його є це за про для які',
  ru: 'и что не на с в по от или как его из это для к о за при',
  be: 'і у на з не што да або ад па яго для за як гэта ў',
  bg: 'и на да се не от за в са по е или с че при до',
  sr: 'и у на је се за о да од или с који као су не из',
  mk: 'и на во да се од за е со или не што',
}

/** Letters that a language does not write. A word with one speaks against it, as a small word speaks for it. */
const FOREIGN: Record<string, RegExp> = {
  uk: /[ыэёъў]/,
  ru: /[іїєґўјћђџљњ]/,
  be: /[ищъїєґ]/,
  bg: /[ыэёіїєґўј]/,
  sr: /[ыэёъьйщюяіїєґў]/,
  mk: /[ыэёъьйщюяіїєґў]/,
}

/** Fewer small words than this, per word in all, are chance, and so is a single one among some words. */
const FEWEST_SMALL = 0.06
const SOME_WORDS = 8

/** So much of a text is read to guess its language. */
const SAMPLE = 20_000
/** So many letters of a telling script among the sample, per letter in all. */
const TELLING_SHARE = 0.05

/** The language a text is written in, by its script and small words; `und` where nothing tells. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu) ?? []
  for (const [language, pattern] of BY_SCRIPT) {
    const telling = letters.filter((letter) => pattern.test(letter)).length
    if (telling > 0 && telling >= letters.length * TELLING_SHARE) return language
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(BY_WORDS).map(([language, list]) => {
    const small = new Set(list.split(' '))
    const found = words.filter((word) => small.has(word))
    const foreign = FOREIGN[language]
    const against = foreign ? words.filter((word) => foreign.test(word)).length : 0
    return { language, count: found.length - against, distinct: new Set(found).size }
  })
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most))
  const needed = words.length < SOME_WORDS ? 1 : 2
  const isTold = best.distinct >= needed && best.count >= words.length * FEWEST_SMALL
  return isTold ? best.language : UNKNOWN_LANGUAGE
}
