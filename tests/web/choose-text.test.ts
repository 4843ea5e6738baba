import { describe, expect, it } from 'vitest'
import type { DraftView } from '../../src/core/model/read-models.ts'
import { chooseText } from '../../src/web/components/draft/choose-text.ts'
import { draftLink } from '../../src/core/link/draft-search.ts'
import { draftBefore, firstPair, isBasisInferred } from '../../src/web/draft-facts.ts'
import { loadDataset } from '../../src/dataset/load-dataset.ts'

const record = loadDataset()
const hash = (digit: string) => digit.repeat(64)

/** A draft of the record with two revisions of its lead witness. */
function communique(): DraftView {
  const draft = record.drafts.find(({ id }) => id === 'istanbul-communique-2022-03-29')
  if (!draft) throw new Error('The record has no communiqué')
  const witnesses = record.witnesses.filter(({ witness }) => witness.draft === draft.id)
  const revisionOf = (witness: string, number: number) => ({
    witness,
    number,
    hash: hash(String(number)),
    createdAt: '2026-11-22T12:00:00Z',
    author: 'Travaux record',
    note: null,
    language: 'en',
    ordering: 'document' as const,
    coverage: {
      extent: 'excerpt' as const,
      recordedWhole: false,
      absent: [],
      notSeen: [],
      note: null,
    },
    clauseCount: 12,
  })
  return {
    ...draft,
    witnesses: witnesses.map(({ witness }) => ({
      ...witness,
      revisions: [revisionOf(witness.id, 1), revisionOf(witness.id, 2)],
    })),
  }
}

const choose = (query: Record<string, string>) => {
  const { witness, revision, problems } = chooseText(communique(), draftLink.read(query))
  return { witness: witness?.id, revision: revision?.number, problems }
}

describe('chooseText', () => {
  it('reads the lead witness in its latest revision where the link says nothing', () => {
    expect(choose({})).toEqual({
      witness: 'istanbul-communique-2022-03-29-main',
      revision: 2,
      problems: [],
    })
  })

  it('honours a pinned revision of another witness', () => {
    expect(choose({ witness: 'istanbul-report-unian-2022-03-29', revision: '1' })).toEqual({
      witness: 'istanbul-report-unian-2022-03-29',
      revision: 1,
      problems: [],
    })
  })

  it('says what it could not honour, and what is shown instead', () => {
    const { witness, revision, problems } = choose({ witness: 'pravda', revision: '9' })
    expect(witness).toBe('istanbul-communique-2022-03-29-main')
    expect(revision).toBe(2)
    expect(problems).toHaveLength(2)
  })
})

describe('draft facts', () => {
  it('takes the order of drafts for a guess only where the note says so', () => {
    expect(isBasisInferred('Sequence is by date; no source seen states it.')).toBe(true)
    expect(isBasisInferred('Goes through the US text point by point.')).toBe(false)
    expect(isBasisInferred(null)).toBe(true)
  })

  it('reads a draft against the one that it builds on', () => {
    const drafts = record.drafts.map((draft) => ({ ...draft, witnesses: [] }))
    const before = (id: string) => {
      const draft = drafts.find((each) => each.id === id)
      return draft && draftBefore(draft, drafts)?.id
    }
    expect(before('us-ua-20-point-2025-12-24')).toBe('geneva-19-point-2025-11-23')
    expect(before('ru-memorandum-2025-06-02')).toBe('ua-memorandum-2025-06-02')
    expect(before('us-28-point-2025-11-20')).toBeUndefined()
  })

  it('pairs a draft with the one before it, else with the one after, and one alone by date', () => {
    const drafts = record.drafts.map((draft) => ({ ...draft, witnesses: [] }))
    const pair = (id: string, among = drafts) => {
      const draft = among.find((each) => each.id === id)
      const found = draft && firstPair(draft, among)
      return found && [found.before.id, found.after.id]
    }
    expect(pair('treaty-2022-03-17')?.[1]).toBe('treaty-2022-03-17')
    expect(pair('us-28-point-2025-11-20')).toEqual([
      'us-28-point-2025-11-20',
      'e3-counter-2025-11-23',
    ])
    expect(pair('peace-formula-2022-11-15')).toEqual([
      'treaty-2022-04-15',
      'peace-formula-2022-11-15',
    ])
    const alone = drafts.filter(({ id }) => id === 'peace-formula-2022-11-15')
    expect(pair('peace-formula-2022-11-15', alone)).toBeUndefined()
  })
})
