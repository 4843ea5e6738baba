import type { FigureChange, TermChange } from '../compare/diff-terms.ts'
import type { Party } from '../model/process.ts'
import type { Figure, TermDefinition, TermValue } from '../model/term.ts'
import { formatDate } from './format-date.ts'
import { spoken } from './record-words.ts'

const WHY = {
  unknown: 'not known',
  none: 'expressly none',
  open: 'left open',
  disputed: 'accounts differ',
} as const

const UP = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })
const SIGNED = new Intl.NumberFormat('en', { signDisplay: 'always', maximumFractionDigits: 2 })

const COMPACT_FROM = 1_000_000_000

/** A number with the digits that a reader wants: 600,000 whole, 100000000000 as "100 billion". */
function numberWords(value: number, format: Intl.NumberFormat = UP): string {
  if (Math.abs(value) < COMPACT_FROM) return format.format(value)
  return SHORT.format(value).replace('B', ' billion').replace('T', ' trillion')
}

/** A number or a range: "600,000", "10 to 15", "at least 30", "up to 250". */
export function rangeWords(range: Figure['range'], scale = 1): string {
  if (range === null) return WHY.unknown
  const { min, max } = range
  if (min === null && max === null) return WHY.unknown
  if (min === null) return `up to ${numberWords((max ?? 0) * scale)}`
  if (max === null) return `at least ${numberWords(min * scale)}`
  if (min === max) return numberWords(min * scale)
  return `${numberWords(min * scale)} to ${numberWords(max * scale)}`
}

/** Shares are kept as parts of one, and read in per cent. */
function scaleOf(definition: TermDefinition | null): number {
  return definition?.unit === 'share' ? 100 : 1
}

/** The unit as it follows a number; empty where there is none. */
function unitWords(definition: TermDefinition | null): string {
  const unit = definition?.unit ?? ''
  return unit === 'share' ? '%' : unit
}

/** A number with its unit: "342 tanks", "50 %". What is not known has no unit. */
function measured(words: string, unit: string): string {
  return unit === '' || words === WHY.unknown ? words : `${words} ${unit}`
}

/** Whose figure it is, before the figure: a ceiling that a side puts forward need not be its own. */
function proposer({ side }: Pick<Figure, 'side'>, name: (id: string) => string): string {
  return side === null ? '' : `proposed by ${name(side)}: `
}

type AmountChange = Extract<TermChange, { kind: 'amount' }>

/** A figure on its way. `lead`: whose it is; `unit`: what stands behind its last number, said once. */
export type FigureWords = {
  lead: string
  was: string
  is: string
  unit: string
  difference: string | null
}

/** Say what became of a figure, or why a side gives none. */
export function figureChangeWords(
  figure: FigureChange,
  { definition, before, after }: AmountChange,
  parties: readonly Party[],
): FigureWords {
  const scale = scaleOf(definition)
  const unit = unitWords(definition)
  const was = figure.before ? rangeWords(figure.before, scale) : noFigure(before, figure)
  const is = figure.after ? rangeWords(figure.after, scale) : noFigure(after, figure)
  const isNumber = figure.after !== null
  return {
    lead: proposer(figure, (id) => memberWords(id, definition, parties)),
    was: isNumber || figure.before === null ? was : measured(was, unit),
    is,
    unit: isNumber ? unit : '',
    difference: differenceWords(figure, scale),
  }
}

/** Why there is no figure: the whole value is unstated, or this side's figure is not known or not given. */
function noFigure(value: TermValue | null, { side }: FigureChange): string {
  if (value?.kind === 'unstated') return WHY[value.why]
  if (value?.kind !== 'amount') return 'not stated'
  return value.figures.some((figure) => figure.side === side) ? WHY.unknown : 'no figure'
}

/** "+200,000, +33 %", or nothing where no difference can be given (rule T3). */
export function differenceWords({ difference, percent }: FigureChange, scale = 1): string | null {
  if (difference === null || difference === 0) return null
  const amount = SIGNED.format(difference * scale)
  const short = Math.abs(difference) < COMPACT_FROM ? amount : numberWords(difference)
  return percent === null ? short : `${short}, ${SIGNED.format(percent)} %`
}

/** An option's label as the term's definition gives it, else the option with its hyphens read as spaces. */
function optionWords(option: string, definition: TermDefinition | null): string {
  return definition?.options[option] ?? spoken(option)
}

/** A member of a set: by the definition's own labels first (places, options), else by name. */
export function memberWords(
  id: string,
  definition: TermDefinition | null,
  parties: readonly Party[],
): string {
  return definition?.options[id] ?? nameIn(parties, id)
}

/** A whole value in words, for terms that are not read member by member or figure by figure. */
export function valueWords(
  value: TermValue,
  definition: TermDefinition | null,
  parties: readonly Party[],
): string {
  const member = (id: string) => memberWords(id, definition, parties)
  switch (value.kind) {
    case 'unstated':
      return WHY[value.why]
    case 'flag':
      return value.value ? 'yes' : 'no'
    case 'date':
      return formatDate(value.date)
    case 'text':
      return value.text
    case 'decision-rule':
      return optionWords(value.rule, definition)
    case 'duration':
      return measured(rangeWords(value), unitWords(definition))
    case 'choice':
      return value.choices.map((choice) => choiceWords(choice, definition, parties)).join(' · ')
    case 'parties':
      return value.members.map(({ id }) => nameIn(parties, id)).join(', ')
    case 'territories':
    case 'options':
      return value.members.map(member).join(', ')
    case 'amount':
      return value.figures
        .map((figure) => {
          const words = rangeWords(figure.range, scaleOf(definition))
          return proposer(figure, member) + measured(words, unitWords(definition))
        })
        .join(' · ')
    default:
      return value satisfies never
  }
}

type Choice = { of: string | null; option: string }

function choiceWords(
  { of, option }: Choice,
  definition: TermDefinition | null,
  parties: readonly Party[],
): string {
  const chosen = optionWords(option, definition)
  return of === null ? chosen : `${memberWords(of, definition, parties)}: ${chosen}`
}

/** A party's name; an id that is no party's is read with spaces. */
export function nameIn(parties: readonly Party[], id: string): string {
  return parties.find((party) => party.id === id)?.name ?? spoken(id)
}
