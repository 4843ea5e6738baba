import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../src/core/compare/compare-revisions.ts'
import type { Row } from '../../src/core/compare/row.ts'
import { loadDataset } from '../../src/dataset/load-dataset.ts'

const record = loadDataset()
const witnesses = new Map(record.witnesses.map((held) => [held.witness.id, held]))

function contentOf(id: string) {
  const held = witnesses.get(id) ?? witnesses.get(`${id}-main`)
  if (!held) throw new Error(`The record has no witness ${id}`)
  return held.content
}

/** Lineages of the instruments that the two witnesses belong to. */
function knownTo(...ids: string[]) {
  const instrumentOf = (draft: string) => record.drafts.find(({ id }) => id === draft)?.instrument
  const instruments = ids.map((id) =>
    instrumentOf((witnesses.get(id) ?? witnesses.get(`${id}-main`))?.witness.draft ?? ''),
  )
  const lineages = new Set(
    record.witnesses
      .filter(({ witness }) => instruments.includes(instrumentOf(witness.draft)))
      .flatMap(({ content }) => content.clauses.map((clause) => clause.lineage)),
  )
  return record.lineages.filter(({ id }) => lineages.has(id))
}

function compare(before: string, after: string, sameDraft = false) {
  return compareRevisions(contentOf(before), contentOf(after), {
    definitions: record.termDefinitions,
    known: knownTo(before, after),
    sameDraft,
  })
}

function rowOf(rows: readonly Row[], id: string): Row {
  const row = rows.find((held) => held.id === id)
  if (!row) throw new Error(`No row ${id}`)
  return row
}

it('[C3] [C4] no lineage that nobody could read is ever shown as dropped or added', () => {
  const ids = [...witnesses.keys()]
  let judged = 0
  for (const before of ids) {
    for (const after of ids) {
      const unread = (id: string) => contentOf(id).coverage.notSeen.flatMap((note) => note.lineages)
      for (const row of compare(before, after).rows) {
        if (row.change === 'dropped') expect(unread(after)).not.toContain(row.id)
        if (row.change === 'added') expect(unread(before)).not.toContain(row.id)
        if (row.change === 'not-covered' || row.change === 'first-seen') judged += 1
      }
    }
  }
  expect(judged).toBeGreaterThan(1_000)
})

it('[C2] says dropped only where a source says so or the draft was seen whole', () => {
  for (const { witness, content } of record.witnesses) {
    const stated = content.coverage.absent.flatMap((note) => note.lineages)
    for (const before of witnesses.keys()) {
      const { rows } = compare(before, witness.id)
      for (const row of rows.filter(({ change }) => change === 'dropped')) {
        expect(stated.includes(row.id) || content.coverage.extent === 'full').toBe(true)
      }
    }
  }
})

describe('UNIAN’s report of 29 March 2022 against the communiqué', () => {
  const { rows, silent } = compare(
    'istanbul-report-unian-2022-03-29',
    'istanbul-communique-2022-03-29',
    true,
  )

  it('finds Israel in the communiqué only', () => {
    const guarantors = rowOf(rows, 'guarantors').terms.find(({ key }) => key === 'guarantors')
    expect(guarantors?.kind === 'set' && guarantors.members).toMatchObject([
      ...Array.from({ length: 10 }, () => ({ change: 'kept' })),
      { id: 'israel', change: 'added' },
      { id: 'belarus', change: 'added' },
    ])
  })

  it('[C5] lists the size of the army as covered by neither, and drops nothing', () => {
    expect(silent.find(({ lineage }) => lineage === 'force-personnel')).toMatchObject({
      before: { state: 'not-covered' },
      after: { state: 'not-covered' },
    })
    expect(rows.filter(({ change }) => change === 'dropped' || change === 'added')).toEqual([])
  })
})

it('[C3] 17 March → 29 March: the army’s size is not covered any more, not deleted', () => {
  const { rows } = compare('treaty-2022-03-17', 'istanbul-communique-2022-03-29')
  expect(rowOf(rows, 'force-personnel').change).toBe('not-covered')
})

it('29 March → 15 April: five guarantors stay, Belarus and Turkey are bracketed, five are gone', () => {
  const { rows } = compare('istanbul-communique-2022-03-29', 'treaty-2022-04-15')
  const term = rowOf(rows, 'guarantors').terms.find(({ key }) => key === 'guarantors')
  const members = term?.kind === 'set' ? term.members : []
  const ids = (change: string) =>
    members.filter((held) => held.change === change).map(({ id }) => id)
  expect(ids('kept')).toHaveLength(5)
  expect(ids('amended')).toEqual(['turkey', 'belarus'])
  expect(ids('dropped')).toEqual(['germany', 'canada', 'italy', 'poland', 'israel'])
})

it('[T5] 29 March → 15 April: what sets off consultations is not dropped where an excerpt fails to name it', () => {
  const { rows } = compare('istanbul-communique-2022-03-29', 'treaty-2022-04-15')
  const [trigger] = rows.flatMap(({ terms }) => terms.filter(({ key }) => key === 'trigger'))
  const changes = trigger?.kind === 'set' ? trigger.members.map(({ change }) => change) : []
  expect(changes).toEqual(['not-named', 'kept', 'not-named'])
})

describe('the 28 points against the European revision', () => {
  const { rows } = compare('us-28-point-2025-11-20', 'e3-counter-2025-11-23')

  it('[T3] raises the ceiling from 600,000 to 800,000, +33 %', () => {
    const term = rowOf(rows, 'force-personnel').terms.find(({ kind }) => kind === 'amount')
    expect(term).toMatchObject({ figures: [{ difference: 200_000, percent: 33 }] })
  })

  it('[C2] point 3 is stated as removed, with its sources', () => {
    expect(rowOf(rows, 'expectations')).toMatchObject({
      change: 'dropped',
      absence: {
        state: 'absent',
        support: { kind: 'statement', label: '3', sources: ['st-e3', 'uanews-e3'] },
      },
    })
  })

  it('[C4] what nobody could read is not covered', () =>
    expect(rowOf(rows, 'prisoners')).toMatchObject({
      change: 'not-covered',
      absence: { state: 'not-covered', reason: { kind: 'named' } },
    }))
})

it('[C7] 29 March → 15 April: no nuclear weapons was said in point 1 before', () => {
  const { rows } = compare('istanbul-communique-2022-03-29', 'treaty-2022-04-15')
  expect(rowOf(rows, 'nuclear')).toMatchObject({
    change: 'not-covered',
    elsewhere: [{ clauses: ['istanbul-communique-2022-03-29--neutrality'] }],
  })
  expect(rowOf(rows, 'territorial-scope-annex6')).toMatchObject({
    change: 'not-covered',
    elsewhere: [{ clauses: ['istanbul-communique-2022-03-29--territorial-scope'] }],
  })
})
