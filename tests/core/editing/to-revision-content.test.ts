import { describe, expect, it } from 'vitest'
import { dropClause, relabelClause } from '../../../src/core/editing/edit-clauses.ts'
import { rewordClause } from '../../../src/core/editing/edit-text.ts'
import { workingCopyOfRevision } from '../../../src/core/editing/from-revision.ts'
import {
  toRevisionContent,
  type RevisionFields,
} from '../../../src/core/editing/to-revision-content.ts'
import { RevisionContent } from '../../../src/core/model/draft.ts'
import { keyOf, outline, shown } from './outline.ts'

const FIELDS = {
  language: 'en',
  ordering: 'document',
  standing: 'proposed',
  coverage: {
    extent: 'excerpt',
    recordedWhole: true,
    absent: [],
    notSeen: [],
    note: 'Only what the agency printed.',
  },
} satisfies RevisionFields
const TEXT = 'Page 3\n1. Neutrality.\n  (a) No bloc.\n  (b) No base.\n'

describe('toRevisionContent', () => {
  it('numbers clauses, and gives each its parent, wording and span', () => {
    const content = RevisionContent.parse(toRevisionContent(outline(TEXT), FIELDS))
    expect(content.clauses.map(({ id, parent, label, text }) => [id, parent, label, text])).toEqual(
      [
        ['c1', null, null, 'Page 3'],
        ['c2', null, '1.', 'Neutrality.'],
        ['c3', 'c2', '(a)', 'No bloc.'],
        ['c4', 'c2', '(b)', 'No base.'],
      ],
    )
    const spans = content.clauses.map(({ span }) => span && TEXT.slice(span.start, span.end))
    expect(spans).toEqual(['Page 3', '1. Neutrality.', '(a) No bloc.', '(b) No base.'])
  })

  it('holds the text whole where lines are left out, and moves what stood below up', () => {
    const copy = outline(TEXT)
    const dropped = dropClause(dropClause(copy, 'k1'), keyOf(copy, 'Neutrality'))
    const content = toRevisionContent(dropped, FIELDS)
    expect(content.text).toBe(TEXT)
    expect(content.clauses.map(({ id, parent, text }) => [id, parent, text])).toEqual([
      ['c1', null, 'No bloc.'],
      ['c2', null, 'No base.'],
    ])
  })

  it('says of the coverage and the standing what the person said', () => {
    const content = toRevisionContent(outline(TEXT), FIELDS)
    expect(content.coverage).toEqual(FIELDS.coverage)
    expect(content.clauses.every(({ standing }) => standing === 'proposed')).toBe(true)
  })

  it('gives no label where only spaces were typed', () => {
    const copy = relabelClause(outline(TEXT), 'k2', '  ')
    expect(toRevisionContent(copy, FIELDS).clauses[1]?.label).toBeNull()
  })
})

describe('a correction of an earlier revision', () => {
  const earlier = RevisionContent.parse(toRevisionContent(outline(TEXT), FIELDS))
  const known = {
    ...earlier,
    clauses: earlier.clauses.map((clause) => ({
      ...clause,
      lineage: `neutrality-${clause.id}`,
      standing: 'agreed' as const,
      terms: [{ key: 'blocs', value: { kind: 'flag' as const, value: false } }],
    })),
  }

  it('begins with the same outline and, unchanged, gives the same content', () => {
    const copy = workingCopyOfRevision(known)
    expect(shown(copy)).toEqual(shown(outline(TEXT)))
    expect(toRevisionContent(copy, FIELDS)).toEqual(known)
  })

  it('keeps lineage and standing of a reworded clause, but not terms read from other words', () => {
    const copy = workingCopyOfRevision(known)
    const reworded = rewordClause(copy, keyOf(copy, 'No bloc'), 'No military bloc.')
    const clauses = toRevisionContent(reworded, FIELDS).clauses
    expect(clauses[2]).toMatchObject({ lineage: 'neutrality-c3', standing: 'agreed', terms: [] })
    expect(clauses[3]?.terms).toHaveLength(1)
  })

  it('writes a text where the revision holds none', () => {
    const clauses = known.clauses.map((clause) => ({ ...clause, span: null }))
    const copy = workingCopyOfRevision({ ...known, text: null, clauses })
    expect(copy.text).toBe('Page 3\n\n1.\nNeutrality.\n\n(a)\nNo bloc.\n\n(b)\nNo base.')
    expect(shown(copy)).toEqual(shown(outline(TEXT)))
  })
})
