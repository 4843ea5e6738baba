import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import {
  forgetOldWritings,
  keepWriting,
  readWriting,
  readWritings,
} from '../../src/web/components/kept-writing.ts'
import { editKey, forgetDeleted, replyKey } from '../../src/web/components/notes/forget-deleted.ts'
import type { NotedText } from '../../src/web/components/notes/notes-context.ts'
import {
  begunNote,
  forgetNote,
  keepNote,
  subjectOf,
} from '../../src/web/components/notes/note-writing.ts'
import { placesOn } from '../../src/web/components/notes/note-places.ts'
import { quoteWords } from '../../src/core/anchor/quote-words.ts'
import { clause } from '../core/compare/clauses.ts'

const Caption = z.object({ caption: z.string() })

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('what is written and not saved', () => {
  it('is there again after a reload, by itself and among others, until it is forgotten', () => {
    keepWriting('caption-b', { caption: 'Two reports' })
    keepWriting('caption-a', { caption: 'Three reports' })
    expect(readWriting('caption-b', Caption)).toEqual({ caption: 'Two reports' })
    expect(readWritings('caption-', Caption).map(({ caption }) => caption)).toEqual([
      'Three reports',
      'Two reports',
    ])
    keepWriting('caption-b', null)
    expect(readWriting('caption-b', Caption)).toBeNull()
  })

  it('is none where something else was kept', () => {
    for (const text of ['', '{', '{"caption":1}', 'null']) {
      localStorage.setItem('travaux-writing-caption-a', text)
      expect(readWriting('caption-a', Caption)).toBeNull()
    }
  })

  it('is forgotten 90 days after it was last written on, and not before', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01') })
    keepWriting('caption-a', { caption: 'Two reports' })
    keepWriting('caption-b', { caption: 'Three reports' })
    vi.setSystemTime(new Date('2026-03-01'))
    keepWriting('caption-b', { caption: 'Three reports, one of them oral' })
    forgetOldWritings(Date.parse('2026-03-31'))
    expect(readWritings('caption-', Caption)).toHaveLength(2)
    forgetOldWritings(Date.parse('2026-04-02'))
    expect(readWritings('caption-', Caption)).toEqual([
      { caption: 'Three reports, one of them oral' },
    ])
    vi.useRealTimers()
  })

  it('counts as written on today where nobody knows when it was', () => {
    localStorage.setItem('travaux-writing-caption-a', '{"caption":"Two reports"}')
    expect(readWriting('caption-a', Caption)).toEqual({ caption: 'Two reports' })
    forgetOldWritings(Date.now())
    expect(readWriting('caption-a', Caption)).toEqual({ caption: 'Two reports' })
    forgetOldWritings(Date.now() + 91 * 86_400_000)
    expect(readWriting('caption-a', Caption)).toBeNull()
  })

  it('outlives its dialog where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('refused')
    }
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    keepWriting('caption-c', { caption: 'Two reports' })
    expect(readWriting('caption-c', Caption)).toEqual({ caption: 'Two reports' })
    keepWriting('caption-c', null)
    expect(readWriting('caption-c', Caption)).toBeNull()
  })
})

describe('a reply or an edit that was begun', () => {
  const Written = z.object({ body: z.string() })
  const keys = [replyKey('note-1'), editKey('note-1'), replyKey('note-2')]
  const left = () => keys.filter((key) => readWriting(key, Written) !== null)
  const answer = (answerTo: (note: string) => Response | Error) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (asked) => {
      const address = asked instanceof Request ? asked.url : String(asked)
      const answered = answerTo(address.split('/').at(-1) ?? '')
      if (answered instanceof Error) throw answered
      return answered
    })
  const begin = () => keys.forEach((key) => keepWriting(key, { body: 'Which gauge?' }))
  const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })

  it('is forgotten once its note is deleted, and others are not', async () => {
    begin()
    answer((note) => Response.json({ deleted: note === 'note-1' }))
    await forgetDeleted(client())
    expect(left()).toEqual([replyKey('note-2')])
  })

  it('stays where the server is away, fails, or does not know the note', async () => {
    begin()
    for (const answered of [503, 404]) {
      answer(() => Response.json({ message: 'No' }, { status: answered }))
      await forgetDeleted(client())
      expect(left()).toEqual(keys)
    }
    answer(() => new TypeError('Failed to fetch'))
    await forgetDeleted(client())
    expect(left()).toEqual(keys)
  })
})

describe('a note that was begun', () => {
  const flow = 'No less than 450 cubic metres per second shall pass the gauge.'
  const text: NotedText = {
    revision: 'a'.repeat(64),
    name: '',
    language: 'en',
    clauses: [clause('flow', flow), clause('filling', 'The filling shall take seven years.')],
  }
  const submission = '6f1c1d7a-3a52-4c0e-9a6e-1d2f3a4b5c6d'
  const places = placesOn({ texts: [text] }, text.revision, ['flow'])
  const [place] = places
  const words = quoteWords(flow, { start: 13, end: 16 })
  const begin = () => {
    if (!place) throw new Error('No place')
    const subject = subjectOf(place, words)
    const said = { body: 'Which gauge?', tags: [], mentions: [] }
    keepNote({ submission, subject, text: said, author: 'Ada' })
  }
  const asked = { places, words: null, refusal: null }

  it('is found on its clause and on its words, and nowhere else', () => {
    begin()
    const found = { writing: { submission, text: { body: 'Which gauge?' } }, place, words }
    expect(begunNote(asked)).toMatchObject(found)
    expect(begunNote({ ...asked, words })).toMatchObject(found)
    expect(begunNote({ ...asked, words: quoteWords(flow, { start: 17, end: 22 }) })).toBeNull()
    const elsewhere = placesOn({ texts: [text] }, text.revision, ['filling'])
    expect(begunNote({ ...asked, places: elsewhere })).toBeNull()
    expect(begunNote({ ...asked, places: [] })).toBeNull()
  })

  it('is not kept while it says nothing, nor after it was saved', () => {
    begin()
    forgetNote(submission)
    expect(begunNote(asked)).toBeNull()
    keepNote({
      submission,
      subject: null,
      text: { body: ' ', tags: [], mentions: [] },
      author: 'Ada',
    })
    expect(begunNote({ ...asked, places: [] })).toBeNull()
  })
})
