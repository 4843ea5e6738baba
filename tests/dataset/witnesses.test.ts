import { describe, expect, it } from 'vitest'
import type { RecordedWitness } from '../../src/core/model/record-bundle.ts'
import { loadDataset } from '../../src/dataset/load-dataset.ts'

const record = loadDataset()

function recorded(id: string): RecordedWitness {
  const found = record.witnesses.find(({ witness }) => witness.id === id)
  if (!found) throw new Error(`There is no witness "${id}"`)
  return found
}

const clause = (witness: string, lineage: string) =>
  recorded(witness).content.clauses.find((each) => each.lineage === lineage)

function guarantors(witness: string) {
  const value = clause(witness, 'guarantors')?.terms.find(({ key }) => key === 'guarantors')?.value
  return value?.kind === 'parties' ? value.members : []
}

describe("UNIAN's list of 29 March 2022", () => {
  const { witness, content } = recorded('istanbul-report-unian-2022-03-29')

  it('is a witness of the communiqué, and not a draft', () => {
    expect(witness.draft).toBe('istanbul-communique-2022-03-29')
    expect(record.drafts.map(({ id }) => id)).not.toContain(witness.id)
  })

  it('holds its six bullets whole, the third as two clauses', () => {
    expect(content.clauses.map(({ label }) => label)).toEqual([
      'bullet 1',
      'bullet 2',
      'bullet 3(a)',
      'bullet 3(b)',
      'bullet 4',
      'bullet 5',
      'bullet 6',
    ])
    expect(content.coverage.recordedWhole).toBe(true)
  })

  it('[C3] is a summary of the communiqué, so that its silence deletes nothing', () => {
    expect(witness.coverage).toBe('summary')
    expect(content.coverage.extent).toBe('summary')
    expect(content.coverage.absent).toEqual([])
  })

  it('names ten guarantors where the communiqué names eleven, and Belarus', () => {
    const listed = guarantors('istanbul-report-unian-2022-03-29')
    const text = guarantors('istanbul-communique-2022-03-29-main')
    expect(listed.length).toBe(10)
    expect(text.filter(({ by }) => by.includes('ukraine')).length).toBe(11)
    expect(text.filter(({ by }) => by.includes('russia')).map(({ id }) => id)).toEqual(['belarus'])
    const onlyInText = text.filter(({ id }) => !listed.some((member) => member.id === id))
    expect(onlyInText.map(({ id }) => id)).toEqual(['israel', 'belarus'])
  })

  it('stands on the timeline with its hour and its source', () => {
    const report = record.statements.find(({ about }) => about.includes(witness.id))
    expect(report?.time).toBe('2022-03-29T12:10:00-04:00')
    expect(report?.sources).toContain('live-updates-2022-03-29')
  })
})

describe('coverage', () => {
  it('is whole only where every item of a draft was read, never for a report', () => {
    const whole = record.witnesses.filter(({ witness }) => witness.coverage === 'full')
    expect(whole.map(({ witness }) => witness.id)).toEqual([
      'us-offer-2025-04-main',
      'us-ua-20-point-2025-12-24-main',
    ])
    expect(whole.every(({ content }) => content.coverage.recordedWhole)).toBe(true)
  })

  it('of a witness says the same as that of its revision', () => {
    for (const { witness, content } of record.witnesses) {
      expect([witness.coverage, witness.ordering]).toEqual([
        content.coverage.extent,
        content.ordering,
      ])
    }
  })

  it('[C2] names in the European counter-proposal just what reports say is gone', () => {
    const { absent } = recorded('e3-counter-2025-11-23-main').content.coverage
    expect(absent.flatMap(({ lineages }) => lineages)).toEqual([
      'expectations',
      'amnesty',
      'territory-crimea-donbas',
      'territory-south',
      'territory-buffer',
    ])
    expect(absent[0]?.note).toBe('Reuters states that point 3 is deleted.')
    expect(absent.every(({ sources }) => sources.length > 0)).toBe(true)
  })

  it('[C2] takes no inference for a statement, and keeps what speaks for it', () => {
    const { notSeen } = recorded('e3-counter-2025-11-23-main').content.coverage
    const inferred = notSeen.filter(({ note }) => note?.startsWith('Thought to be gone'))
    expect(inferred).toMatchObject([
      { lineages: ['us-guarantee-missile'], label: '10(d)' },
      {
        lineages: ['assets-remainder'],
        label: '14(b)',
        note: 'Thought to be gone, but no source states it. Inferred from the replacement of point 14.',
        sources: ['bharat-e3'],
      },
    ])
  })

  it('[C4] never calls absent what nobody could read', () => {
    const notSeen = record.witnesses.flatMap(({ content }) =>
      content.coverage.notSeen.flatMap(({ lineages }) => lineages),
    )
    // 26 under "not_seen"; of those under "removed" one that was only not visible, and two inferred.
    expect(notSeen.length).toBe(29)
    expect(notSeen).toContain('us-russia-economy')
    for (const { content } of record.witnesses) {
      const unread = new Set(content.coverage.notSeen.flatMap(({ lineages }) => lineages))
      const gone = content.coverage.absent.flatMap(({ lineages }) => lineages)
      expect(gone.filter((lineage) => unread.has(lineage))).toEqual([])
    }
  })

  it('never calls absent what a clause of the same witness attests', () => {
    for (const { content } of record.witnesses) {
      const attested = new Set(content.clauses.map(({ lineage }) => lineage))
      const gone = content.coverage.absent.flatMap(({ lineages }) => lineages)
      expect(gone.filter((lineage) => attested.has(lineage))).toEqual([])
    }
  })
})

describe('witnesses', () => {
  it('tell the reader that the clause texts are paraphrase', () => {
    for (const { witness, content } of record.witnesses) {
      expect(witness.provenanceNote).toContain('our own paraphrase in English')
      expect([content.language, content.text]).toEqual(['en', null])
    }
  })

  it('were public no earlier than their draft, but for one sent ahead of the meeting', () => {
    const dates = new Map(record.drafts.map(({ id, date }) => [id, date]))
    const early = record.witnesses.filter(
      ({ witness }) => (witness.publishedAt ?? '9999') < (dates.get(witness.draft) ?? ''),
    )
    expect(early.map(({ witness }) => witness.id)).toEqual(['ua-memorandum-2025-06-02-main'])
  })

  it('of the drafts of spring 2022 became public when they were leaked', () => {
    const published = (id: string) => recorded(id).witness.publishedAt
    expect(published('ru-draft-2022-03-07-main')).toBe('2024-11-04')
    expect(published('treaty-2022-03-17-main')).toBe('2024-06-15')
    expect(published('istanbul-communique-2022-03-29-main')).toBe('2022-03-29')
    expect(published('treaty-2022-04-15-main')).toBe('2024-06-15')
  })

  it('stand in an order of ours wherever no number of the document was seen', () => {
    const unlabelled = record.witnesses.filter(({ content }) =>
      content.clauses.every(({ label }) => label === null),
    )
    expect(unlabelled.length).toBe(9)
    expect(unlabelled.every(({ witness }) => witness.ordering === 'ours')).toBe(true)
  })
})

describe('clauses', () => {
  it('bear the id of their draft or report, and of their lineage', () => {
    for (const { witness, content } of record.witnesses) {
      const owner = witness.id.replace(/-main$/, '')
      const ids = content.clauses.map(({ id }) => id)
      expect(ids).toEqual(content.clauses.map(({ lineage }) => `${owner}--${lineage}`))
    }
  })

  it('all rest on a source', () => {
    const clauses = record.witnesses.flatMap(({ content }) => content.clauses)
    expect(clauses.filter(({ sources }) => sources.length === 0)).toEqual([])
  })

  it('stand in another only where that one was recorded', () => {
    const children = record.witnesses.flatMap(({ content }) =>
      content.clauses.filter(({ parent }) => parent !== null),
    )
    expect(children.map(({ id, parent }) => [id, parent])).toContainEqual([
      'e3-counter-2025-11-23--us-guarantee-forfeit',
      'e3-counter-2025-11-23--us-guarantee-benchmark',
    ])
    expect(children.length).toBe(6)
  })

  it('take their kind from the label as printed', () => {
    const kindOf = (witness: string, lineage: string) => clause(witness, lineage)?.kind
    const april = 'treaty-2022-04-15-main'
    expect(kindOf(april, 'guarantors')).toBe('recital')
    expect(kindOf(april, 'neutrality')).toBe('paragraph')
    expect(kindOf(april, 'decision-rule')).toBe('article')
    expect(kindOf(april, 'force-tanks')).toBe('annex')
    expect(kindOf('istanbul-communique-2022-03-29-main', 'guarantors')).toBe('point')
    expect(kindOf('istanbul-communique-2022-03-29-main', 'bases')).toBe('subpoint')
    expect(kindOf('paris-declaration-2026-01-06-main', 'guarantee-strength')).toBe('chapeau')
    expect(kindOf('ru-draft-2022-03-07-main', 'sanctions')).toBe('plain')
  })

  it('name as opposed only who does not agree to the whole text', () => {
    const rule = clause('treaty-2022-04-15-main', 'decision-rule')
    expect([rule?.proposedBy, rule?.opposedBy]).toEqual([['russia'], ['ukraine']])
    const list = clause('treaty-2022-04-15-main', 'guarantors')
    expect([list?.standing, list?.opposedBy]).toEqual(['bracketed', []])
    expect(list?.positions).toContainEqual({
      subject: 'belarus-as-guarantor',
      party: 'ukraine',
      stance: 'not-agreed',
    })
  })
})
