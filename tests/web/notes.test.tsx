import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { NewNote } from '../../src/core/model/note-saves.ts'
import { DraftPage } from '../../src/core/model/read-models.ts'
import { findRow } from './compare-rows.ts'
import { expectAccessible, openPage, pageHeading, serveRecord } from './render-page.tsx'

const server = serveRecord()

const COMMUNIQUE = '/drafts/istanbul-communique-2022-03-29'
const PAIR = 'before=istanbul-communique-2022-03-29&after=treaty-2022-04-15'
/** A page with a database behind it, on a machine that may be busy. */
const SLOW_MS = 90_000

type Opened = ReturnType<typeof openPage>

type Written = { words: string; body: string; mentioned?: string }

/** Write a note on the guarantors of the communiqué, on the words given; what it mentions is typed and chosen by keyboard. */
async function write({ user }: Opened, { words, body, mentioned }: Written) {
  const clause = within(await screen.findByRole('article', { name: /Guarantor states/ }))
  await user.click(clause.getByRole('button', { name: /on Guarantor states$/ }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByLabelText('Or type the words you mean'), words)
  await user.type(dialog.getByLabelText('Note'), body)
  await user.clear(dialog.getByLabelText('Your name'))
  await user.type(dialog.getByLabelText('Your name'), 'Ada Rahmani')
  await user.click(dialog.getByRole('button', { name: 'veto' }))
  if (mentioned !== undefined) {
    await user.type(await dialog.findByLabelText('Mentions a clause or term'), mentioned)
    await screen.findByRole('option', { name: new RegExp(`^${mentioned},? clause$`) })
    await user.keyboard('{ArrowDown}{Enter}')
    await within(dialog.getByLabelText('Mentioned')).findByText(mentioned)
  }
  await user.click(dialog.getByRole('button', { name: 'Save note' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

describe('a note on words of a clause', () => {
  it(
    'is written, stands beside the text, is answered, resolved, deleted and brought back',
    async () => {
      const page = openPage(COMMUNIQUE)
      await write(page, { words: 'China', body: 'Did China know?' })
      const { user } = page
      await user.click(await screen.findByText('Did China know?'))
      const dialog = within(await screen.findByRole('dialog'))
      expect(dialog.getByText('China', { selector: 'blockquote' })).toBeTruthy()
      await user.type(dialog.getByLabelText('Reply'), 'It was not asked.')
      // Its answer was lost, and its words were changed since: then it is another reply.
      const message = 'This note was saved before, and has been changed since.'
      const sent: unknown[] = []
      server.use(
        http.post(
          '*/api/annotations',
          async ({ request }) => {
            sent.push(await request.json())
            return HttpResponse.json({ code: 'conflict', message }, { status: 409 })
          },
          { once: true },
        ),
        http.post('*/api/annotations', async ({ request }) => {
          sent.push(await request.clone().json())
        }),
      )
      await user.click(dialog.getByRole('button', { name: 'Save reply' }))
      await dialog.findByText(new RegExp(message))
      await user.click(dialog.getByRole('button', { name: 'Save reply' }))
      await waitFor(() => expect(dialog.getByLabelText('Reply')).toHaveProperty('value', ''))
      expect(await dialog.findByText('It was not asked.')).toBeTruthy()
      const numbers = sent.map((reply) => NewNote.parse(reply).submission)
      expect(new Set(numbers).size).toBe(2)
      const [resolve] = dialog.getAllByRole('button', { name: 'Resolve' })
      if (resolve) await user.click(resolve)
      expect(await dialog.findByText('✓ resolved')).toBeTruthy()
      const [remove] = dialog.getAllByRole('button', { name: 'Delete' })
      if (remove) await user.click(remove)
      await waitFor(() => expect(screen.queryByText('Did China know?')).toBeNull())
      await user.click(await screen.findByRole('button', { name: 'Undo' }))
      await user.click(await screen.findByRole('button', { name: '1 resolved' }))
      expect(await screen.findByText('Did China know?')).toBeTruthy()
    },
    SLOW_MS,
  )

  it(
    '[R2] is refused where its words stand several times, or nowhere',
    async () => {
      const { user } = openPage(COMMUNIQUE)
      const clause = within(await screen.findByRole('article', { name: /Guarantor states/ }))
      await user.click(clause.getByRole('button', { name: /on Guarantor states$/ }))
      const dialog = within(await screen.findByRole('dialog'))
      const typed = dialog.getByLabelText('Or type the words you mean')
      await user.type(typed, 'Brazil')
      expect(dialog.getByText('These words do not stand in the clause.')).toBeTruthy()
      await user.clear(typed)
      await user.type(typed, 'Russia')
      expect(dialog.getByText(/stand several times/)).toBeTruthy()
    },
    SLOW_MS,
  )
})

describe('a note that is being written', () => {
  it(
    'outlives its dialog and the page, until it is saved',
    async () => {
      const open = async ({ user }: Opened) => {
        const clause = within(await screen.findByRole('article', { name: /Guarantor states/ }))
        await user.click(clause.getByRole('button', { name: /on Guarantor states$/ }))
        return within(await screen.findByRole('dialog'))
      }
      const body = 'Was Israel asked?'
      const first = openPage(COMMUNIQUE)
      const dialog = await open(first)
      await first.user.type(dialog.getByLabelText('Or type the words you mean'), 'Israel')
      await first.user.type(dialog.getByLabelText('Note'), body)
      await first.user.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      expect((await open(first)).getByLabelText('Note')).toHaveProperty('value', body)
      cleanup()

      const second = openPage(COMMUNIQUE)
      await second.user.click(await screen.findByRole('button', { name: new RegExp(body) }))
      const restored = within(await screen.findByRole('dialog'))
      expect(restored.getByText('Israel', { selector: 'bdi' })).toBeTruthy()
      await second.user.click(restored.getByRole('button', { name: 'Start over' }))
      expect(restored.getByLabelText('Note')).toHaveProperty('value', '')
      await second.user.click(restored.getByRole('button', { name: 'Bring it back' }))
      expect(restored.getByLabelText('Note')).toHaveProperty('value', body)
      await second.user.type(restored.getByLabelText('Your name'), 'Ada Rahmani')
      await second.user.click(restored.getByRole('button', { name: 'Save note' }))
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      expect(screen.queryByText('Begun here, not saved yet:')).toBeNull()

      // So is a reply, and what is written anew.
      const reopen = async () => {
        await second.user.click(await screen.findByText(body))
        return within(await screen.findByRole('dialog'))
      }
      const thread = await reopen()
      await second.user.type(thread.getByLabelText('Reply'), 'Not known.')
      await second.user.click(thread.getAllByRole('button', { name: 'Edit' })[0] ?? document.body)
      await second.user.type(thread.getByLabelText('Note'), ' When?')
      await second.user.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      const again = await reopen()
      expect(again.getByLabelText('Reply')).toHaveProperty('value', 'Not known.')
      expect(again.getByLabelText('Note')).toHaveProperty('value', `${body} When?`)
      await second.user.click(again.getByRole('button', { name: 'Cancel' }))
      await second.user.clear(again.getByLabelText('Reply'))
      expect(Object.keys(localStorage).filter((key) => key.includes('writing'))).toEqual([])
    },
    SLOW_MS,
  )
})

describe('a note that is carried', () => {
  it(
    '[R4] shows what became of its words beside the comparison, and keeps a person’s decision',
    async () => {
      await write(openPage(COMMUNIQUE), {
        words: 'Germany, Canada, Italy',
        body: 'Why these three?',
      })
      cleanup()
      openPage(`/compare?${PAIR}`)
      await findRow('Guarantor states')
      expect((await screen.findAllByText('Why these three?')).length).toBeGreaterThan(0)
      expect((await screen.findAllByText(/wording changed/)).length).toBeGreaterThan(0)
      cleanup()
      const { user } = openPage(`/inbox?${PAIR}`)
      const item = (await screen.findByText('Why these three?')).closest('li')
      if (!item) throw new Error('The note stands in no list')
      expect(within(item).getByText(/Germany/, { selector: 'del' })).toBeTruthy()
      await user.click(within(item).getByRole('button', { name: /Confirm/ }))
      await screen.findByText(/Decided \(1\)/)
      expect(screen.getByText('✓ confirmed')).toBeTruthy()
      await expectAccessible()
    },
    SLOW_MS,
  )
})

/** Notes on clauses of the communiqué as a whole, by way of the API. */
async function writeByApi(bodies: readonly string[]) {
  const asked = await fetch('/api/drafts/istanbul-communique-2022-03-29')
  const { draft } = DraftPage.parse(await asked.json())
  const revision = draft.witnesses[0]?.revisions.at(-1)?.hash ?? ''
  for (const body of bodies) {
    const target = { revision, clause: 'istanbul-communique-2022-03-29--guarantors', words: null }
    const note = { subject: { kind: 'wording', target }, body, tags: [], mentions: [] }
    const answer = await fetch('/api/annotations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...note, submission: crypto.randomUUID(), author: 'Ada Rahmani' }),
    })
    expect(answer.status).toBe(201)
  }
}

describe('a note that a person pins to other words', () => {
  it(
    '[R4][R12] shows the words chosen, by whom, and what they differ in, wherever it is shown',
    async () => {
      const body = 'Who of them was asked?'
      await write(openPage(COMMUNIQUE), { words: 'Germany, Canada', body })
      cleanup()
      const { user } = openPage(`/inbox?${PAIR}`)
      const entry = async () => {
        const item = (await screen.findByText(body)).closest('li')
        if (!item) throw new Error('The note stands in no list')
        return within(item)
      }
      await user.click((await entry()).getByRole('button', { name: /^Pin to other words/ }))
      const dialog = within(await screen.findByRole('dialog'))
      await user.type(dialog.getByLabelText('Or type the words you mean'), 'Russia')
      await user.click(dialog.getByRole('button', { name: 'Pin the note here' }))
      // Nothing is pinned while it is not known which of them is meant.
      expect(screen.getByRole('dialog')).toBeTruthy()
      await user.click(dialog.getByRole('button', { name: /China, Russia ?, the United/ }))
      await user.click(dialog.getByRole('button', { name: 'Pin the note here' }))
      await screen.findByText('✓ pinned anew')
      const decided = await entry()
      expect(decided.getByText(/^Now in/).textContent).toBe(
        'Now in Preamble · Guarantor states: “Russia”',
      )
      expect(await decided.findByText('Russia', { selector: 'ins' })).toBeTruthy()
      expect(decided.queryByText(/wording changed/)).toBeNull()
      cleanup()

      openPage(`/compare?${PAIR}`)
      await findRow('Guarantor states')
      const beside = await entry()
      expect(await beside.findByText('✓ pinned anew')).toBeTruthy()
      expect(beside.getByText(/^Now in/).textContent).toMatch(/“Russia”$/)
      expect(beside.queryByText(/wording changed/)).toBeNull()
      cleanup()

      openPage('/drafts/treaty-2022-04-15')
      const here = await entry()
      expect(here.getByText('Preamble · Guarantor states · carried here')).toBeTruthy()
      expect(here.getByText('“Russia”')).toBeTruthy()
      expect(here.getByText('Ada Rahmani', { selector: 'p bdi' })).toBeTruthy()
      expect(await here.findByText('Russia', { selector: 'ins' })).toBeTruthy()
      await expectAccessible()
      cleanup()

      const list = openPage('/notes?q=asked')
      const listed = await entry()
      const inList = within(await listed.findByLabelText('Decided in other texts'))
      const expectDecided = async (shown: typeof inList) => {
        expect(await shown.findByText('✓ pinned anew')).toBeTruthy()
        expect(shown.getByText(/^Now in/).textContent).toMatch(/“Russia”$/)
        expect(shown.getByText('Ada Rahmani')).toBeTruthy()
        expect((await shown.findByRole('link')).getAttribute('href')).toMatch(
          /^\/drafts\/treaty-2022-04-15\?.*revision=1/,
        )
      }
      await expectDecided(inList)
      await list.user.click(listed.getByRole('button', { name: /^Open/ }))
      const conversation = within(await screen.findByRole('dialog'))
      await expectDecided(within(await conversation.findByLabelText('Decided in other texts')))
    },
    SLOW_MS,
  )
})

describe('the list of notes', () => {
  it(
    'is narrowed by the address, and the address follows the filters',
    async () => {
      const page = openPage(COMMUNIQUE)
      await write(page, { words: 'Poland', body: 'And Poland?', mentioned: 'Guarantor states' })
      cleanup()
      const { user, router } = openPage('/notes?q=poland')
      await pageHeading('Notes')
      expect(await screen.findByText('And Poland?')).toBeTruthy()
      expect(await screen.findByText('point 2 · Guarantor states')).toBeTruthy()
      expect(screen.queryByText('Why these three?')).toBeNull()
      await user.click(screen.getByRole('button', { name: 'veto' }))
      expect(router.state.location.href).toBe('/notes?q=poland&tag=veto')
      await user.click(screen.getByRole('button', { name: 'Ada Rahmani' }))
      // Whose notes are listed stands in no address.
      expect(router.state.location.href).toBe('/notes?q=poland&tag=veto')
      await user.click(screen.getByRole('button', { name: 'mentions the clause Guarantor states' }))
      expect(router.state.location.href).toBe('/notes?mention=clause:guarantors&q=poland&tag=veto')
      const link = screen.getByRole('link', { name: 'Guarantor states' })
      expect(link.getAttribute('href')).toMatch(/^\/drafts\/[a-z0-9-]+\?clause=guarantors$/)
      await expectAccessible()
    },
    SLOW_MS,
  )
})

describe('the inbox by keyboard', () => {
  it(
    'goes on at the next note after each decision, and at the top after the last',
    async () => {
      localStorage.setItem('travaux-author', 'Ada Rahmani')
      await writeByApi(['First of two?', 'Second of two?'])
      const { user } = openPage(`/inbox?${PAIR}`)
      const entry = async (body: string) => (await screen.findByText(body)).closest('li')
      const first = await entry('First of two?')
      const confirm = within(first ?? document.body).getByRole('button', { name: /^Confirm/ })
      const waiting = screen.getAllByRole('button', { name: /^Confirm/ })
      const next = waiting[waiting.indexOf(confirm) + 1]?.closest('li')
      // Also from a dialog, which would give the focus back to what is gone by then.
      await user.click(
        within(first ?? document.body).getByRole('button', { name: /^Pin to other/ }),
      )
      await user.click(await screen.findByRole('button', { name: 'Pin the note here' }))
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'))
      expect(document.activeElement).toBe(next)
      for (let at = document.activeElement; at?.tagName === 'LI'; at = document.activeElement) {
        const held = at
        if (held instanceof HTMLElement)
          within(held)
            .getByRole('button', { name: /^Confirm/ })
            .focus()
        await user.keyboard('{Enter}')
        await waitFor(() => expect(document.activeElement?.id).toMatch(/^(note|inbox)-/))
        await waitFor(() => expect(document.activeElement).not.toBe(held))
      }
      expect(document.activeElement?.textContent).toMatch(/^\d+ decided\.$/)
    },
    SLOW_MS,
  )
})
