import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRevisions } from '../../../src/core/compare/compare-revisions.ts'
import { diffWords } from '../../../src/core/compare/diff-words.ts'
import { findMovedWords } from '../../../src/core/compare/find-moved-words.ts'
import { functionWordTest } from '../../../src/core/compare/words/function-words.ts'
import type { MovedEnd } from '../../../src/core/compare/moved-words.ts'
import type { RevisionContent } from '../../../src/core/model/draft.ts'
import { clause, revision } from './clauses.ts'

const CONTEXT = { definitions: [], known: [], sameDraft: false }

function movesBetween(before: RevisionContent, after: RevisionContent, more = {}) {
  const { rows } = compareRevisions(before, after, CONTEXT)
  return findMovedWords({ rows, before, after, sameDraft: false, ...more })
}

const wordsAt = (content: RevisionContent, { clause: id, start, end }: MovedEnd) =>
  textOf(content, id)?.slice(start, end)

/** Each move as `from → to: words`. */
function told(before: RevisionContent, after: RevisionContent, more = {}): string[] {
  return movesBetween(before, after, more).moved.map(
    ({ from, to }) => `${from.row} → ${to.row}: ${wordsAt(before, from)}`,
  )
}

/** A full text in the document's own order, a clause per entry. */
const draft = (texts: Record<string, string>, more: Partial<RevisionContent> = {}) =>
  revision(
    Object.entries(texts).map(([id, text]) => clause(id, text)),
    { extent: 'full' },
    more,
  )

const NOTICE = 'The depositary shall notify all signatories without delay.'
const CONSULT =
  'in the event of an armed attack the guarantor States shall hold urgent consultations within three days'
const ceasefire = 'The Parties cease all hostilities along the whole line of contact at midnight.'
const prisoners =
  'All prisoners of war are exchanged on the basis of lists that both sides confirm.'

describe('findMovedWords', () => {
  it('[W9] finds a sentence that went to another clause, at both ends', () => {
    const before = draft({ ceasefire: `${ceasefire} ${NOTICE}`, prisoners })
    const after = draft({ ceasefire, prisoners: `${prisoners} ${NOTICE}` })
    const { moved, exhausted } = movesBetween(before, after)
    expect(exhausted).toBe(false)
    expect(moved).toEqual([
      {
        from: {
          row: 'ceasefire',
          clause: 'ceasefire',
          start: ceasefire.length + 1,
          end: ceasefire.length + 1 + NOTICE.length,
        },
        to: {
          row: 'prisoners',
          clause: 'prisoners',
          start: prisoners.length + 1,
          end: prisoners.length + 1 + NOTICE.length,
        },
      },
    ])
  })

  it('[W9] takes each sentence with its own full stop, also where several went apart', () => {
    const copies = 'Certified copies are sent to the Secretary-General of the United Nations.'
    const before = draft({ ceasefire, depositary: `${NOTICE} ${copies}`, prisoners })
    const after = draft({
      ceasefire: `${ceasefire} ${NOTICE}`,
      prisoners: `${prisoners} ${copies}`,
    })
    expect(told(before, after)).toEqual([
      `depositary → ceasefire: ${NOTICE}`,
      `depositary → prisoners: ${copies}`,
    ])
  })

  it('[W9] finds eight content words inside other sentences', () =>
    expect(
      told(
        draft({ ceasefire: `${ceasefire} It is agreed that ${CONSULT}, as before.`, prisoners }),
        draft({ ceasefire, prisoners: `${prisoners} Moreover, ${CONSULT} of a request.` }),
      ),
    ).toEqual([`ceasefire → prisoners: ${CONSULT}`]))

  it('[W9] says nothing of fewer words that are no sentence', () =>
    expect(
      told(
        draft({ ceasefire: `${ceasefire} It is agreed that all signatories be told.`, prisoners }),
        draft({ ceasefire, prisoners: `${prisoners} Moreover, all signatories be told of it.` }),
      ),
    ).toEqual([]))

  it('[W9] finds a sentence in a clause that stands on one side only', () =>
    expect(
      told(
        draft({ ceasefire: `${ceasefire} ${NOTICE}` }),
        draft({ ceasefire, depositary: `${NOTICE} It keeps the original.` }),
      ),
    ).toEqual([`ceasefire → depositary: ${NOTICE}`]))

  it('[W9] takes quotes, dashes, apostrophes and line ends of another style for the same', () => {
    const line = 'The “line of contact” is each Party’s own front – as mapped.'
    const typed = 'The "line of contact" is each Party\'s\nown front - as mapped.'
    const before = draft({ ceasefire: `${ceasefire} ${line}`, prisoners })
    const after = draft({ ceasefire, prisoners: `${prisoners} ${typed}` })
    const [move] = movesBetween(before, after).moved
    expect(move && wordsAt(before, move.from)).toBe(line)
    expect(move && wordsAt(after, move.to)).toBe(typed)
  })

  it('[W9] does not take another number for the same', () =>
    expect(
      told(
        draft({ ceasefire: `${ceasefire} Forces do not exceed 85,000 men.`, prisoners }),
        draft({ ceasefire, prisoners: `${prisoners} Forces do not exceed 250,000 men.` }),
      ),
    ).toEqual([]))

  it('[W9] claims nothing of words that stand in several places', () => {
    const border = 'The border is open to civilians on every working day.'
    const twice = draft({
      ceasefire,
      prisoners: `${prisoners} ${NOTICE}`,
      border: `${border} ${NOTICE}`,
    })
    const once = draft({ ceasefire: `${ceasefire} ${NOTICE}`, prisoners, border })
    expect(told(once, twice)).toEqual([])
    expect(told(twice, once)).toEqual([])
  })

  it('[W9] claims nothing of words that a clause keeps, wherever else they are added', () => {
    const depositary = `${NOTICE} It keeps the original.`
    expect(
      told(
        draft({ ceasefire: `${ceasefire} ${NOTICE}`, prisoners, depositary }),
        draft({ ceasefire, prisoners: `${prisoners} ${NOTICE}`, depositary }),
      ),
    ).toEqual([])
  })

  it('[W9] names only what left: the beginning that its clause keeps did not move', () => {
    const stays = 'The Mission of Observers verifies the withdrawal of all heavy weapons'
    const goes =
      'and reports its findings every Monday to the Security Council and the regional organisation'
    const before = draft({ weapons: `${stays} ${goes}.`, prisoners })
    const after = draft({
      weapons: `${stays}.`,
      prisoners: `${prisoners} ${stays} ${goes}.`,
    })
    expect(told(before, after)).toEqual([`weapons → prisoners: ${goes}`])
  })

  it('[W9] [A6] says nothing of two witnesses of one draft, or where the order is not the text’s own', () => {
    const before = draft({ ceasefire: `${ceasefire} ${NOTICE}`, prisoners })
    const after = draft({ ceasefire, prisoners: `${prisoners} ${NOTICE}` })
    expect(told(before, after)).toHaveLength(1)
    expect(told(before, after, { sameDraft: true })).toEqual([])
    const arranged = { ...after, ordering: 'ours' as const }
    expect(told(before, arranged)).toEqual([])
  })

  it('[W9] says that the budget ran out rather than that nothing moved', () => {
    const before = draft({ ceasefire: `${ceasefire} ${NOTICE}`, prisoners })
    const after = draft({ ceasefire: 'Hostilities end.', prisoners: `${NOTICE} ${prisoners}` })
    for (const budget of [0, 400]) {
      expect(movesBetween(before, after, { budget })).toEqual({ moved: [], exhausted: true })
    }
  })

  it('[W9] works in Ukrainian', () => {
    const sentence = 'Депозитарій невідкладно повідомляє про це всіх підписантів.'
    const [first, second] = [
      'Сторони припиняють вогонь опівночі.',
      'Кордон відкрито для цивільних осіб.',
    ]
    expect(
      told(
        draft({ first: `${first} ${sentence}`, second }, { language: 'uk' }),
        draft({ first, second: `${sentence} ${second}` }, { language: 'uk' }),
      ),
    ).toEqual([`first → second: ${sentence}`])
  })
})

const POOL = [
  NOTICE,
  ceasefire,
  prisoners,
  'Each Party opens two corridors for humanitarian aid by road.',
  'The Commission of Experts meets in Geneva twice a year.',
  'Disputes are settled by negotiation or, failing that, by arbitration.',
  'It is so agreed.',
]
const texts = fc
  .array(fc.array(fc.constantFrom(...POOL), { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((clauses) =>
    draft(
      Object.fromEntries(clauses.map((sentences, index) => [`c${index}`, sentences.join(' ')])),
    ),
  )

describe('findMovedWords, over texts that share sentences', () => {
  it('[W9] names equal words that left one row for another, once, and mirrored', () => {
    let found = 0
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { rows } = compareRevisions(before, after, CONTEXT)
        const { moved } = findMovedWords({ rows, before, after, sameDraft: false })
        found += moved.length
        for (const { from, to } of moved) {
          expect(from.row).not.toBe(to.row)
          expect(wordsAt(before, from)).toBe(wordsAt(after, to))
          expect(keptWords(before, after, from)).toEqual([])
        }
        const ends = moved.map(({ from }) => from)
        for (const [index, { clause: id, start }] of ends.entries()) {
          const last = ends[index - 1]
          if (last?.clause === id) expect(start).toBeGreaterThanOrEqual(last.end)
        }
        const swapped = rows.map((row) => ({ ...row, before: row.after, after: row.before }))
        const back = findMovedWords({
          rows: swapped,
          before: after,
          after: before,
          sameDraft: false,
        })
        expect(new Set(back.moved.map(({ from, to }) => JSON.stringify([to, from])))).toEqual(
          new Set(moved.map(({ from, to }) => JSON.stringify([from, to]))),
        )
      }),
      { numRuns: 500 },
    )
    expect(found).toBeGreaterThan(50)
  })
})

/** Words of a passage that carry the meaning and that the clause's own comparison of words keeps. */
function keptWords(before: RevisionContent, after: RevisionContent, from: MovedEnd): string[] {
  const [was = '', is = ''] = [textOf(before, from.clause), textOf(after, from.clause)]
  let at = 0
  const dropped = diffWords(was, is, 'en').flatMap(({ kind, text }) => {
    if (kind === 'added') return []
    const start = at
    at += text.length
    return kind === 'dropped' ? [[start, at] as const] : []
  })
  const isFunctionWord = functionWordTest('en')
  return Array.from(was.slice(from.start, from.end).matchAll(/\p{L}+/gu)).flatMap((word) => {
    const start = from.start + word.index
    const isDropped = dropped.some(([first, last]) => first <= start && start < last)
    return isDropped || isFunctionWord(word[0]) ? [] : [word[0]]
  })
}

const textOf = ({ clauses }: RevisionContent, id: string) =>
  clauses.find((held) => held.id === id)?.text
