import { useMemo } from 'react'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { Button } from '../button.tsx'
import { count } from '../../../core/phrases/record-words.ts'
import { Chip } from '../chip.tsx'
import { Choice } from './choice.tsx'
import { useFrame } from './comparison-context.ts'
import { CHANGE_ORDER, changeWords } from '../../../core/phrases/row-verdict-words.ts'
import { changedWords } from '../../../core/phrases/row-count-words.ts'
import {
  countChanges,
  countTopics,
  isShownAsChanged,
  type FilledRow,
} from '../../../core/compare/select-rows.ts'
import { ForceFilter } from './force-filter.tsx'
import { searchWithout } from '../../../core/link/search-without.ts'
import type { ChangeSearch } from './use-compare-search.ts'

type FiltersProps = {
  search: CompareSearch
  rows: readonly FilledRow[]
  changeSearch: ChangeSearch
}

/** How many rows met which fate, each a filter that leaves as many; and the topics. */
export function Filters({ search, rows, changeSearch }: FiltersProps) {
  const { sameDraft } = useFrame()
  const counts = useMemo(() => countChanges(rows), [rows])
  const changed = rows.filter(({ row }) => isShownAsChanged(row, sameDraft)).length
  return (
    <fieldset className="no-print flex flex-wrap items-center gap-1.5">
      <legend className="sr-only">Filters</legend>
      <Chip
        isOn={search.show === 'changed'}
        onChange={(isOn) =>
          changeSearch((current) => ({ ...current, show: isOn ? 'changed' : undefined }))
        }
      >
        {changedWords(rows, sameDraft)} · {changed.toLocaleString('en')} of{' '}
        {rows.length.toLocaleString('en')}
      </Chip>
      {CHANGE_ORDER.filter((kind) => counts[kind] > 0).map((kind) => (
        <Chip
          key={kind}
          isOn={search.change === kind}
          onChange={(isOn) =>
            changeSearch((current) => ({ ...current, change: isOn ? kind : undefined }))
          }
        >
          {changeWords(kind, sameDraft)} {counts[kind]}
        </Chip>
      ))}
      <ForceFilter {...{ search, changeSearch }} />
      <TopicFilter search={search} rows={rows} changeSearch={changeSearch} />
    </fieldset>
  )
}

const EVERY_TOPIC = 'every-topic'

function TopicFilter({ search, rows, changeSearch }: FiltersProps) {
  const { topics } = useFrame()
  if (topics.length === 0) return null
  const counts = countTopics(rows)
  const held = topics.filter(({ id }) => counts.has(id))
  if (held.length === 0) return null
  const options = held.map(({ id, label }) => ({
    id,
    title: label,
    detail: count(counts.get(id) ?? 0, 'clause'),
  }))
  return (
    <span className="text-small text-soft ms-1 inline-flex items-baseline gap-1">
      <span aria-hidden="true">Topic:</span>
      <Choice
        label="Topic"
        groups={[
          { title: 'Topics', options: [{ id: EVERY_TOPIC, title: 'every topic' }, ...options] },
        ]}
        value={search.topic !== undefined && counts.has(search.topic) ? search.topic : EVERY_TOPIC}
        onChange={(id) =>
          changeSearch((current) => ({ ...current, topic: id === EVERY_TOPIC ? undefined : id }))
        }
        size="small"
      />
    </span>
  )
}

/** A view without filters. */
export function resetFilters(search: CompareSearch): CompareSearch {
  return searchWithout(search, 'show', 'change', 'topic', 'force')
}

/** What to say, and to offer, where a filter leaves nothing. */
export function NoRows({ changeSearch }: { changeSearch: ChangeSearch }) {
  return (
    <div className="border-rule my-8 max-w-prose rounded-xl border border-dashed p-5">
      <p className="text-soft mb-3 font-serif text-lg">No clause passes these filters.</p>
      <Button onPress={() => changeSearch(resetFilters)}>Show every clause</Button>
    </div>
  )
}
