import { createMemoryHistory } from '@tanstack/react-router'
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { segmentText } from '../../src/core/text/segment-text.ts'
import { App } from '../../src/web/app.tsx'
import type { Segment } from '../../src/web/components/new-draft/segment-client.ts'
import {
  randomUuid,
  ServicesContext,
  type Services,
} from '../../src/web/components/new-draft/services.ts'
import type { Work, WorkStore } from '../../src/web/components/new-draft/work-store.ts'
import { createQueryClient } from '../../src/web/query-client.ts'
import { createAppRouter } from '../../src/web/router.tsx'
import { allLabelled, findLabelled, labelled } from './by-label.ts'

// The page is large, and a machine that builds beside testing takes its time.
vi.setConfig({ testTimeout: 90_000 })

/** The segmenter of the worker, on this thread: jsdom has no workers. */
const segmentHere: Segment = ({ text, language }) =>
  Promise.resolve(segmentText(text, { language }))

/** What a browser keeps of works: jsdom has no IndexedDB. Copied, as IndexedDB does. */
function memoryStore(works = new Map<string, Work>()): WorkStore {
  return {
    list: async () =>
      structuredClone([...works.values()].sort((one, other) => other.changedAt - one.changedAt)),
    keep: async (work) => void works.set(work.key, structuredClone(work)),
    forget: async (key) => void works.delete(key),
  }
}

/** One browser on one machine: its tabs share what is kept and who has claimed it. */
export function machine(overrides: Partial<Services> = {}) {
  const store = memoryStore()
  const claims = new Map<string, number>()
  let tabs = 0
  let author = ''
  const openTab = (): Services => {
    const tab = ++tabs
    return {
      segment: segmentHere,
      store,
      claim: async (key) => {
        const owner = claims.get(key) ?? tab
        claims.set(key, owner)
        return owner === tab
      },
      newKey: randomUuid,
      now: () => Date.now(),
      readAuthor: () => author,
      keepAuthor: (name) => {
        author = name
      },
      ...overrides,
    }
  }
  return { store, openTab, closeTab: () => claims.clear() }
}

/** Open the page for a new draft in a tab. */
export async function openNewDraft(address = '/new', services = machine().openTab()) {
  const queryClient = createQueryClient()
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createAppRouter({ queryClient, history })
  const { unmount } = render(
    <ServicesContext value={services}>
      <App router={router} queryClient={queryClient} />
    </ServicesContext>,
  )
  await findLabelled('Text of the draft')
  return { router, user: userEvent.setup(), unmount }
}

type Field = HTMLInputElement | HTMLTextAreaElement

// By label, as a person finds them. By role would be as good, and takes jsdom ten times as long.
export function field(label: string | RegExp): Field {
  const found = labelled(label)
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found
  throw new Error(`“${String(label)}” is no field`)
}
export function choice(label: string | RegExp): HTMLSelectElement {
  const found = labelled(label)
  if (found instanceof HTMLSelectElement) return found
  throw new Error(`“${String(label)}” is no list of choices`)
}
export function button(name: string | RegExp) {
  const found = allLabelled(name)[0] ?? screen.getByText(name, { selector: 'button, bdi' })
  const element = found.closest('button')
  if (!element) throw new Error(`“${name}” is no button`)
  return element
}
export const savePanel = () => within(labelled('Saving'))

/** Press Save, or Try again. */
export function save() {
  fireEvent.click(savePanel().getByText(/^(Save|Try again)$/))
}

/** The id and revision under which the text is saved, as the page says them. */
export async function savedAs() {
  const id = await screen.findByText(/@\d+$/, { selector: 'code' }, { timeout: 20_000 })
  return id.textContent
}

/** Put a text into the field as a paste does: in one go. */
export function paste(text: string) {
  fireEvent.change(field('Text of the draft'), { target: { value: text } })
}

/** The outline as it is shown: label, heading and wording of each clause. */
export async function shownClauses() {
  const list = await findLabelled('Clauses')
  return [...list.querySelectorAll('li')].map((item) =>
    [...item.querySelectorAll('input, textarea, p')]
      .map((part) => ('value' in part ? String(part.value) : part.textContent))
      .filter(Boolean)
      .join(' | '),
  )
}

/** Choose in a list, once the choice is there. */
export async function choose(name: string | RegExp, label: string | RegExp) {
  const option = await within(choice(name)).findByText<HTMLOptionElement>(label)
  fireEvent.change(choice(name), { target: { value: option.value } })
}

/** Write into a field in one go. */
export function write(name: string | RegExp, text: string) {
  fireEvent.change(field(name), { target: { value: text } })
}

/** Say how much the text gives of the draft, and how: nothing of it is presumed. */
export async function describeSource(extent: RegExp) {
  fireEvent.click(field(extent))
  await choose('All that the source gives is here', /^Yes/)
  await choose('How it gives the words', 'Word for word')
}

/** Say all that a new draft of the record's process needs. */
export async function describeDraft(title: string) {
  // Tests that begin processes of their own leave them behind.
  await choose('Process', /^Ukraine–Russia/)
  await choose('Instrument', /^Treaty on Ukraine/)
  write('Title of the draft', title)
  write('Date of the draft', '2022-04-02')
  await describeSource(/^Excerpt/)
  write('Your name', 'Olena Kovalenko')
}
