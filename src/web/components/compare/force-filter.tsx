import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { FORCE_RULES } from '../../../core/compare/force/rules.ts'
import type { Survey } from '../../../core/compare/survey-rows.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { Chip } from '../chip.tsx'
import { Choice } from './choice.tsx'
import { useSurvey } from './survey-context.ts'
import type { ChangeSearch } from './use-compare-search.ts'

type ForceFilterProps = { search: CompareSearch; changeSearch: ChangeSearch }
type ForceChoice = NonNullable<CompareSearch['force']>

/** Rows whose words changed in force; and, where that is on, by which rule. */
export function ForceFilter({ search: { force }, changeSearch }: ForceFilterProps) {
  const { survey } = useSurvey()
  const choose = (chosen: ForceChoice | undefined) =>
    changeSearch((current) => ({ ...current, force: chosen }))
  const found = survey?.force.size ?? 0
  if (found === 0 && force === undefined) return null
  return (
    <>
      <Chip isOn={force !== undefined} onChange={(isOn) => choose(isOn ? 'any' : undefined)}>
        changes of force {found}
      </Chip>
      {force !== undefined && survey && (
        <Choice
          label="Rule of force"
          groups={[{ title: 'Rules', options: optionsOf(survey) }]}
          value={force}
          onChange={(id) => choose(choiceOf(id))}
          size="small"
        />
      )}
    </>
  )
}

const RULES = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const
const CHOICES: readonly ForceChoice[] = ['any', ...RULES]

const choiceOf = (id: string) => CHOICES.find((choice) => choice === id)

function optionsOf({ force }: Survey) {
  const rows = [...force.values()]
  const rules = RULES.map((rule) => ({
    id: rule,
    title: `${rule} · ${FORCE_RULES[rule]}`,
    detail: count(
      rows.filter((changes) => changes.some((change) => change.rule === rule)).length,
      'clause',
    ),
  }))
  return [{ id: 'any', title: 'by every rule' }, ...rules]
}
