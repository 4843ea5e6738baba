import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { compareRevisions } from '../../src/core/compare/compare-revisions.ts'
import { fillRows } from '../../src/core/compare/select-rows.ts'
import { useRowVirtualizer } from '../../src/web/components/compare/use-row-virtualizer.ts'
import { clause, revision } from '../core/compare/clauses.ts'

const text = revision(
  Array.from({ length: 200 }, (_, at) =>
    clause(`c${at}`, `Party ${at} withdraws its forces behind the line of contact.`),
  ),
)
const { rows } = compareRevisions(text, text, { definitions: [], known: [], sameDraft: false })

it('the heights of rows are estimated once, not again whenever one of them is measured', () => {
  let asked = 0
  const watched = fillRows(rows, text.clauses, text.clauses).map((filled) => ({
    ...filled,
    get before() {
      asked++
      return filled.before
    },
  }))
  const { result } = renderHook(() =>
    useRowVirtualizer({
      rows: watched,
      view: 'side-by-side',
      listRef: { current: null },
      inset: 0,
      isPrinting: false,
    }),
  )
  const { virtualizer } = result.current
  const [height, first] = [virtualizer.getTotalSize(), asked]
  act(() => virtualizer.resizeItem(0, 500))
  expect(virtualizer.getTotalSize()).not.toBe(height)
  expect(asked).toBe(first)
})
