import type { Party } from '../../../core/model/process.ts'
import type { Membership, Term, TermDefinition } from '../../../core/model/term.ts'
import { Bracket } from '../bracket.tsx'
import { valueWords } from '../../../core/phrases/term-words.ts'
import { partyName } from '../../../core/phrases/party-name.ts'

type ClauseTermsProps = {
  terms: readonly Term[]
  definitions: readonly TermDefinition[]
  parties: readonly Party[]
}

/** The typed values of a clause, one chip each: the first depth of reading. */
export function ClauseTerms({ terms, definitions, parties }: ClauseTermsProps) {
  if (terms.length === 0) return null
  return (
    <ul aria-label="Terms" className="text-small mt-2.5 flex flex-wrap gap-2">
      {terms.map(({ key, value }) => {
        const definition = definitions.find((each) => each.key === key) ?? null
        return (
          <li key={key} className="border-rule bg-sheet rounded-lg border px-2.5 py-1">
            <span className="text-soft me-1.5">{definition?.label ?? key}</span>
            {value.kind === 'parties' ? (
              <Members members={value.members} parties={parties} />
            ) : (
              valueWords(value, definition, parties)
            )}
          </li>
        )
      })}
    </ul>
  )
}

type MembersProps = { members: readonly Membership[]; parties: readonly Party[] }

function Members({ members, parties }: MembersProps) {
  return members.map((member, index) => (
    <span key={member.id}>
      {index > 0 && ', '}
      <Member member={member} usual={members[0]} parties={parties} />
    </span>
  ))
}

type MemberProps = {
  member: Membership
  /** The first of the set: who proposes the others is said only where it is someone else. */
  usual: Membership | undefined
  parties: readonly Party[]
}

function Member({ member, usual, parties }: MemberProps) {
  const name = partyName(parties, member.id)
  const by = member.by.map((id) => partyName(parties, id))
  if (member.status === 'bracketed') return <Bracket by={by}>{name}</Bracket>
  const isUsual = member.status === usual?.status && member.by.join() === usual.by.join()
  return isUsual || by.length === 0 ? name : `${name} (${member.status} by ${by.join(', ')})`
}
