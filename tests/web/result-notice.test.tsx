import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { compareRevisions } from '../../src/core/compare/compare-revisions.ts'
import { hashResult } from '../../src/core/compare/result-hash.ts'
import { ResultNotice } from '../../src/web/components/saved/result-notice.tsx'
import { type SavedView, SavedViewContext } from '../../src/web/components/saved/saved-context.ts'
import { AFTER, BEFORE } from '../store/comparison-sample.ts'
import { content } from '../store/sample.ts'

const comparison = compareRevisions(content(BEFORE), content(AFTER), {
  definitions: [],
  known: [],
  sameDraft: false,
})
const side = (draft: string) => ({
  hash: 'a'.repeat(64),
  process: 'straits',
  draft,
  draftTitle: draft,
  draftDate: '2024-05-17',
  witness: `${draft}-main`,
  witnessTitle: 'As printed',
  revision: 1,
})

function show(resultHash: string) {
  const version = {
    number: 1,
    before: side('first'),
    after: side('second'),
    alignment: 0,
    engine: comparison.engine,
    hash: 'b'.repeat(64),
    createdAt: '2026-11-22T12:00:00Z',
    author: 'Ada Rahmani',
    view: '?after=second@1&alignment=0&before=first@1',
    caption: '',
    notes: [],
    resultHash,
  }
  const id = 'cabcdefghijklmnopqrst'
  const saved: SavedView = {
    comparison: { state: 'kept', id, listed: false, versions: [version] },
    version,
    isChanged: false,
    ownerKey: null,
  }
  render(
    <SavedViewContext value={saved}>
      <ResultNotice
        compared={{ comparison, contents: null, error: null, retry: () => undefined }}
      />
    </SavedViewContext>,
  )
}

afterEach(() => {
  vi.unstubAllGlobals()
  cleanup()
})

describe('above a saved comparison', () => {
  it('stands nothing where its rows are those that were saved', async () => {
    const hash = await hashResult(comparison)
    show(hash)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.queryByText(/what was saved/)).toBeNull()
  })

  it('stands that its rows are others, where they are', async () => {
    show('c'.repeat(64))
    expect(await screen.findByText(/not exactly what was saved/)).toBeTruthy()
  })

  it('stands that nobody could check it, where the page was not opened over https', async () => {
    vi.stubGlobal('crypto', {})
    show('c'.repeat(64))
    expect(screen.getByText(/could not be checked/)).toBeTruthy()
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/\?as=cited$/)
  })
})
