/** How a language puts the words of a numeral together. */
export type NumberGrammar = {
  /** What may follow tens without a word between stays below this: *twenty four*, *soixante dix-sept*. */
  roomOfTens: (tens: number) => number
  /** A word within a numeral, and between which numbers it is one: *hundred and four*, not *four and six*. */
  link?: { word: string; joins: (last: number, next: number) => boolean }
  /** *Twenty-four*; elsewhere a hyphen stands between two numbers. */
  hyphens?: true
  /** *Vierundzwanzig* */
  glued?: true
}

const isTens = (value: number) => value >= 20 && value < 100 && value % 10 === 0
const isHundreds = (value: number) => value % 100 === 0

/** By language, for those that have word lists. */
export const NUMBER_GRAMMARS: Readonly<Record<string, NumberGrammar>> = {
  en: {
    roomOfTens: () => 10,
    link: { word: 'and', joins: (last, next) => isHundreds(last) && next < 100 },
    hyphens: true,
  },
  uk: { roomOfTens: () => 10 },
  ru: { roomOfTens: () => 10 },
  fr: {
    roomOfTens: (tens) => (tens === 60 || tens === 80 ? 20 : 10),
    link: {
      word: 'et',
      joins: (last, next) => isTens(last) && (next === 1 || (last === 60 && next === 11)),
    },
    hyphens: true,
  },
  es: {
    roomOfTens: () => 1,
    link: {
      word: 'y',
      joins: (last, next) => next < 10 && (isTens(last) || (last === 10 && next > 5)),
    },
  },
  de: {
    roomOfTens: () => 1,
    link: {
      word: 'und',
      joins: (last, next) => isHundreds(last) || (last < 10 && isTens(next)),
    },
    glued: true,
  },
}
