import { Fragment, type ReactNode, useState } from 'react'
import type { MemberChange, TermChange } from '../../../core/compare/diff-terms.ts'
import type { Membership } from '../../../core/model/term.ts'
import { bracketWords } from '../../../core/phrases/bracket-words.ts'
import { Bracket } from '../bracket.tsx'
import { partyNames } from '../../../core/phrases/party-name.ts'
import { useFrame } from './comparison-context.ts'
import { memberWords, valueWords } from '../../../core/phrases/term-words.ts'
import { WordMark } from './word-mark.tsx'

type SetChange = Extract<TermChange, { kind: 'set' }>

/** More kept members than this are counted, and named on request: the change is what is looked for. */
const NAMED_AT_MOST = 4

/** A set on its way: members kept, added, dropped, and those whose status changed. */
export function MemberChanges({ term }: { term: SetChange }) {
  const isOneSided = term.before === null || term.after === null
  const kept = term.members.filter(({ change }) => change === 'kept')
  const others = term.members.filter(({ change }) => change !== 'kept' && !isUnnamed(change))
  if (isOneSided) return <Members term={term} members={term.members.map(asKept)} />
  return (
    <>
      <Unstated value={term.before} kind="dropped" />
      <Members term={term} members={others} />
      <Unstated value={term.after} kind="added" />
      {kept.length > 0 && others.length > 0 && ' · '}
      {kept.length > 0 && <KeptMembers term={term} kept={kept} />}
      <UnnamedMembers term={term} />
      {term.members.length === 0 && <EmptySet term={term} />}
    </>
  )
}

const isUnnamed = (change: MemberChange['change']) =>
  change === 'not-named' || change === 'first-named'

const UNNAMED = [
  { change: 'not-named', words: 'not named after' },
  { change: 'first-named', words: 'not named before' },
] as const

/** Members that only one side names, where the other is no whole list: silence, and no deletion (T5). */
function UnnamedMembers({ term }: { term: SetChange }) {
  const { parties } = useFrame()
  return UNNAMED.map(({ change, words }) => {
    const members = term.members.filter((member) => member.change === change)
    if (members.length === 0) return null
    const names = members.map(({ id }) => memberWords(id, term.definition, parties))
    return (
      <Fragment key={change}>
        {members.length < term.members.length && ' · '}
        <span className="mark-hatch px-1">{words}:</span> {names.join(', ')}
      </Fragment>
    )
  })
}

const asKept = (member: MemberChange): MemberChange => ({ ...member, change: 'kept' })

function EmptySet({ term }: { term: SetChange }) {
  const isStated = term.before?.kind !== 'unstated' && term.after?.kind !== 'unstated'
  return isStated ? <span className="text-soft">none named</span> : null
}

type UnstatedProps = { value: TermChange['before']; kind: 'added' | 'dropped' }

/** A side that has the term but not its members: "accounts differ". */
function Unstated({ value, kind }: UnstatedProps) {
  if (value?.kind !== 'unstated') return null
  return (
    <>
      {' '}
      <WordMark kind={kind}>{valueWords(value, null, [])}</WordMark>{' '}
    </>
  )
}

type MembersProps = { term: SetChange; members: readonly MemberChange[] }

/** Members side by side; those proposed by one and the same side share the words that say so. */
function Members({ term, members }: MembersProps) {
  const { parties } = useFrame()
  return groupByProposer(members).map(({ by, members: group }, index) => (
    <Fragment key={group[0]?.id}>
      {index > 0 && ' '}
      {group.map((member, at) => (
        <Fragment key={member.id}>
          {at > 0 && ' '}
          <Member term={term} member={member} isLast={at === group.length - 1} />
        </Fragment>
      ))}
      {by.length > 0 && <span className="text-soft"> (proposed by {partyNames(parties, by)})</span>}
    </Fragment>
  ))
}

type Group = { by: readonly string[]; members: MemberChange[] }

function groupByProposer(members: readonly MemberChange[]): Group[] {
  const groups: Group[] = []
  for (const member of members) {
    const by = proposersOf(member)
    const last = groups.at(-1)
    if (last && last.by.join() === by.join()) last.members.push(member)
    else groups.push({ by, members: [member] })
  }
  return groups
}

/** Who proposes a member that stands in after, or stays as it was; a dropped one is nobody's proposal any more. */
function proposersOf({ change, is, was }: MemberChange): readonly string[] {
  if (change === 'dropped') return []
  const membership = is ?? was
  return membership?.status === 'proposed' ? membership.by : []
}

function KeptMembers({ term, kept }: { term: SetChange; kept: readonly MemberChange[] }) {
  const { sameDraft } = useFrame()
  const [isOpen, setOpen] = useState(kept.length <= NAMED_AT_MOST)
  const word = sameDraft ? 'in both' : 'kept'
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="text-soft hover:text-ink decoration-strong-rule underline decoration-dotted underline-offset-3"
      >
        {word} {kept.length}
      </button>
      {isOpen && (
        <>
          {': '}
          <Members term={term} members={kept} />
        </>
      )}
    </>
  )
}

type MemberProps = { term: SetChange; member: MemberChange; isLast: boolean }

function Member({ term, member, isLast }: MemberProps) {
  const { parties, sameDraft } = useFrame()
  const name = memberWords(member.id, term.definition, parties)
  const comma = isLast || member.change !== 'kept' ? '' : ','
  switch (member.change) {
    case 'added':
      return (
        <WordMark kind="added">
          <Standing membership={member.is} name={name} />
        </WordMark>
      )
    case 'dropped':
      return <WordMark kind="dropped">{name}</WordMark>
    case 'amended':
      return (
        <span>
          <Standing membership={member.is} name={name} />{' '}
          <span className="text-soft">({bracketWords(member, { parties, sameDraft })})</span>
        </span>
      )
    case 'kept':
      return (
        <span>
          <Standing membership={member.is ?? member.was} name={name} />
          {comma}
        </span>
      )
    case 'not-named':
    case 'first-named':
      return name
    default:
      return member.change satisfies never
  }
}

/** A member's name with its standing: bracketed text names who wants it. */
function Standing({
  membership,
  name,
}: {
  membership: Membership | null
  name: string
}): ReactNode {
  const { parties } = useFrame()
  if (membership?.status === 'bracketed')
    return (
      <Bracket by={membership.by.map((id) => partyNames(parties, [id]))}>
        <span>{name}</span>
      </Bracket>
    )
  return name
}
