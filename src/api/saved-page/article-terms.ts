import { html } from 'hono/html'
import type { FigureChange, MemberChange, TermChange } from '../../core/compare/diff-terms.ts'
import type { Row } from '../../core/compare/row.ts'
import type { Membership } from '../../core/model/term.ts'
import { bracketWords } from '../../core/phrases/bracket-words.ts'
import { type Mention, saidTerms } from '../../core/phrases/mentions.ts'
import { partyNames } from '../../core/phrases/party-name.ts'
import { figureChangeWords, memberWords, valueWords } from '../../core/phrases/term-words.ts'
import type { ArticleFrame } from './article-frame.ts'
import { mentionLink } from './article-sides.ts'
import { mark } from './article-wording.ts'
import { type Html, joined, NOTHING } from './html.ts'

type SetChange = Extract<TermChange, { kind: 'set' }>
type AmountChange = Extract<TermChange, { kind: 'amount' }>

/** What happened to the typed values of a row's clauses. */
export function termLines(row: Row, frame: ArticleFrame): Html {
  const { terms, absence } = row
  if (terms.length === 0) return NOTHING
  const elsewhere = new Map(
    saidTerms(row, frame.mentionsOf).map(({ key, mentions }) => [key, mentions]),
  )
  const lines = terms.map((term) => {
    const label = term.definition?.label ?? term.key.replaceAll('-', ' ')
    // Where one side holds no clause, "recorded only …" would say nothing new.
    const only = absence === null ? statedOnly(term.change, elsewhere.get(term.key), frame) : ''
    return html`<li><b>${label}</b>: ${termBody(term, frame)}${only}</li>`
  })
  return html`<ul class="plain-terms" aria-label="Terms">
    ${lines}
  </ul>`
}

function statedOnly(
  change: TermChange['change'],
  mentions: readonly Mention[] | undefined,
  { sameDraft }: ArticleFrame,
): Html | string {
  const [first, second] = sameDraft ? ['the first', 'the second'] : ['before', 'after']
  if (mentions) {
    const where = change === 'before-only' ? second : first
    const verb = mentions.length === 1 ? 'says it' : 'say it'
    return html` · ${where}: ${joined(mentions.map(mentionLink), ', ')} ${verb}`
  }
  switch (change) {
    case 'kept':
      return sameDraft ? ' · same' : ' · kept'
    case 'before-only':
      return sameDraft ? ' · recorded only for the first' : ' · recorded only before'
    case 'after-only':
      return sameDraft ? ' · recorded only for the second' : ' · recorded only after'
    default:
      return ''
  }
}

function termBody(term: TermChange, frame: ArticleFrame): Html {
  if (term.kind === 'set') return memberChanges(term, frame)
  if (term.change !== 'amended') return plainValue(term, frame)
  return term.kind === 'amount' ? figureChanges(term, frame) : plainChange(term, frame)
}

/** A value that is the same on both sides, or that only one side states. */
function plainValue({ definition, before, after }: TermChange, { parties }: ArticleFrame): Html {
  const value = after ?? before
  if (value === null) return NOTHING
  return html`${valueWords(value, definition, parties)}`
}

function plainChange({ definition, before, after }: TermChange, frame: ArticleFrame): Html {
  const words = (value: TermChange['before']) =>
    html`${value === null ? 'not stated' : valueWords(value, definition, frame.parties)}`
  return replaced(words(before), words(after), frame)
}

function replaced(was: Html, is: Html, { sameDraft }: ArticleFrame): Html {
  return html`${mark({ kind: 'dropped', sameDraft }, was)} →
  ${mark({ kind: 'added', sameDraft }, is)}`
}

function figureChanges(term: AmountChange, frame: ArticleFrame): Html {
  return joined(
    term.figures.map((figure) => figureText(figure, term, frame)),
    ' · ',
  )
}

function figureText(figure: FigureChange, term: AmountChange, frame: ArticleFrame): Html {
  const { lead, was, is, unit, difference } = figureChangeWords(figure, term, frame.parties)
  const values = was === is ? html`${is}` : replaced(html`${was}`, html`${is}`, frame)
  return html`${lead}${values}${unit === '' ? '' : ` ${unit}`}${difference === null ? '' : ` (${difference})`}`
}

/** A set on its way: every member by name, those that stay last. */
function memberChanges(term: SetChange, frame: ArticleFrame): Html {
  const { before, after, definition, members } = term
  const { sameDraft } = frame
  const isOneSided = before === null || after === null
  const unstated = (value: TermChange['before'], kind: 'added' | 'dropped') =>
    value?.kind === 'unstated' && !isOneSided
      ? [mark({ kind, sameDraft }, html`${valueWords(value, definition, [])}`)]
      : []
  const kept = members.filter(({ change }) => isOneSided || change === 'kept')
  const others = members.filter((member) => !kept.includes(member))
  const unnamed = UNNAMED.map(({ change, words }) => {
    const names = others
      .filter((member) => member.change === change)
      .map(({ id }) => memberWords(id, definition, frame.parties))
    return { words, names }
  }).filter(({ names }) => names.length > 0)
  const keptNames = joined(
    kept.map(({ id, is, was }) =>
      standing(is ?? was, memberWords(id, definition, frame.parties), frame),
    ),
    ', ',
  )
  const parts = [
    ...unstated(before, 'dropped'),
    ...others.flatMap((member) => changedMember(member, term, frame)),
    ...unstated(after, 'added'),
    ...(kept.length === 0
      ? []
      : [isOneSided ? keptNames : html`${sameDraft ? 'in both' : 'kept'}: ${keptNames}`]),
    ...unnamed.map(
      ({ words, names }) => html`<span class="plain-unknown">${words}</span>: ${names.join(', ')}`,
    ),
  ]
  return parts.length === 0 ? html`none named` : joined(parts, ' · ')
}

/** Members that only one side names, where the other is no whole list: silence, and no deletion (T5). */
const UNNAMED = [
  { change: 'not-named', words: 'not named after' },
  { change: 'first-named', words: 'not named before' },
] as const

/** What became of a member; nothing for those that are told apart from the others. */
function changedMember(member: MemberChange, term: SetChange, frame: ArticleFrame): Html[] {
  const { id, change, is } = member
  const { sameDraft, parties } = frame
  const name = memberWords(id, term.definition, parties)
  switch (change) {
    case 'added':
      return [mark({ kind: 'added', sameDraft }, standing(is, name, frame))]
    case 'dropped':
      return [mark({ kind: 'dropped', sameDraft }, html`${name}`)]
    case 'amended':
      return [html`${standing(is, name, frame)} (${bracketWords(member, { parties, sameDraft })})`]
    case 'kept':
    case 'not-named':
    case 'first-named':
      return []
    default:
      return change satisfies never
  }
}

/** A member's name with its standing: bracketed text names who wants it, a proposal who made it. */
function standing(membership: Membership | null, name: string, { parties }: ArticleFrame): Html {
  if (membership === null || membership.by.length === 0) return html`${name}`
  const by = partyNames(parties, membership.by)
  if (membership.status === 'bracketed') return html`[${name} — ${by}]`
  return membership.status === 'proposed' ? html`${name} (proposed by ${by})` : html`${name}`
}
