import { useState } from 'react'
import type { NoteText, QuotedWords } from '../../../core/model/annotation.ts'
import { readAuthor } from '../corrections/pending-store.ts'
import { randomUuid } from '../new-draft/services.ts'
import type { NotePlace, WriteRequest } from './notes-context.ts'
import { begunNote, forgetNote, keepNote, subjectOf } from './note-writing.ts'

type Written = {
  submission: string
  place: NotePlace | null
  words: QuotedWords | null
  text: NoteText
  author: string
}

/** The note of a dialog: as it was left, where one was begun here before, and kept with every change. */
export function useNoteWriting(request: WriteRequest) {
  const [found] = useState(() => foundFor(request))
  const [written, setWritten] = useState(() => found ?? beginFor(request))
  const [discarded, setDiscarded] = useState<Written | null>(null)
  const put = (next: Written) => {
    setWritten(next)
    const { place, words, ...rest } = next
    keepNote({ ...rest, subject: place && subjectOf(place, words) })
  }
  return {
    written,
    wasKept: found !== null,
    isEmptied: discarded !== null,
    change: (part: Partial<Omit<Written, 'submission'>>) => put({ ...written, ...part }),
    /** Whether the server holds another note under the number of this one: then this is a new one. */
    renew: () => {
      forgetNote(written.submission)
      put({ ...written, submission: randomUuid() })
    },
    startOver: () => {
      forgetNote(written.submission)
      setDiscarded(written)
      setWritten(beginFor(request))
    },
    bringBack: () => {
      if (discarded) put(discarded)
      setDiscarded(null)
    },
  }
}

function foundFor(request: WriteRequest): Written | null {
  const begun = begunNote(request)
  if (!begun) return null
  const { writing, place, words } = begun
  const { submission, text, author } = writing
  return { submission, place, words, text, author: author || readAuthor() }
}

const beginFor = (request: WriteRequest): Written => ({
  submission: randomUuid(),
  place: clearPlace(request),
  words: request.words,
  text: { body: '', tags: [], mentions: [] },
  author: readAuthor(),
})

/** Words that reach over several places are of none of them: then the reader is asked. */
function clearPlace({ places, refusal }: WriteRequest): NotePlace | null {
  const [first] = places
  return first && (places.length === 1 || refusal === null) ? first : null
}
