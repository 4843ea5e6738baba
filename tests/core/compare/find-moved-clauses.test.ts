import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { hashResult } from '../../../src/core/compare/result-hash.ts'
import { asSaid, asWords } from '../../../src/core/compare/said-elsewhere.ts'
import { selectRows, fillRows } from '../../../src/core/compare/select-rows.ts'
import type { Coverage, RevisionContent } from '../../../src/core/model/draft.ts'
import { lookUpMentions, saidIn, saidTerms } from '../../../src/core/phrases/mentions.ts'
import { verdictOf } from '../../../src/core/phrases/row-verdict-words.ts'
import { clause, noteOn, revision } from './clauses.ts'
import { apart } from './decisions.ts'

const CONTEXT = { definitions: [], known: [], sameDraft: false }
const NO_LABELS = { before: [], after: [] }

const withdrawal =
  'The Parties withdraw their heavy weapons behind the line of 1 October within ten days.'
const prisoners = 'Prisoners of war are exchanged all for all under the eyes of the Red Cross.'
const notice = 'The depositary shall notify all signatories of each accession without delay.'
const copies =
  'Certified copies of this Treaty in the Ukrainian, Russian and English languages are sent to the Secretary-General of the United Nations.'

/** A full text in its document's order, with an article for each wording. */
const draft = (articles: Record<string, string>, coverage: Partial<Coverage> = {}) =>
  revision(
    Object.entries(articles).map(([id, text], at) =>
      clause(id, text, { label: `Article ${at + 1}` }),
    ),
    { extent: 'full', ...coverage },
  )

/** The articles on withdrawal and on prisoners, with more words at their ends. */
const articles = (first = '', second = '') =>
  ({ withdrawal: `${withdrawal}${first}`, prisoners: `${prisoners}${second}` }) as const

const depositary = `${notice} ${copies}`
const before = draft({ ...articles(), depositary })
const after = draft(articles(` ${notice}`, ` ${copies}`))

/** The same text with clauses that nobody has followed. */
const unfollowed = (text: RevisionContent): RevisionContent => ({
  ...text,
  clauses: text.clauses.map((held) => ({ ...held, lineage: null })),
})

function compared(one: RevisionContent, other: RevisionContent, more = {}) {
  const comparison = compareRevisions(one, other, { ...CONTEXT, ...more })
  const filled = fillRows(comparison.rows, one.clauses, other.clauses)
  const row = comparison.rows.find((held) => [...held.before, ...held.after].includes('depositary'))
  if (!row) throw new Error('There is no row of the depositary')
  const said = saidIn(row, lookUpMentions(filled))
  const { what, tone, details } = verdictOf(row, {
    sameDraft: false,
    labels: NO_LABELS,
    decidedOn: null,
    saidIn: said,
  })
  return { comparison, filled, row, told: [what, tone, ...details] }
}

describe('a clause whose words stand in other clauses', () => {
  it('[W10] was not dropped: its words moved, and the verdict says where to', () => {
    const { row, comparison, told } = compared(before, after)
    expect(row).toMatchObject({
      change: 'moved',
      moved: true,
      after: [],
      absence: { state: 'absent' },
      elsewhere: [{ key: 'Its words', side: 'after', clauses: ['withdrawal', 'prisoners'] }],
    })
    expect(told).toEqual(['words moved', 'moved', 'its words stand in Article 1, Article 2 now'])
    expect(comparison.counts).toMatchObject({ amended: 2, moved: 1, wordsMoved: 1, dropped: 0 })
  })

  it('[W10] was not added either, seen from the other side', () => {
    const { row, comparison, told } = compared(after, before)
    expect(row).toMatchObject({
      change: 'moved',
      before: [],
      elsewhere: [{ key: 'Its words', side: 'before', clauses: ['withdrawal', 'prisoners'] }],
    })
    expect(told.at(-1)).toBe('its words stood in Article 1, Article 2 before')
    expect(comparison.counts).toMatchObject({ amended: 2, moved: 1, wordsMoved: 1, added: 0 })
  })

  it('[W10] is found by the filter for what moved, and by none for what was dropped', () => {
    const { filled } = compared(before, after)
    const chosen = (change: 'moved' | 'dropped') =>
      selectRows(filled, { change }).map(({ row }) => row.id)
    expect([chosen('moved'), chosen('dropped')]).toEqual([['depositary'], []])
    expect(selectRows(filled, { show: 'changed' })).toHaveLength(3)
  })

  it('[W10] may leave a few words behind that bear on nothing', () => {
    const wording = `${notice} Accordingly, ${copies}`
    const named = draft({ ...articles(), depositary: wording })
    const { row, told } = compared(named, after)
    expect(row.elsewhere.map(asWords)).toMatchObject([{ all: false }])
    expect(told.at(-1)).toBe('nearly all its words stand in Article 1, Article 2 now')
  })

  it.each([
    ['a word that binds', `Never again: ${depositary}`],
    ['a figure', `${depositary} 14.`],
    ['a sentence', `${depositary} Reservations are void.`],
  ])('[W10] was dropped where %s stayed behind', (_, wording) => {
    const { row } = compared(draft({ ...articles(), depositary: wording }), after)
    expect(row).toMatchObject({ change: 'dropped', elsewhere: [] })
  })

  it('[W10] was dropped where a part of it stands in several places, or nowhere', () => {
    const again = { ...articles(` ${notice}`, ` ${copies}`), accession: notice }
    const twice = compared(before, draft(again))
    const half = compared(before, draft(articles(` ${notice}`)))
    expect([twice.row.change, half.row.change]).toEqual(['dropped', 'dropped'])
  })

  it('[W10] [C2] stays dropped where a source states that it was removed, and says where its words are', () => {
    const stated = draft(articles(` ${notice}`, ` ${copies}`), { absent: [noteOn('depositary')] })
    const { row, filled, told } = compared(before, stated)
    const labels = saidTerms(row, lookUpMentions(filled)).map(({ label }) => label)
    expect(row).toMatchObject({ change: 'dropped', elsewhere: [{ key: 'Its words' }] })
    expect(told).toContain('recorded as removed')
    expect(labels).toEqual(['Its words'])
  })

  it('[W10] [A11] stays dropped where a person set it apart from what has its words', () => {
    const moved = draft({ ...articles(), annex: depositary })
    const at = { before: ['depositary'], after: ['annex'] }
    const { row } = compared(unfollowed(before), unfollowed(moved), { decisions: [apart(at)] })
    expect(row).toMatchObject({
      change: 'dropped',
      decidedByName: 'Ada Rahmani',
      elsewhere: [{ key: 'Its words', clauses: ['annex'] }],
    })
  })

  it('[W10] [C3] is not first seen, and not moved, where the text before is an excerpt', () => {
    const excerpt = draft(articles(` ${notice}`, ` ${copies}`), { extent: 'excerpt' })
    const { row, told } = compared(excerpt, before)
    expect(row).toMatchObject({ change: 'not-covered', moved: false })
    expect(told).toContain('before: said in Article 1, Article 2')
  })

  it('[W10] [A6] says nothing of two accounts of one draft', () => {
    const { row } = compared(before, after, { sameDraft: true })
    expect(row).toMatchObject({ change: 'dropped', elsewhere: [] })
  })

  it('[W10] stands in rows as saved comparisons were hashed, and is no term there', () => {
    const held = { side: 'after', clauses: ['withdrawal'] } as const
    const [words, nearly] = [
      { all: true, ...held },
      { all: false, ...held },
    ]
    expect(asSaid(words)).toEqual({ key: 'Its words', ...held })
    expect(asSaid(nearly)).toEqual({ key: 'Nearly all its words', ...held })
    expect([asSaid(words), asSaid(nearly)].map(asWords)).toEqual([words, nearly])
    expect(asWords({ key: 'its-words', ...held })).toBeNull()
  })

  it('[W10] is another result than one in which it was dropped', async () => {
    const { comparison } = compared(before, after)
    const asDropped = comparison.rows.map((row) =>
      row.id === 'depositary'
        ? { ...row, change: 'dropped' as const, moved: false, elsewhere: [] }
        : row,
    )
    const hashes = [comparison, { ...comparison, rows: asDropped }].map(hashResult)
    expect(new Set(await Promise.all(hashes)).size).toBe(2)
  })
})
