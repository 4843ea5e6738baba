import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  button,
  describeDraft,
  field,
  machine,
  openNewDraft,
  paste,
  save,
  savedAs,
  shownClauses,
  write,
} from './new-draft-page.tsx'
import { serveRecord } from './render-page.tsx'

serveRecord()

const TEXT = '1. Ukraine is neutral.\n\n2. The guarantors consult.'

/** Wait until the browser keeps what the test looks for. */
async function untilKept(store: ReturnType<typeof machine>['store'], title: string) {
  await waitFor(async () => {
    const kept = await store.list()
    expect(kept.map(({ fields }) => fields.title)).toContain(title)
  })
}

describe('work that is not saved yet', () => {
  it('is there after a reload, with what was done to the clauses', async () => {
    const { store, openTab, closeTab } = machine()
    const { unmount } = await openNewDraft('/new', openTab())
    paste(TEXT)
    await shownClauses()
    write('Label of clause 2', 'Point 2')
    write('Title of the draft', 'Half typed')
    await untilKept(store, 'Half typed')
    unmount()
    closeTab()

    await openNewDraft('/new', openTab())
    expect(screen.getByText('Restored what you were working on.')).toBeTruthy()
    expect(field('Title of the draft').value).toBe('Half typed')
    expect(await shownClauses()).toEqual([
      '1. | Ukraine is neutral.',
      'Point 2 | The guarantors consult.',
    ])
  })

  it('is kept at once when the page is left', async () => {
    const { store, openTab } = machine()
    const { unmount } = await openNewDraft('/new', openTab())
    write('Title of the draft', 'Typed and gone')
    unmount()
    await untilKept(store, 'Typed and gone')
  })

  it('gives way to an empty desk, and comes back', async () => {
    const { store, openTab, closeTab } = machine()
    const { unmount } = await openNewDraft('/new', openTab())
    paste(TEXT)
    await shownClauses()
    write('Title of the draft', 'Brought back')
    unmount()
    closeTab()
    await untilKept(store, 'Brought back')

    const { user } = await openNewDraft('/new', openTab())
    await user.click(button('Start over'))
    await waitFor(() => expect(field('Text of the draft').value).toBe(''))
    expect(await store.list()).toEqual([])
    await user.click(button('Bring back what was there'))
    expect(field('Title of the draft').value).toBe('Brought back')
    await untilKept(store, 'Brought back')
  })

  it('is forgotten once it is saved', async () => {
    const { store, openTab } = machine()
    await openNewDraft('/new', openTab())
    paste(TEXT)
    await shownClauses()
    await describeDraft('Saved and done')
    await untilKept(store, 'Saved and done')
    save()
    await savedAs()
    await waitFor(async () => expect(await store.list()).toEqual([]))
  })

  it('is saved under one submission across a reload', async () => {
    const { store, openTab, closeTab } = machine()
    const { unmount } = await openNewDraft('/new', openTab())
    write('Title of the draft', 'One submission')
    await untilKept(store, 'One submission')
    const [kept] = await store.list()
    unmount()
    closeTab()
    await openNewDraft('/new', openTab())
    write('Title of the draft', 'One submission, longer')
    await untilKept(store, 'One submission, longer')
    expect((await store.list()).map(({ key }) => key)).toEqual([kept?.key])
  })

  it('is said to be in danger where the browser does not keep it', async () => {
    const broken = {
      list: () => Promise.reject(new Error('denied')),
      keep: () => Promise.reject(new Error('denied')),
      forget: () => Promise.reject(new Error('denied')),
    }
    await openNewDraft('/new', machine({ store: broken }).openTab())
    expect(screen.getByText(/does not let the page keep your text on this machine/)).toBeTruthy()
    paste(TEXT)
    expect(await screen.findByText(/Save it before you close the page/)).toBeTruthy()
  })
})

describe('two tabs', () => {
  it('never have the same text in hand, and each is offered to the other', async () => {
    const { store, openTab, closeTab } = machine()
    const first = await openNewDraft('/new', openTab())
    write('Title of the draft', 'In the first tab')
    await untilKept(store, 'In the first tab')
    first.unmount() // its lock stays, as that of another tab does

    const { user } = await openNewDraft('/new', openTab())
    expect(field('Title of the draft').value).toBe('')
    await user.click(button('In the first tab'))
    expect(await screen.findByText(/It is open in another tab/)).toBeTruthy()
    write('Title of the draft', 'In the second tab')
    await untilKept(store, 'In the second tab')

    closeTab()
    await user.click(button('In the first tab'))
    await waitFor(() => expect(field('Title of the draft').value).toBe('In the first tab'))
    expect(button('In the second tab')).toBeTruthy()
  })

  it('may be discarded, and brought back', async () => {
    const { store, openTab } = machine()
    const first = await openNewDraft('/new', openTab())
    write('Title of the draft', 'Not wanted')
    await untilKept(store, 'Not wanted')
    first.unmount()
    const { user } = await openNewDraft('/new', openTab())
    await user.click(button('Discard Not wanted'))
    await waitFor(async () => expect(await store.list()).toEqual([]))
    await user.click(button('Bring it back'))
    await untilKept(store, 'Not wanted')
  })
})

it('another address begins another text, and offers the one that is kept', async () => {
  const { store, openTab, closeTab } = machine()
  const first = await openNewDraft('/new', openTab())
  write('Title of the draft', 'Begun elsewhere')
  await untilKept(store, 'Begun elsewhere')
  first.unmount()
  closeTab()
  await openNewDraft('/new?draft=treaty-2022-03-17', openTab())
  expect(button('Begun elsewhere')).toBeTruthy()
  expect(field(/Another source/)).toHaveProperty('checked', true)
})
