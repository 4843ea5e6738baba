import type { Party } from '../core/model/process.ts'
import type { Figure, Membership, TermDefinition, TermValue } from '../core/model/term.ts'
import { partyName, partyNames } from './components/party-name.tsx'
import { formatDate } from './format-date.ts'
import { spoken } from './words.ts'

const UNSTATED: Record<Extract<TermValue, { kind: 'unstated' }>['why'], string> = {
  unknown: 'not known',
  none: 'expressly none',
  open: 'left open',
  disputed: 'accounts differ',
}

/** What a term's value needs to be said in words. `definition` is missing where the process has none. */
export type TermContext = { definition: TermDefinition | undefined; parties: readonly Party[] }

type Range = { min: number | null; max: number | null }

function rangeText({ min, max }: Range): string {
  const write = (number: number) => number.toLocaleString('en')
  if (min !== null && min === max) return write(min)
  if (min !== null && max !== null) return `${write(min)}–${write(max)}`
  if (min !== null) return `at least ${write(min)}`
  return max === null ? 'not known' : `at most ${write(max)}`
}

/** Figures of people need no unit: "250,000". Dollars stand before, the rest behind. */
function withUnit(text: string, unit: string | null | undefined): string {
  if (!unit || unit === 'people' || !/\d/.test(text)) return text
  return unit === 'USD' ? `$${text}` : `${text} ${unit}`
}

function figureText({ side, range }: Figure, { definition, parties }: TermContext): string {
  const figure = range === null ? 'not known' : withUnit(rangeText(range), definition?.unit)
  return side === null ? figure : `${partyName(parties, side)}: ${figure}`
}

function memberText({ id, status, by }: Membership, { parties }: TermContext): string {
  const name = partyName(parties, id)
  if (status !== 'bracketed' && status !== 'proposed') return name
  const proposers = by.length > 0 ? ` — ${partyNames(parties, by)}` : ''
  return status === 'bracketed' ? `[${name}${proposers}]` : `${name} (proposed${proposers})`
}

/** The value of a term as a line of words: "France, Germany, [Belarus — Russia]"; "Russia: 85,000". */
export function termText(value: TermValue, context: TermContext): string {
  const { definition, parties } = context
  const option = (key: string) => definition?.options[key] ?? spoken(key)
  switch (value.kind) {
    case 'parties':
      return value.members.map((member) => memberText(member, context)).join(', ')
    case 'territories':
      return value.members.map(spoken).join(', ')
    case 'options':
      return value.members.map(option).join(', ')
    case 'amount':
      return value.figures.map((figure) => figureText(figure, context)).join(' · ')
    case 'duration':
      return withUnit(rangeText(value), definition?.unit)
    case 'date':
      return formatDate(value.date)
    case 'choice':
      return value.choices
        .map((choice) =>
          choice.of === null
            ? option(choice.option)
            : `${partyName(parties, choice.of)}: ${option(choice.option)}`,
        )
        .join(' · ')
    case 'flag':
      return value.value ? 'yes' : 'no'
    case 'decision-rule':
      return option(value.rule)
    case 'text':
      return value.text
    case 'unstated':
      return UNSTATED[value.why]
    default:
      return value satisfies never
  }
}
