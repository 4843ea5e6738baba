import { describe, expect, it } from 'vitest'
import {
  dropClause,
  indentClause,
  joinClauses,
  mayIndent,
  mayJoin,
  outdentClause,
  relabelClause,
  restoreClause,
  setHeading,
  setKind,
  splitClause,
} from '../../../src/core/editing/edit-clauses.ts'
import { beginWorkingCopy } from '../../../src/core/editing/working-copy.ts'
import { segmentText } from '../../../src/core/text/segment-text.ts'
import { keyOf, outline, shown } from './outline.ts'

const TREATY = [
  'SECURITY GUARANTEES',
  '1. Ukraine is a neutral State.',
  '  (a) It joins no bloc.',
  '  (b) It hosts no foreign base.',
  '2. The guarantors consult within three days.',
].join('\n')

describe('a text as it was found', () => {
  it('[S8] has its page numbers left out, and nothing parted by them', () => {
    const text = [
      'Each Party shall:',
      '(a) mark its bases;',
      '- 1 -',
      '(b) list its mines.',
      '- 2 -',
      'The list is public.',
    ].join('\n\n')
    const copy = beginWorkingCopy(text, segmentText(text, { language: 'en' }))
    expect(shown(copy).map((line) => line.slice(0, 14))).toEqual([
      'Each Party sha',
      '  (a) | mark i',
      '    ~- 1 -',
      '  (b) | list i',
      '    ~- 2 -',
      'The list is pu',
    ])
    expect(shown(restoreClause(copy, 'k3'))[2]).toBe('    - 1 -')
  })
})

it('[S8] a bare number is not left out of a text: it may be its own', () => {
  const text = `Copies kept:\n\n2\n\n${'The Parties keep a copy each.\n'.repeat(30)}`
  const { clauses } = beginWorkingCopy(text, segmentText(text, { language: 'en' }))
  expect(clauses.some(({ dropped }) => dropped)).toBe(false)
})

describe('joinClauses', () => {
  it('takes the next clause in, and keeps the first label', () => {
    const copy = outline(TREATY)
    expect(shown(joinClauses(copy, keyOf(copy, 'It joins')))).toEqual([
      'SECURITY GUARANTEES',
      '1. | Ukraine is a neutral State.',
      '  (a) | It joins no bloc.\n  (b) It hosts no foreign base.',
      '2. | The guarantors consult within three days.',
    ])
  })

  it('keeps what stood below the second below both', () => {
    const copy = outline('1. Talks.\n  (a) In Istanbul.\n    - in March\n  (b) Online.')
    expect(shown(joinClauses(copy, keyOf(copy, 'Talks')))).toEqual([
      '1. | Talks.\n  (a) In Istanbul.',
      '  - | in March',
      '  (b) | Online.',
    ])
  })

  it('makes a heading the heading of the clause that it is joined with', () => {
    const copy = outline(TREATY)
    const [first] = shown(joinClauses(copy, keyOf(copy, 'SECURITY')))
    expect(first).toBe('1. <SECURITY GUARANTEES> | Ukraine is a neutral State.')
  })

  it('puts the wording of the next behind a bare label', () => {
    const copy = setHeading(outline('Article 5.\n\n1. On an armed attack, …'), 'k1', 'Assistance')
    const bare = { ...copy, clauses: copy.clauses.map((clause) => ({ ...clause, textStart: 10 })) }
    const joined = joinClauses({ ...copy, clauses: [bare.clauses[0]!, copy.clauses[1]!] }, 'k1')
    expect(shown(joined)).toEqual(['<Assistance> | 1. On an armed attack, …'])
  })

  it('does not apply to the last clause, nor across one that is left out', () => {
    const copy = outline(TREATY)
    expect(joinClauses(copy, keyOf(copy, 'The guarantors'))).toBe(copy)
    const without = dropClause(copy, keyOf(copy, 'It hosts'))
    expect(joinClauses(without, keyOf(without, 'It joins'))).toBe(without)
    expect(mayJoin(without.clauses, 2)).toBe(false)
  })
})

describe('splitClause', () => {
  it('cuts a clause in two at the offset, without the white space between', () => {
    const copy = outline('1. No bloc. No foreign base.\n2. Consultations.')
    const split = splitClause(copy, keyOf(copy, 'No bloc'), copy.text.indexOf(' No foreign') + 1)
    expect(shown(split)).toEqual(['1. | No bloc.', 'No foreign base.', '2. | Consultations.'])
  })

  it('gives the second half a key that no other clause has', () => {
    let copy = outline('1. No bloc. No base. No missiles.')
    copy = splitClause(copy, 'k1', copy.text.indexOf('No base'))
    copy = splitClause(copy, 'k2', copy.text.indexOf('No missiles'))
    expect(copy.clauses.map(({ key }) => key)).toEqual(['k1', 'k2', 'k3'])
  })

  it('leaves a clause alone where one half would be empty', () => {
    const copy = outline('1. No bloc.')
    for (const offset of [-1, 0, copy.text.length, 99]) {
      expect(splitClause(copy, 'k1', offset)).toBe(copy)
    }
  })

  it('does not cut a character of two units in half', () => {
    const copy = outline('Peace 🕊 now')
    const split = splitClause(copy, 'k1', copy.text.indexOf('🕊') + 1)
    expect(shown(split)).toEqual(['Peace', '🕊 now'])
  })

  it('is undone by joining, but for the white space', () => {
    const copy = outline(TREATY)
    const key = keyOf(copy, 'Ukraine')
    const split = splitClause(copy, key, copy.text.indexOf('neutral'))
    expect(shown(joinClauses(split, key))).toEqual(shown(copy))
  })
})

describe('indentClause and outdentClause', () => {
  it('takes what stands below along', () => {
    const copy = outline(TREATY)
    const deeper = indentClause(copy, keyOf(copy, 'Ukraine'))
    expect(shown(deeper).slice(1, 4)).toEqual([
      '  1. | Ukraine is a neutral State.',
      '    (a) | It joins no bloc.',
      '    (b) | It hosts no foreign base.',
    ])
    expect(outdentClause(deeper, keyOf(deeper, 'Ukraine')).clauses).toEqual(copy.clauses)
  })

  it('puts what followed on the same level below a clause that goes up', () => {
    const copy = outline(TREATY)
    const up = outdentClause(copy, keyOf(copy, 'It joins'))
    expect(shown(up).slice(2, 4)).toEqual([
      '(a) | It joins no bloc.',
      '  (b) | It hosts no foreign base.',
    ])
  })

  it('goes at most one level below the clause before, and never above the top', () => {
    const copy = outline(TREATY)
    const first = keyOf(copy, 'SECURITY')
    expect(indentClause(copy, first)).toBe(copy)
    expect(outdentClause(copy, first)).toBe(copy)
    expect(mayIndent(copy.clauses, 2)).toBe(false)
    expect(mayIndent(copy.clauses, 3)).toBe(true)
  })
})

describe('labels, headings and kinds', () => {
  it('are replaced, and emptied to none', () => {
    const copy = outline(TREATY)
    const key = keyOf(copy, 'Ukraine')
    const named = setKind(
      setHeading(relabelClause(copy, key, 'Art. 1'), key, 'Status'),
      key,
      'article',
    )
    expect(named.clauses[1]).toMatchObject({ label: 'Art. 1', heading: 'Status', kind: 'article' })
    const bare = setHeading(relabelClause(named, key, ''), key, '')
    expect(bare.clauses[1]).toMatchObject({ label: null, heading: null })
  })
})

describe('dropClause', () => {
  it('keeps a clause visible as left out, and restoreClause brings it back', () => {
    const copy = outline(TREATY)
    const key = keyOf(copy, 'SECURITY')
    const without = dropClause(copy, key)
    expect(shown(without)[0]).toBe('~SECURITY GUARANTEES')
    expect(restoreClause(without, key)).toEqual(copy)
  })
})

it('answers with the same working copy for a clause that is not there', () => {
  const copy = outline(TREATY)
  const acts = [joinClauses, dropClause, restoreClause, indentClause, outdentClause]
  for (const act of acts) expect(act(copy, 'k99')).toBe(copy)
})
