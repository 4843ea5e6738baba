import type { ProcessOverview } from '../../../core/model/read-models.ts'
import { partyName } from '../../../core/phrases/party-name.ts'

/** Sides, states and organisations with the people who spoke for them. */
export function PeopleList({ overview }: { overview: ProcessOverview }) {
  const { parties, people } = overview
  const speaking = parties.filter(({ id }) => people.some(({ party }) => party === id))
  const silent = parties.filter((party) => !speaking.includes(party))
  const others = people.filter(({ party }) => party === null)
  return (
    <div className="gap-x-10 md:columns-2 lg:columns-3">
      {speaking.map((party) => (
        <div key={party.id} className="mb-5 break-inside-avoid">
          <h3 className="font-medium">{party.name}</h3>
          <PersonList people={people.filter((person) => person.party === party.id)} />
        </div>
      ))}
      {others.length > 0 && (
        <div className="mb-5 break-inside-avoid">
          <h3 className="font-medium">For no side in this record</h3>
          <PersonList people={others} />
        </div>
      )}
      {silent.length > 0 && (
        <div className="mb-5 break-inside-avoid">
          <h3 className="font-medium">Named in texts or lists</h3>
          <ul className="text-small text-soft">
            {silent.map(({ id, note }) => (
              <li key={id}>
                <span className="text-ink">{partyName(parties, id)}</span>
                {note && ` — ${note}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function PersonList({ people }: { people: ProcessOverview['people'] }) {
  return (
    <ul className="text-small text-soft">
      {people.map(({ id, name, role, note }) => (
        <li key={id}>
          <span className="text-ink">{name}</span>
          {role && `, ${role}`}
          {note && ` (${note})`}
        </li>
      ))}
    </ul>
  )
}
