import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { diffWords } from '../../../src/core/compare/diff-words.ts'
import { onlyHeadingDiffers } from '../../../src/core/compare/decisions/same-clause.ts'
import type { KnownFrom, Row } from '../../../src/core/compare/row.ts'
import { Clause } from '../../../src/core/model/clause.ts'
import type { Coverage, RevisionContent } from '../../../src/core/model/draft.ts'
import { TermDefinition } from '../../../src/core/model/term.ts'
import { absenceWords } from '../../../src/core/phrases/absence-words.ts'
import { lookUpMentions, saidIn, saidTerms } from '../../../src/core/phrases/mentions.ts'
import { positionWords } from '../../../src/core/phrases/position-words.ts'
import { verdictOf } from '../../../src/core/phrases/row-verdict-words.ts'
import { fillRows, isChange, selectRows } from '../../../src/core/compare/select-rows.ts'
import { diffTerms } from '../../../src/core/compare/diff-terms.ts'
import {
  differenceWords,
  figureChangeWords,
  rangeWords,
  valueWords,
} from '../../../src/core/phrases/term-words.ts'
import { countWorded, withKeptHeading } from '../../../src/core/compare/kept-heading.ts'
import { readClauseBrackets } from '../../../src/core/text/brackets/clause-brackets.ts'
import { bracketStretches } from '../../../src/core/compare/brackets/bracket-stretches.ts'
import {
  cutAtMoves,
  joinTexts,
  runsByClause,
  wordingRuns,
} from '../../../src/core/compare/wording-runs.ts'

const EMPTY_CLAUSE = {
  parent: null,
  kind: 'article',
  label: null,
  heading: null,
  span: null,
  topics: [],
  standing: 'unknown',
  standingBy: null,
  proposedBy: [],
  opposedBy: [],
  positions: [],
  terms: [],
  sources: [],
  note: null,
}

const EXCERPT: Coverage = {
  extent: 'excerpt',
  recordedWhole: true,
  absent: [],
  notSeen: [],
  note: null,
}

/** A clause of a treaty, from what a case needs to say about it. */
function clause(fields: Partial<Clause> & Pick<Clause, 'id' | 'text'>): Clause {
  return Clause.parse({ ...EMPTY_CLAUSE, lineage: fields.id, ...fields })
}

function revision(clauses: Clause[], coverage: Partial<Coverage> = {}): RevisionContent {
  return {
    language: 'en',
    ordering: 'document',
    text: null,
    coverage: { ...EXCERPT, ...coverage },
    clauses,
  }
}

const neutrality = clause({ id: 'neutrality', label: '1', text: 'Ukraine is neutral.' })
const army = clause({ id: 'army', label: '2', text: 'The army has at most 85,000 members.' })

type Sides = { before: RevisionContent; after: RevisionContent; sameDraft?: boolean }

function compare({ before, after, sameDraft = false }: Sides) {
  const context = { definitions: [], known: [], sameDraft }
  const { rows } = compareRevisions(before, after, context)
  return { rows, words: (id: string) => say(id, rows, sameDraft) }
}

function say(id: string, rows: readonly Row[], sameDraft: boolean): string {
  const row = rows.find((each) => each.id === id)
  if (!row) throw new Error(`There is no row ${id}`)
  const labels = { before: ['1'], after: ['5'] }
  const { what, details } = verdictOf(row, { sameDraft, labels, decidedOn: null })
  return [what, ...details].join(' | ')
}

describe('what happened to a clause, in words', () => {
  const both = revision([neutrality, army])
  const shorter = revision([neutrality])

  it('[C3] is not covered where an excerpt after is silent, never dropped', () => {
    expect(compare({ before: both, after: shorter }).words('army')).toBe(
      'not covered | no information after',
    )
  })

  it('[C3] is first seen where an excerpt before is silent, never added', () => {
    expect(compare({ before: shorter, after: both }).words('army')).toBe(
      'first seen | not covered before',
    )
  })

  it('[C2] is dropped or added where the silent side is a full text', () => {
    const full = revision([neutrality], { extent: 'full' })
    expect(compare({ before: both, after: full }).words('army')).toBe(
      'dropped | the source after gives every clause',
    )
    expect(compare({ before: full, after: both }).words('army')).toBe(
      'added | the source before gives every clause',
    )
  })

  it('[C2] is dropped where a source states it', () => {
    const note = { lineages: ['army'], label: '2', note: 'Point 2 is out.', sources: ['reuters'] }
    const stated = revision([neutrality], { absent: [note] })
    expect(compare({ before: both, after: stated }).words('army')).toBe(
      'dropped | recorded as removed',
    )
  })

  it('[C3] says since when, once, a clause was known that the draft before does not cover', () => {
    const knownFrom = {
      kind: 'draft',
      draft: 'march',
      title: 'Russian draft, 7 March 2022',
      date: '2022-03-07',
    } as const
    const said = (from: KnownFrom) =>
      say(
        'army',
        compareRevisions(revision([neutrality]), revision([neutrality, army]), {
          definitions: [],
          known: [{ id: 'army', heading: 'Army', knownFrom: from }],
          sameDraft: false,
        }).rows,
        false,
      )
    expect(said(knownFrom)).toBe('not covered | known since 7 Mar 2022 (Russian draft)')
    expect(said({ kind: 'another-source', draft: 'march' })).toBe(
      'not covered | before: another source has it',
    )
  })

  it('counts the parts of a split without the heading, which is kept', () => {
    const whole = clause({ id: 'a4', heading: 'Army', text: 'It is small. It is paid.' })
    const heading = clause({ id: 'a5', heading: 'Army', text: '' })
    const one = clause({ id: 'p1', text: 'It is small.' })
    const two = clause({ id: 'p2', text: 'It is paid.' })
    const lineage = 'army'
    const before = [{ ...whole, lineage }]
    const after = [heading, one, two].map((each) => ({ ...each, lineage }))
    const context = { definitions: [], known: [], sameDraft: false }
    const [row] = compareRevisions(revision(before), revision(after), context).rows
    if (!row) throw new Error('Both stand in one row')
    const parts = { before: countWorded(before), after: countWorded(after) }
    const labels = { before: [], after: [] }
    expect(verdictOf(row, { sameDraft: false, labels, decidedOn: null, parts }).what).toBe(
      'split in 2',
    )
    const added = [{ text: 'Army', kind: 'added' as const, cosmetic: false, isBracketed: false }]
    expect(withKeptHeading(added, heading, before)).toMatchObject([{ kind: 'kept' }])
    expect(withKeptHeading(added, { text: '', heading: 'Navy' }, before)).toEqual(added)
  })

  it('[C7] names the clauses that say it, and does not claim that there is no information', () => {
    const terms = [{ key: 'ceiling', value: { kind: 'flag' as const, value: true } }]
    const [before, after] = [[{ ...neutrality, terms }], [neutrality, { ...army, terms }]]
    const context = { definitions: [], known: [], sameDraft: false }
    const { rows } = compareRevisions(revision(before), revision(after), context)
    const mentionsOf = lookUpMentions(fillRows(rows, before, after))
    const row = rows.find(({ id }) => id === 'army')
    if (!row?.absence) throw new Error('The army stands after only')
    const labels = { before: [], after: [] }
    expect(saidIn(row, mentionsOf)).toEqual(['article 1'])
    expect(
      verdictOf(row, {
        sameDraft: false,
        labels,
        decidedOn: null,
        saidIn: saidIn(row, mentionsOf),
      }),
    ).toMatchObject({ what: 'not covered', details: ['before: said in article 1'] })
    expect(absenceWords(row.absence, { isSaid: true }).sentence).not.toContain('No information')
    expect(saidTerms(row, mentionsOf)).toMatchObject([
      { key: 'ceiling', label: 'ceiling', mentions: [{ row: 'neutrality' }] },
    ])
  })

  it('[C4] is not covered where a full text could not be read at that place', () => {
    const note = { lineages: ['army'], label: '2', note: null, sources: [] }
    const torn = revision([neutrality], { extent: 'full', notSeen: [note] })
    expect(compare({ before: both, after: torn }).words('army')).toBe(
      'not covered | no information after',
    )
  })

  it('is kept, and who matched it', () => {
    expect(compare({ before: shorter, after: both }).words('neutrality')).toBe(
      'kept | matched by the record',
    )
  })

  it('names old and new label of what was renumbered', () => {
    const later = clause({ ...neutrality, label: '5', text: 'Ukraine is forever neutral.' })
    expect(compare({ before: shorter, after: revision([later]) }).words('neutrality')).toBe(
      'amended | renumbered 1 → 5 | matched by the record',
    )
  })

  it('says where only the heading changed', () => {
    const article = (heading: string) =>
      clause({ id: 'c9', lineage: null, heading, text: 'Either Party may withdraw.' })
    const [before, after] = [[article('Withdrawal')], [article('Denunciation')]]
    expect(onlyHeadingDiffers(before, after)).toBe(true)
    expect(onlyHeadingDiffers(before, before)).toBe(false)
    const { rows } = compare({ before: revision(before), after: revision(after) })
    const context = { labels: { before: [], after: [] }, sameDraft: false, decidedOn: null }
    const verdicts = rows.map((row) => verdictOf(row, { ...context, onlyHeading: true }))
    expect(verdicts.map(({ what, details }) => [what, details[0]])).toEqual([
      ['amended', 'only the heading changed'],
    ])
  })

  it('says how sure the engine is of a match of its own', () => {
    const free = (held: Clause) => clause({ ...held, lineage: null })
    const compared = compare({ before: revision([free(army)]), after: revision([free(army)]) })
    expect(compared.words('army')).toMatch(
      /^kept \| (?:over 99|\d\d) % sure \| matched by the engine$/,
    )
  })

  it('between two sources of one draft, nothing is dropped or added', () => {
    const sides = { before: both, after: revision([neutrality], { extent: 'full' }) }
    const { rows, words } = compare({ ...sides, sameDraft: true })
    expect(words('army')).toBe('in one source only | the other source gives every clause')
    expect(words('neutrality')).toBe('same in both | matched by the record')
    expect(compare({ before: both, after: shorter, sameDraft: true }).words('army')).toBe(
      'in one source only | not mentioned in the other',
    )
    expect(rows.map((row) => say(row.id, rows, true)).join()).not.toMatch(/dropped|added/)
  })
})

describe('why a side holds no clause', () => {
  it('[C3] is silence, worded by how much the source gives', () => {
    const words = absenceWords({
      state: 'not-covered',
      reason: { kind: 'partial', extent: 'summary', note: null },
    })
    expect(words).toMatchObject({ isSupported: false, sources: [] })
    expect(words.sentence).toBe(
      'No information. This source sums the draft up, and no clause of it matches this one.',
    )
  })

  it('[C2] is a statement, with what it says and rests on', () => {
    const note = { lineages: [], label: '3', note: 'Point 3 is deleted.', sources: ['reuters'] }
    expect(absenceWords({ state: 'absent', support: { kind: 'statement', ...note } })).toEqual({
      sentence: 'Recorded as not in this draft (3).',
      remark: 'Point 3 is deleted.',
      sources: ['reuters'],
      isSupported: true,
    })
  })
})

describe('filters', () => {
  const rows = fillRows(
    compare({ before: revision([neutrality, army]), after: revision([neutrality]) }).rows,
    [neutrality, army],
    [neutrality],
  )

  it('count silence as no change between drafts, but as a difference between two sources', () => {
    expect(selectRows(rows, { show: 'changed' })).toEqual([])
    const differing = selectRows(rows, { show: 'changed', sameDraft: true })
    expect(differing.map(({ row }) => row.id)).toEqual(['army'])
    expect(rows.some(({ row }) => isChange(row))).toBe(false)
  })

  it('choose by topic of either side', () => {
    expect(selectRows(rows, { topic: 'force-limits' })).toEqual([])
  })
})

describe('terms in words', () => {
  const cap = { key: 'cap', label: 'Ceiling', type: 'amount', unit: null, options: {}, note: null }
  const definition = (fields: Partial<TermDefinition>) =>
    TermDefinition.parse({ ...cap, ...fields })

  it('writes figures and ranges', () => {
    expect(rangeWords({ min: 600_000, max: 600_000 })).toBe('600,000')
    expect(rangeWords({ min: 10, max: 15 })).toBe('10 to 15')
    expect(rangeWords({ min: 30, max: null })).toBe('at least 30')
    expect(rangeWords({ min: null, max: 250 })).toBe('up to 250')
    expect(rangeWords(null)).toBe('not known')
    expect(rangeWords({ min: 100_000_000_000, max: 100_000_000_000 })).toBe('100 billion')
  })

  it('[T3] writes the difference with its sign, and per cent where there is one', () => {
    const change = { side: null, before: null, after: null }
    expect(differenceWords({ ...change, difference: 200_000, percent: 33 })).toBe('+200,000, +33 %')
    expect(differenceWords({ ...change, difference: -5, percent: null })).toBe('-5')
    expect(differenceWords({ ...change, difference: null, percent: null })).toBeNull()
  })

  it('names options, sides and what is unstated', () => {
    const parties = [{ id: 'russia', name: 'Russia', kind: 'state' as const, note: null }]
    const chosen = {
      kind: 'choice' as const,
      choices: [{ of: 'russia', option: 'mutual-lifting' }],
    }
    const options = { 'mutual-lifting': 'Each side lifts its own' }
    expect(valueWords(chosen, definition({ options }), parties)).toBe(
      'Russia: Each side lifts its own',
    )
    expect(valueWords(chosen, null, parties)).toBe('Russia: mutual lifting')
    expect(valueWords({ kind: 'unstated', why: 'disputed' }, null, [])).toBe('accounts differ')
    const share = {
      kind: 'amount' as const,
      figures: [{ side: null, range: { min: 0.5, max: 0.5 } }],
    }
    expect(valueWords(share, definition({ unit: 'share' }), [])).toBe('50 %')
  })

  it('says of a figure who proposes it, as it need not be about them, and no unit of what is not known', () => {
    const named = (id: string, name: string) => ({ id, name, kind: 'state' as const, note: null })
    const parties = [named('russia', 'Russia'), named('ukraine', 'Ukraine')]
    const figure = (side: string, held: number | null) => ({
      side,
      range: held === null ? null : { min: held, max: held },
    })
    const tanks = definition({ unit: 'tanks' })
    const value = (...figures: ReturnType<typeof figure>[]) => ({
      kind: 'amount' as const,
      figures,
    })
    const [known, half] = [
      value(figure('russia', 342), figure('ukraine', 800)),
      value(figure('russia', 300), figure('ukraine', null)),
    ]
    expect(valueWords(known, tanks, parties)).toBe(
      'proposed by Russia: 342 tanks · proposed by Ukraine: 800 tanks',
    )
    expect(valueWords(half, tanks, parties)).toBe(
      'proposed by Russia: 300 tanks · proposed by Ukraine: not known',
    )
    const changes = (before: typeof known, after: typeof known) => {
      const sides = [before, after].map((held) => ({
        terms: [{ key: 'cap', value: held }],
        extent: 'full' as const,
      }))
      const [term] = diffTerms(sides[0] ?? null, sides[1] ?? null, new Map([['cap', tanks]]))
      if (term?.kind !== 'amount') throw new Error('An amount is compared as amount')
      return term.figures.map((each) => {
        const { lead, was, is, unit } = figureChangeWords(each, term, parties)
        return `${lead}${was} → ${is} ${unit}`.trim()
      })
    }
    expect(changes(half, known)).toEqual([
      'proposed by Russia: 300 → 342 tanks',
      'proposed by Ukraine: not known → 800 tanks',
    ])
    expect(changes(known, half)[1]).toBe('proposed by Ukraine: 800 tanks → not known')
  })

  it('gathers what the sides say of one point', () => {
    const party = (id: string, name: string) => ({ id, name, kind: 'state' as const, note: null })
    const parties = [
      party('belarus', 'Belarus'),
      party('russia', 'Russia'),
      party('ukraine', 'Ukraine'),
    ]
    const subject = 'belarus-as-guarantor'
    const positions = [
      { subject, party: 'russia', stance: 'proposes' },
      { subject, party: 'ukraine', stance: 'not-agreed' },
    ]
    expect(positionWords(positions, parties)).toEqual([
      'Belarus as guarantor: Russia proposes, Ukraine not agreed',
    ])
  })
})

describe('wordings', () => {
  const stretchesOf = (wording: string) => {
    const clauses = [clause({ id: 'only', text: wording })]
    return bracketStretches([...readClauseBrackets(clauses).values()])
  }
  const brackets = (before: string, after: string) => ({
    before: stretchesOf(before),
    after: stretchesOf(after),
  })

  it('[B1] cut at the outer of brackets within brackets, and shown whole', () => {
    const after = 'The guarantors are [China [and France]] only.'
    const runs = wordingRuns(
      diffWords('The guarantors are', after, 'en'),
      'after',
      brackets('', after),
    )
    expect(runs.map(({ text }) => text).join('')).toBe(after)
    const held = runs.filter(({ isBracketed }) => isBracketed).map(({ text }) => text)
    expect(held.join('')).toBe('[China [and France]]')
  })

  it('cut many spans at many brackets in time that grows with them', () => {
    const count = 20_000
    const wording = 'within [30] days'
    const spans = Array.from({ length: count }, (_, at) => ({
      kind: at % 2 === 0 ? ('kept' as const) : ('added' as const),
      text: wording,
      cosmetic: false,
    }))
    const stretches = spans.map((_, at) => ({
      start: at * wording.length + 7,
      end: at * wording.length + 11,
      by: [],
    }))
    const started = process.cpuUsage()
    const runs = wordingRuns(spans, 'after', { before: [], after: stretches })
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3)
    expect(runs).toHaveLength(3 * count)
    expect(runs.filter(({ isBracketed }) => isBracketed).every(({ text }) => text === '[30]')).toBe(
      true,
    )
  })
  const text = (runs: readonly { text: string }[]) => runs.map((run) => run.text).join('')

  it('loses no character of either wording, whatever is bracketed', () => {
    const words = fc.constantFrom(
      'guarantors',
      '[Belarus',
      '— Russia]',
      'shall',
      '600,000',
      ' ',
      '\n',
    )
    const wording = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const spans = diffWords(before, after, 'en')
        const held = brackets(before, after)
        expect(text(wordingRuns(spans, 'before', held))).toBe(before)
        expect(text(wordingRuns(spans, 'after', held))).toBe(after)
      }),
    )
  })

  it('loses no character where words moved, and says so of those words alone', () => {
    const before = 'They vote. The sick go first.'
    const after = 'They vote twice.'
    const stretch = { start: 10, end: 28, direction: 'to', row: 'lists', name: 'Point 7' } as const
    const spans = diffWords(before, after, 'en')
    const runs = (side: 'before' | 'after' | 'both') =>
      cutAtMoves(wordingRuns(spans, side, { before: [], after: [] }), side, {
        before: [stretch],
        after: [],
      })
    expect([text(runs('before')), text(runs('after'))]).toEqual([before, after])
    const movedText = (side: 'before' | 'after' | 'both') =>
      runs(side)
        .flatMap((run) => (run.moved ? run.text : []))
        .join('')
    expect(movedText('before')).toBe(' The sick go first')
    expect(movedText('after')).toBe('')
    expect(movedText('both')).toBe(' The sick go first')
  })

  it('gives each clause of a merged row its own words back', () => {
    const clauses = [neutrality, army]
    const joined = joinTexts(clauses)
    const spans = diffWords(
      joined,
      'Ukraine is neutral. The army has at most 85,000 members.',
      'en',
    )
    const runs = wordingRuns(spans, 'before', brackets(joined, ''))
    expect(runsByClause(runs, clauses).map(text)).toEqual(clauses.map((each) => each.text))
  })

  it('reads a clause that is nothing but a heading by its heading', () => {
    const heading = { text: '', heading: 'Final provisions' }
    expect(joinTexts([heading, neutrality])).toBe(`Final provisions\n\n${neutrality.text}`)
  })

  it('marks bracketed words on the side where they are bracketed', () => {
    const after = 'The guarantors are France [, Belarus — Russia].'
    const spans = diffWords('The guarantors are France.', after, 'en')
    const runs = wordingRuns(spans, 'after', brackets('', after))
    expect(text(runs.filter((run) => run.isBracketed))).toBe('[, Belarus — Russia]')
  })
})
