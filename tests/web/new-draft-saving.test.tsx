import { fireEvent, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { DraftPage, HashedContent } from '../../src/core/model/read-models.ts'
import { findLabelled, labelled } from './by-label.ts'
import {
  button,
  choice,
  choose,
  describeDraft,
  describeSource,
  field,
  machine,
  openNewDraft,
  paste,
  save,
  savedAs,
  shownClauses,
  write,
} from './new-draft-page.tsx'
import { expectAccessible, serveRecord } from './render-page.tsx'

const server = serveRecord()

const TEXT =
  'Article 1. Neutrality\r\n\r\nUkraine is a neutral State.\r\n\r\nArticle 2\r\n\r\nNo bases.\r\n'

async function read(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, location.href))
  return response.json()
}
const storedDraft = async (id: string) => DraftPage.parse(await read(`/api/drafts/${id}`))
const storedRevision = async (hash: string) =>
  HashedContent.parse(await read(`/api/revisions/${hash}`))

async function storedContent(draft: string, witness = 0, revision = 0) {
  const page = await storedDraft(draft)
  const hash = page.draft.witnesses.at(witness)?.revisions.at(revision)?.hash ?? ''
  return { page, content: await storedRevision(hash) }
}

/** A note on the first clause of a draft. */
async function noteOn(draft: string) {
  const { hash: revision } = (await storedContent(draft)).content
  const target = { revision, clause: 'c1', words: null }
  const answer = await fetch('/api/annotations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      submission: crypto.randomUUID(),
      subject: { kind: 'wording', target },
      body: 'From when?',
      tags: [],
      mentions: [],
      author: 'Olena Kovalenko',
    }),
  })
  expect(answer.status).toBe(201)
}

describe('saving a draft of its own', () => {
  it('stores the text as given and its clauses, says under which name, and offers to compare and read it', async () => {
    await openNewDraft()
    paste(TEXT)
    await shownClauses()
    await describeDraft('Non-paper of 2 April')
    await choose(/^Builds on/, /2022-03-29/)
    fireEvent.click(field('Ukraine'))
    write(/^Other parties/, 'Holy See; Contact Group')
    write(/^Publisher/, 'Ukrainska Pravda')
    write(/^Title of the publication/, 'What was tabled')
    save()
    expect(await savedAs()).toBe('non-paper-of-2-april-2022-04-02@1')
    expect(await screen.findByRole('heading', { name: 'Saved: Non-paper of 2 April' })).toBeTruthy()

    const { page, content } = await storedContent('non-paper-of-2-april-2022-04-02')
    expect(page.draft).toMatchObject({
      date: '2022-04-02',
      basedOn: 'istanbul-communique-2022-03-29',
    })
    expect(page.draft.tabledBy).toHaveLength(3)
    expect(page.draft.witnesses[0]).toMatchObject({
      coverage: 'excerpt',
      title: 'Ukrainska Pravda',
    })
    expect(
      content.clauses.map(({ id, label, heading, text }) => [id, label, heading, text]),
    ).toEqual([
      ['c1', 'Article 1', 'Neutrality', 'Ukraine is a neutral State.'],
      ['c2', 'Article 2', null, 'No bases.'],
    ])
    expect(content.coverage).toMatchObject({ extent: 'excerpt', absent: [], notSeen: [] })
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(hrefs).toContain(
      '/compare?after=non-paper-of-2-april-2022-04-02@1&before=istanbul-communique-2022-03-29@1',
    )
    expect(hrefs.some((href) => href?.startsWith('/drafts/non-paper-of-2-april-2022-04-02?'))).toBe(
      true,
    )
    await expectAccessible()
  })

  it('makes a process and an instrument of its own', async () => {
    await openNewDraft()
    paste('1. Ceasefire.\n\n2. Exchange of prisoners.')
    await shownClauses()
    await choose('Process', 'A new process')
    write('Title of the process', 'Talks on the corridor')
    write('Title of the instrument', 'Corridor agreement')
    write('Title of the draft', 'First paper')
    write('Date of the draft', '2024')
    await describeSource(/^Full/)
    write('Your name', 'Olena Kovalenko')
    save()
    expect(await savedAs()).toBe('first-paper-2024@1')
    expect(screen.queryByRole('link', { name: /^Compare with First/ })).toBeNull()
  })

  it('offers the next draft of an instrument for comparison with the one before it', async () => {
    await openNewDraft()
    paste('1. Ceasefire.')
    await shownClauses()
    await describeDraft('Second paper')
    await choose('Process', 'Talks on the corridor')
    await choose('Instrument', 'Corridor agreement')
    write('Date of the draft', '2024-05')
    await noteOn('first-paper-2024')
    save()
    expect(await savedAs()).toBe('second-paper-2024-05@1')
    const notes = await screen.findByRole('link', { name: /^See what became of/ })
    expect(notes.textContent).toBe('See what became of the note on First paper')
    const compare = await screen.findByRole('link', { name: /^Compare with First paper/ })
    expect(compare.textContent).toBe('Compare with First paper, 2024')
    expect(compare.getAttribute('href')).toBe(
      '/compare?after=second-paper-2024-05@1&before=first-paper-2024@1',
    )

    // One that is older than both stands before them.
    fireEvent.click(button('Add another text'))
    await findLabelled('Text of the draft')
    expect(choice('Process').selectedOptions[0]?.textContent).toBe('Talks on the corridor')
    await waitFor(() =>
      expect(choice('Instrument').selectedOptions[0]?.textContent).toBe('Corridor agreement'),
    )
    paste('1. Ceasefire now.')
    await shownClauses()
    write('Title of the draft', 'Outline')
    write('Date of the draft', '2023-12')
    await describeSource(/^Excerpt/)
    save()
    expect(await savedAs()).toBe('outline-2023-12@1')
    const other = await screen.findByRole('link', { name: /^Compare with First paper/ })
    expect(other.getAttribute('href')).toBe(
      '/compare?after=first-paper-2024@1&before=outline-2023-12@1',
    )
  })

  it('keeps Windows line ends, and spans that fit them, when the text was opened from a file', async () => {
    const { user } = await openNewDraft()
    const file = new File([TEXT], 'draft.txt', { type: 'text/plain' })
    // jsdom's files cannot be read this way; every browser's can.
    Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(TEXT).buffer })
    await user.upload(labelled('Open a text file'), file)
    await shownClauses()
    await describeDraft('From a file')
    save()
    await savedAs()
    const { content } = await storedContent('from-a-file-2022-04-02')
    expect(content.text).toBe(TEXT)
    const spans = content.clauses.map(({ span }) => span && TEXT.slice(span.start, span.end))
    expect(spans.map((text) => text?.replaceAll('\r\n', ' '))).toEqual([
      'Article 1. Neutrality  Ukraine is a neutral State.',
      'Article 2  No bases.',
    ])
  })

  it('remembers the name of the one who saved', async () => {
    const { openTab } = machine()
    const first = await openNewDraft('/new', openTab())
    paste(TEXT)
    await shownClauses()
    await describeDraft('Signed')
    save()
    await savedAs()
    first.unmount()
    await openNewDraft('/new', openTab())
    expect(field('Your name').value).toBe('Olena Kovalenko')
  })
})

describe('saving for a draft that is here', () => {
  it('adds another source, and offers to compare it with the main one', async () => {
    await openNewDraft('/new?draft=treaty-2022-03-17')
    paste('1. Ukraine is neutral.\n\n2. The guarantors consult.')
    await shownClauses()
    await describeSource(/^Summary/)
    write(/^Publisher/, 'Kyiv Independent')
    write(/^Title of the publication/, 'What the treaty said')
    write('Your name', 'Olena Kovalenko')
    save()
    await savedAs()
    const { page } = await storedContent('treaty-2022-03-17', -1)
    expect(page.draft.witnesses.at(-1)).toMatchObject({
      title: 'Kyiv Independent',
      coverage: 'summary',
    })
    expect(screen.getByRole('link', { name: /main source/ }).getAttribute('href')).toMatch(
      /before=treaty-2022-03-17@1$/,
    )
  })

  it('corrects a source without losing what is known of its clauses', async () => {
    const witness = 'istanbul-report-unian-2022-03-29'
    await openNewDraft(`/new?witness=${witness}`)
    const clauses = await shownClauses()
    expect(clauses).toHaveLength(7)
    const first = field('Wording of clause 1')
    fireEvent.change(first, { target: { value: `${first.value} (corrected)` } })
    write('Your name', 'Olena Kovalenko')
    expect(screen.getByText(/^1 clause is reworded\. Terms and positions/)).toBeTruthy()
    write(/^What was corrected/, 'A missing word')
    save()
    expect(await savedAs()).toBe('istanbul-communique-2022-03-29@2')

    const page = await storedDraft('istanbul-communique-2022-03-29')
    const revisions = page.draft.witnesses.find(({ id }) => id === witness)?.revisions ?? []
    const [before, after] = await Promise.all(revisions.map(({ hash }) => storedRevision(hash)))
    expect(after?.clauses.map(({ lineage }) => lineage)).toEqual(
      before?.clauses.map(({ lineage }) => lineage),
    )
    expect(after?.clauses[1]?.terms).toEqual(before?.clauses[1]?.terms)
    expect(after?.clauses[0]).toMatchObject({ terms: [] })
    expect(after?.coverage).toEqual(before?.coverage)
    expect(after?.text).toBe(before?.text)
  })
})

describe('a save that fails', () => {
  it('says that the server cannot be reached, keeps everything, and makes no second copy', async () => {
    await openNewDraft()
    paste(TEXT)
    await shownClauses()
    await describeDraft('Kept through failure')
    server.use(http.post('*/api/*', () => HttpResponse.error(), { once: true }))
    save()
    expect(
      await screen.findByText(/^The server cannot be reached\. What you typed is still here\./),
    ).toBeTruthy()
    expect(field('Title of the draft').value).toBe('Kept through failure')
    save()
    await savedAs()
  })

  it('answers with the first copy when the answer to a save was lost', async () => {
    await openNewDraft()
    paste(TEXT)
    await shownClauses()
    await describeDraft('Lost answer')
    const answers = swallowFirstAnswer()
    save()
    await screen.findByText(/What you typed is still here/)
    save()
    expect(await savedAs()).toBe('lost-answer-2022-04-02@1')
    expect(answers()).toBe(1)
    const { page } = await storedContent('lost-answer-2022-04-02')
    expect(page.draft.witnesses).toHaveLength(1)
  })

  it('says where an earlier state was saved, and saves later changes as its correction', async () => {
    await openNewDraft()
    paste(TEXT)
    await shownClauses()
    await describeDraft('Changed after a lost answer')
    swallowFirstAnswer()
    save()
    await screen.findByText(/What you typed is still here/)
    write('Label of clause 2', 'Point 2')
    save()
    expect(await savedAs()).toBe('changed-after-a-lost-answer-2022-04-02@1')
    fireEvent.click(button('Save the changes as a correction'))
    await findLabelled('Text of the draft')
    save()
    await waitFor(async () =>
      expect(await savedAs()).toBe('changed-after-a-lost-answer-2022-04-02@2'),
    )
    const { content } = await storedContent('changed-after-a-lost-answer-2022-04-02', 0, 1)
    expect(content.clauses[1]?.label).toBe('Point 2')
  })

  it('says in a sentence what an answer means, and next to the field what the server finds wrong', async () => {
    await openNewDraft()
    paste(TEXT)
    await shownClauses()
    await describeDraft('Refused')
    for (const [status, message, sentence] of REFUSALS) {
      server.use(http.post('*/api/*', () => HttpResponse.json({ code: 'x', message }, { status })))
      save()
      expect(await screen.findByText(sentence)).toBeTruthy()
      expect(field('Title of the draft').value).toBe('Refused')
    }
    const fields = { 'draft.fields.date': 'It lies before the process began.' }
    server.use(
      http.post('*/api/*', () =>
        HttpResponse.json(
          { code: 'invalid', message: 'One field is wrong', fields },
          { status: 400 },
        ),
      ),
    )
    save()
    await screen.findByText(/^One field is wrong\./)
    expect(field('Date of the draft').getAttribute('aria-invalid')).toBe('true')
    expect(button(/Try again/)).toBeTruthy()
  })
})

const REFUSALS = [
  [413, 'This is larger than 12 MB', /^This is larger than 12 MB\./],
  [429, 'Too many requests', /^The server has had many requests from here\. Wait a minute/],
  [503, 'The disk of the server is full', /^The disk of the server is full\./],
] as const

/** The server stores the first save, but its answer never arrives. */
function swallowFirstAnswer() {
  let swallowed = 0
  server.use(
    http.post('*/api/*', async ({ request }) => {
      if (swallowed > 0) return undefined
      swallowed += 1
      await fetch(request)
      return HttpResponse.error()
    }),
  )
  return () => swallowed
}
