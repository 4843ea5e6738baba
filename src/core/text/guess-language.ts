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

/** Small words that hardly any other language of the same script has. */
const BY_WORDS: Record<string, string> = {
  en: 'the of and to in shall that is be by with which this for',
  de: 'der die das und ist nicht von mit dem den des ein eine oder werden',
  fr: 'le la les des et est une dans du pour par au aux sur qui',
  es: 'el la los las del una por con para que se en su no',
  it: 'il gli della che di una per con nel sono alla dei non',
  pt: 'o os das dos uma não com para que em se ao pela',
  nl: 'de het een van en niet met voor zijn wordt op dat',
  pl: 'w i na się nie do z oraz jest przez lub dla',
  tr: 've bir bu ile için olarak veya bu olan de da',
  uk: 'і та що не на з у в до або від його є це',
  ru: 'и что не на с в по от или как его из это для',
  bg: 'и на да се не от за в са по е или',
}

/** So much of a text is read to guess its language. */
const SAMPLE = 20_000
/** So many letters of a telling script among the sample, per letter in all. */
const TELLING_SHARE = 0.05

/** The language a text is written in, by its script and small words; `en` where nothing tells. */
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
    return { language, count: words.filter((word) => small.has(word)).length }
  })
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most))
  return best.count > 0 ? best.language : 'en'
}
