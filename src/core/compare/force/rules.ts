/** The published rules for changes of force (docs/rules.md, section F). */
export const FORCE_RULES = {
  F1: 'Modality: how strongly the text binds',
  F2: 'Negation',
  F3: 'Quantifiers and conditions',
  F4: 'And, or',
  F5: 'How decisions are taken',
  F6: 'Numbers and deadlines',
} as const

/** What a phrase means that holds a word of the lists and bears on nothing. */
export const IDLE = 'idle'

export type ForceRuleId = keyof typeof FORCE_RULES

/**
 * The words that a language has for a rule, by what they do. Phrases are set apart by commas; `*`
 * stands for any ending, `=` before a word for "in these letters only", `#` for "and a figure follows".
 * Words of one kind say the same: one put for another is no change of force.
 */
export type ForceMarkers = {
  /** A prohibition stands beside the ladder: it is neither weaker nor stronger than what it forbids. */
  F1: Record<'obligation' | 'intention' | 'recommendation' | 'permission' | 'prohibition', string>
  /** Where a negation denies a word of F1, which is `@`, as a pattern: *@ not, no Party @*. */
  denials: string
  F2: { not: string }
  /** Words that deny together with another, which then denies alone: *жодна не*, *no … ninguna*. */
  deniesWith?: { words: string; particle: string }
  F3: Record<Quantifier, string>
  F4: { and: string; or: string }
  F5: Record<DecisionRule, string> & Partial<Record<RareMajority, string>>
  /** Fractions and other numbers of one word by their value; some deadlines have none. */
  F6: Record<string, string>
  /** Words of numerals by their value (F6); `?` where they are numbers only beside others or before a unit. */
  numbers: Record<string, string>
  /** *First*, *twenty-first* by value: what they make of a numeral is an amount before a unit only. */
  ordinals: Record<string, string>
  /** What makes an ordinal of a figure, as a pattern: *21st*, *21-й*. */
  ordinalSign: string
  /** What may be written behind a figure that is none: *10-ти днів*. */
  cardinalSign?: string
  besideNumbers: WordsBesideNumbers
  /** Before a number, these make it a reference and no amount: Article 5. */
  references: string
  /** What is named with a year: *the 2030 Agenda, the Budapest Memorandum of 1994*. */
  titles: string
  /** What no list of words can say, as patterns: *ne peut entrer que de jour*. */
  patterns?: readonly {
    rule: 'F1' | 'F2' | 'F3' | 'F6'
    meaning: 'obligation' | 'no obligation' | 'permission' | 'not' | Quantifier | '1'
    pattern: string
  }[]
  /** Phrases that hold a word of the lists and bear on nothing. */
  idle: string
  /** The names of the months as dates have them, in their order, with semicolons between. */
  months: string
  /** Words behind a number by how many times more they make of it. */
  magnitudes: Record<string, string>
  /** Words that say what a number counts. */
  units: Record<Unit, string>
}

/** Words that make something else of the number before them. */
type WordsBesideNumbers = {
  /** Behind any: *two dozen*, *две пятых*. */
  fractions: string
  /** Phrases that hold a number word, and are none: *pour cent*. */
  names?: string
}

type DecisionRule =
  | 'consensus'
  | 'unanimity'
  | 'majority'
  | 'absolute majority'
  | 'qualified majority'
  | 'majority of 2/3'
  | 'majority of 3/4'
  | 'veto'
  | 'each for itself'

type RareMajority = 'majority of 3/5' | 'majority of 4/5'

export type Unit =
  | 'hour'
  | 'day'
  | 'working day'
  | 'weekday'
  | 'week'
  | 'month'
  | 'year'
  | 'metre'
  | 'kilometre'
  | 'mile'
  | 'per cent'
  | Currency

export type Currency =
  | 'dollar'
  | 'euro'
  | 'pound'
  | 'Swiss franc'
  | 'rouble'
  | 'hryvnia'
  | 'zloty'
  | 'yuan'
  | 'yen'

export type Quantifier =
  | 'only'
  | 'unless'
  | 'if'
  | 'at least'
  | 'at most'
  | 'more than'
  | 'less than'
  | 'all'
  /** Says the same as `all`; where it came or went alone, as little as an article. */
  | 'each'
  | 'most'
  | 'some'
  | 'in peacetime'
  | 'in wartime'
  | 'permanently'
  | 'temporarily'
  | 'as far as possible'

/** Lists by what they stand for: `byValue('2 two, twain; 3 three')`. */
export function byValue(lists: string): Record<string, string> {
  return Object.fromEntries(
    lists.split('; ').map((list) => [list.split(' ', 1)[0], list.slice(list.indexOf(' ') + 1)]),
  )
}

/** All forms of some stems: `('пят шест', 'ь и')`. For lists of languages that inflect numbers. */
export function inflected(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending)))
    .join(', ')
}

/** The same for several values at once: `('5 пят; 6 шест', 'ый ого')`. */
export function inflectedByValue(stems: string, endings: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(byValue(stems)).map(([value, stem]) => [value, inflected(stem, endings)]),
  )
}
