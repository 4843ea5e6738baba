import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { ComparisonSave } from '../../src/core/model/comparison.ts'
import { ownerKeyOf } from '../../src/web/components/saved/owner-keys.ts'
import { expectAccessible, openPage, pageHeading, serveRecord } from './render-page.tsx'
import { decideUnsaved, saveByApi, saveVersionElsewhere, saveWithMentions } from './saved-steps.ts'

const server = serveRecord()

/** Two short texts, so that the page is quick to draw. */
const PAIR = 'before=ua-draft-2022-04-06-as-reported&after=treaty-2022-04-12-as-reported'
const SLOW_MS = 90_000

type Opened = ReturnType<typeof openPage>

const field = (name: string) => within(screen.getByRole('dialog')).getByLabelText(name)

/** Open the dialog of the compare page, and fill it. */
async function fillSave({ user }: Opened, caption: string) {
  const open = await screen.findByRole('button', { name: 'Save and cite' })
  // Not before people's decisions are read.
  await waitFor(() => expect(open).toHaveProperty('disabled', false))
  await user.click(open)
  await user.type(field('Caption (optional)'), caption)
  await user.clear(field('Your name'))
  await user.type(field('Your name'), 'Ada Rahmani')
}

/** Save a comparison from the compare page; answers with its path. */
async function save(opened: Opened, caption: string): Promise<string> {
  await fillSave(opened, caption)
  await opened.user.click(screen.getByRole('button', { name: 'Save' }))
  const link = await screen.findByRole('link', { name: /\/c\/c[a-z2-7]{20}$/ })
  return new URL(link.getAttribute('href') ?? '', 'http://localhost').pathname
}

describe('saving a comparison', () => {
  it(
    'keeps what was typed when a save fails, and sends the same submission again',
    async () => {
      const sent: ComparisonSave[] = []
      server.use(
        http.post(
          '*/api/comparisons',
          async ({ request }) => {
            sent.push(ComparisonSave.parse(await request.clone().json()))
            return HttpResponse.error()
          },
          { once: true },
        ),
        http.post('*/api/comparisons', async ({ request }) => {
          sent.push(ComparisonSave.parse(await request.clone().json()))
          return undefined
        }),
      )
      const opened = openPage(`/compare?${PAIR}&show=changed`)
      await fillSave(opened, 'Only what changed')
      expect(screen.getByText(/^filtered: /)).toBeTruthy()
      await opened.user.click(screen.getByRole('button', { name: 'Save' }))
      expect((await screen.findByRole('alert')).textContent).toContain('Nothing you typed is lost')
      expect(screen.getByLabelText('Caption (optional)')).toHaveProperty(
        'value',
        'Only what changed',
      )
      // Closed and opened again it is the same save still.
      await opened.user.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      await opened.user.click(screen.getByRole('button', { name: 'Save and cite' }))
      await opened.user.click(screen.getByRole('button', { name: 'Save' }))
      const link = await screen.findByRole('link', { name: /\/c\/c[a-z2-7]{20}$/ })
      expect(ownerKeyOf(link.getAttribute('href')?.split('/').at(-1) ?? '')).toBe(sent[0]?.ownerKey)
      expect(sent).toHaveLength(2)
      expect(sent[1]).toEqual(sent[0])
      expect(sent[0]).toMatchObject({
        view: '?after=treaty-2022-04-12-as-reported@1&alignment=0&before=ua-draft-2022-04-06-as-reported@1&show=changed',
        listed: false,
        notes: [],
      })
    },
    SLOW_MS,
  )

  it(
    'says so where unsaved decisions are left out, and who can change it later',
    async () => {
      await decideUnsaved()
      const opened = openPage(`/compare?${PAIR}`)
      await fillSave(opened, 'x')
      localStorage.clear()
      expect(screen.getByText(/A key in this browser/)).toBeTruthy()
      expect(screen.getByText(/only who has the address finds it/)).toBeTruthy()
      expect(screen.getByText(/A decision that you have not saved is left out/)).toBeTruthy()
      await expectAccessible()
    },
    SLOW_MS,
  )
})

describe('a caption that is being written', () => {
  it(
    'outlives the page, until it is saved or discarded',
    async () => {
      await fillSave(openPage(`/compare?${PAIR}`), 'Two reports')
      cleanup()
      const opened = openPage(`/compare?${PAIR}`)
      await fillSave(opened, ' of April')
      expect(field('Caption (optional)')).toHaveProperty('value', 'Two reports of April')
      await opened.user.click(screen.getByRole('button', { name: 'Start over' }))
      expect(field('Caption (optional)')).toHaveProperty('value', '')
      expect(Object.keys(localStorage).filter((key) => key.includes('writing'))).toEqual([])
      await opened.user.click(screen.getByRole('button', { name: 'Bring it back' }))
      await opened.user.click(screen.getByRole('button', { name: 'Save' }))
      await screen.findByRole('link', { name: /\/c\/c[a-z2-7]{20}$/ })
      expect(Object.keys(localStorage).filter((key) => key.includes('writing'))).toEqual([])
    },
    SLOW_MS,
  )
})

describe('a saved comparison', () => {
  it(
    'shows what was saved, says when the view was changed, and leads back',
    async () => {
      const path = await save(openPage(`/compare?${PAIR}`), 'Two reports of April')
      cleanup()
      const { user, router } = openPage(`${path}?as=bogus`)
      expect((await screen.findByRole('alert')).textContent).toContain(
        '“bogus” as the form of this',
      )
      await screen.findByText('Two reports of April')
      expect(screen.getByText('Ada Rahmani')).toBeTruthy()
      expect(screen.getByText(/This is its only version/)).toBeTruthy()
      const process = screen.getByRole('link', { name: 'Ukraine–Russia talks' })
      expect(process.closest('header')?.textContent).toMatch(/^Saved comparison/)
      expect(screen.queryByText(/not exactly what was saved/)).toBeNull()
      await user.click(await screen.findByRole('button', { name: /^changed\b/ }))
      expect(await screen.findByText(/You changed the view/)).toBeTruthy()
      expect(router.state.location.href).toContain('show=changed')
      await user.click(screen.getByRole('link', { name: 'Back to as saved' }))
      await waitFor(() => expect(screen.queryByText(/You changed the view/)).toBeNull())
      expect(router.state.location.href).toBe(path)
      await expectAccessible()
    },
    SLOW_MS,
  )

  it(
    'is listed, changed and deleted by the holder of its key, and by nobody else',
    async () => {
      const path = await saveByApi('First words')
      const { user } = openPage(path)
      await user.click(await screen.findByRole('button', { name: 'List it' }))
      await screen.findByRole('button', { name: 'Take off the list' })
      const saveNext = await screen.findByRole('button', { name: 'Save as version 2' })
      await waitFor(() => expect(saveNext).toHaveProperty('disabled', false))
      await user.click(saveNext)
      const caption = screen.getByLabelText('Caption (optional)')
      expect(caption).toHaveProperty('value', 'First words')
      await user.clear(caption)
      await user.type(caption, 'Better words')
      await user.click(screen.getByRole('button', { name: 'Save version 2' }))
      const later = await screen.findByRole('link', { name: /\/c\/c[a-z2-7]{20}\/2$/ })
      expect(later.getAttribute('href')).toBe(`${path}/2`)
      expect(screen.getByRole('dialog', { name: 'Saved as version 2' })).toBeTruthy()
      cleanup()

      openPage('/processes/ukraine-russia-2022-2026')
      expect(await screen.findByText('Better words')).toBeTruthy()
      cleanup()

      const first = openPage(path)
      await screen.findByText('First words')
      expect(screen.getByText(/version 1 of 2; there is a later one/)).toBeTruthy()
      await first.user.click(screen.getByRole('button', { name: 'Delete' }))
      expect(screen.getByText(/What stays at its address/)).toBeTruthy()
      await first.user.click(screen.getByRole('button', { name: 'Delete for good' }))
      await pageHeading('This saved comparison was deleted')
      expect(screen.queryByText('First words')).toBeNull()
      expect(screen.getByText(/^sha256:[0-9a-f]{64}$/)).toBeTruthy()
      await expectAccessible()
    },
    SLOW_MS,
  )

  it(
    'shows what its notes mention, by name and with a way there',
    async () => {
      openPage(await saveWithMentions())
      const mentions = await screen.findByText(/^Mentions/)
      await waitFor(() =>
        expect(mentions.textContent).toBe(
          'Mentions the clause Guarantor states, the term Who acts',
        ),
      )
      const clause = within(mentions).getByRole('link', { name: 'Guarantor states' })
      expect(clause.getAttribute('href')).toMatch(/^\/drafts\/.*\?clause=guarantors$/)
    },
    SLOW_MS,
  )

  it(
    'offers nothing of that to whoever does not hold the key',
    async () => {
      const path = await saveByApi('Somebody else’s')
      localStorage.clear()
      openPage(path)
      await screen.findByText('Somebody else’s')
      await screen.findByRole('button', { name: 'Save and cite' })
      expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull()
      expect(screen.queryByRole('button', { name: 'List it' })).toBeNull()
    },
    SLOW_MS,
  )

  it(
    'says that rows are not what was saved, and leads to the page as cited',
    async () => {
      const path = await saveByApi('Of another engine')
      server.use(
        http.get(
          '*/api/comparisons/:id',
          async ({ request }) => {
            const saved: unknown = await (await fetch(request.url)).json()
            return HttpResponse.json(
              JSON.parse(
                JSON.stringify(saved).replace(
                  /"resultHash":"[0-9a-f]{64}"/,
                  `"resultHash":"${'0'.repeat(64)}"`,
                ),
              ),
            )
          },
          { once: true },
        ),
      )
      openPage(path)
      const link = await screen.findByRole('link', { name: 'Show it as cited' })
      expect(link.getAttribute('href')).toBe(`${path}?as=cited`)
    },
    SLOW_MS,
  )

  it(
    'takes a version after one that was saved meanwhile, without losing what was typed',
    async () => {
      const path = await saveByApi('First words')
      const { user } = openPage(path)
      const open = await screen.findByRole('button', { name: 'Save as version 2' })
      await waitFor(() => expect(open).toHaveProperty('disabled', false))
      await user.click(open)
      await saveVersionElsewhere(path)
      await user.type(screen.getByLabelText('Caption (optional)'), ', and more')
      await user.click(screen.getByRole('button', { name: 'Save version 2' }))
      expect((await screen.findByText(/Version 2 was saved/)).textContent).toContain(
        'Nothing you typed is lost',
      )
      await user.click(await screen.findByRole('button', { name: 'Save version 3' }))
      const link = await screen.findByRole('link', { name: /\/c\/c[a-z2-7]{20}\/3$/ })
      await user.click(link)
      expect(await screen.findByText('First words, and more')).toBeTruthy()
      expect(screen.getByText(/version 3 of 3, the latest/)).toBeTruthy()
    },
    SLOW_MS,
  )

  it(
    'that cannot be fetched offers another try',
    async () => {
      const path = await saveByApi('Worth another try')
      server.use(http.get('*/api/comparisons/:id', () => HttpResponse.error()))
      const { user } = openPage(path)
      const again = await screen.findByRole('button', { name: 'Try again' })
      server.resetHandlers()
      await user.click(again)
      expect(await screen.findByText('Worth another try')).toBeTruthy()
    },
    SLOW_MS,
  )

  it('that nobody knows, or whose address is cut short, is said to be missing', async () => {
    openPage('/c/caaaaaaaaaaaaaaaaaaaa')
    await pageHeading('Not found')
    cleanup()
    openPage('/c/caaaa')
    expect(await screen.findByText(/no saved comparison at this address/)).toBeTruthy()
  })
})
