import { beforeAll, expect, it } from 'vitest'
import type { ProcessOverview } from '../../src/core/model/read-models.ts'
import { processOverview } from '../../src/store/overview.ts'
import { draftOptions } from '../../src/web/components/compare/draft-options.ts'
import { openTestDb } from '../store/test-database.ts'

let record: ProcessOverview

beforeAll(async () => {
  record = await processOverview(await openTestDb({ record: true }), 'ukraine-russia-2022-2026')
})

/** The record once more, as it comes in from a file beside itself: under other ids. */
function copyOf(overview: ProcessOverview): ProcessOverview {
  const copied = (id: string) => `${id}-2`
  return {
    ...overview,
    process: { ...overview.process, id: copied(overview.process.id) },
    instruments: overview.instruments.map((each) => ({ ...each, id: copied(each.id) })),
    drafts: overview.drafts.map((each) => ({
      ...each,
      id: copied(each.id),
      instrument: copied(each.instrument),
    })),
  }
}

it('names the process only where there are several', () => {
  const [alone] = draftOptions([record])
  expect(alone?.title).toBe('Istanbul track 2022')
  const other = { ...copyOf(record), process: { ...record.process, shortTitle: 'Meren talks' } }
  const titles = draftOptions([record, other]).map(({ title }) => title)
  expect(titles).toContain('Ukraine–Russia talks · Istanbul track 2022')
  expect(titles).toContain('Meren talks · Istanbul track 2022')
})

it('tells groups of one name apart', () => {
  const groups = draftOptions([record, copyOf(record)])
  expect(groups).toHaveLength(record.instruments.length * 2)
  expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length)
})

it('gives every draft its date', () => {
  const options = draftOptions([record]).flatMap((group) => group.options)
  expect(options.filter(({ detail }) => !/\d{4}/.test(detail ?? ''))).toEqual([])
})
