import type { ProcessOverview } from '../../../core/model/read-models.ts'
import { formatDateRange } from '../../../core/phrases/format-date.ts'
import { draftGroups } from './draft-groups.ts'
import { useForm } from './form-context.ts'
import { SelectField, TextField } from './form-fields.tsx'
import { DRAFT_KIND_OPTIONS } from './words.ts'

/** What is said of a draft of its own: title, date, kind, round, who tabled it, what it builds on. */
export function DraftFields({ overview }: { overview: ProcessOverview | null }) {
  const rounds = overview?.rounds ?? []
  return (
    <>
      <TextField name="title" />
      <TextField
        name="date"
        placeholder="2022-03-29"
        hint="As exactly as it is known: 2022-03-29, 2022-03 or 2022."
      />
      <SelectField name="kind" options={DRAFT_KIND_OPTIONS} />
      {rounds.length > 0 && (
        <SelectField
          name="round"
          isOptional
          empty="None, or not known"
          options={rounds.map(({ id, title, dateStart, dateEnd }) => ({
            value: id,
            label: `${title} · ${formatDateRange(dateStart, dateEnd)}`,
          }))}
        />
      )}
      {overview && overview.drafts.length > 0 && (
        <SelectField
          name="basedOn"
          isOptional
          empty="None, or not known"
          hint="The draft that this one goes on from. It is compared with it first."
          groups={draftGroups(overview)}
        />
      )}
      <PartyFields overview={overview} />
    </>
  )
}

function PartyFields({ overview }: { overview: ProcessOverview | null }) {
  const { fields, fill } = useForm()
  const parties = overview?.parties ?? []
  const toggle = (party: string, isOn: boolean) =>
    fill({
      tabledBy: isOn
        ? [...fields.tabledBy, party]
        : fields.tabledBy.filter((other) => other !== party),
    })
  return (
    <div className="sm:col-span-2">
      <fieldset>
        <legend className="mb-1 font-medium">
          Tabled by <span className="text-soft font-normal">(if known)</span>
        </legend>
        <div className="mb-3 flex flex-wrap gap-x-4 gap-y-1">
          {parties.map(({ id, name }) => (
            <label key={id} className="flex items-baseline gap-1.5">
              <input
                type="checkbox"
                className="accent-accent"
                checked={fields.tabledBy.includes(id)}
                onChange={({ target }) => toggle(id, target.checked)}
              />
              <span dir="auto">{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        name="otherParties"
        isOptional
        hint="Names that are not in the list, separated by semicolons."
      />
    </div>
  )
}
