import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorWords } from '../../../src/core/anchor/anchor-words.ts'
import { quoteWords } from '../../../src/core/anchor/quote-words.ts'
import { readWebAnnotations } from '../../../src/core/anchor/read-web-annotations.ts'
import { toAnnotationCollection, toWebAnnotation } from '../../../src/core/anchor/web-annotation.ts'
import type { Annotation, NoteSubject } from '../../../src/core/model/annotation.ts'

const HASH = 'a'.repeat(64)
const OTHER_HASH = 'b'.repeat(64)
const TEXT = '在𠮷林停火，三十日内撤出部队。'
const words = quoteWords(TEXT, { start: 4, end: 6 })
const context = { base: 'https://travaux.example', textOf: () => TEXT }

function note(subject: NoteSubject, more: Partial<Annotation> = {}): Annotation {
  return {
    id: 'note-2026-11-22-k3f9',
    subject,
    body: 'Does this bind the guarantors, too?',
    tags: ['ambiguity', 'veto'],
    mentions: [{ kind: 'term', id: 'army-cap' }],
    resolved: false,
    deleted: false,
    edit: 2,
    createdAt: '2026-11-22T10:00:00Z',
    author: 'R. Iyer',
    editedAt: '2026-11-22T11:00:00Z',
    editedBy: 'R. Iyer',
    ...more,
  }
}

const onWords: NoteSubject = {
  kind: 'wording',
  target: { revision: HASH, clause: 'ceasefire', words },
}
const onChange: NoteSubject = {
  kind: 'change',
  before: { revision: HASH, clauses: ['c1'] },
  after: { revision: OTHER_HASH, clauses: ['c1', 'c2'] },
}

describe('a note as a W3C Web Annotation', () => {
  it('[R10] quotes its words and counts code points', () =>
    expect(toWebAnnotation(note(onWords), context)).toMatchObject({
      id: 'https://travaux.example/api/annotations/note-2026-11-22-k3f9',
      type: 'Annotation',
      motivation: 'commenting',
      creator: { type: 'Person', name: 'R. Iyer' },
      body: [
        { type: 'TextualBody', purpose: 'commenting', format: 'text/plain' },
        { value: 'ambiguity', purpose: 'tagging' },
        { value: 'veto', purpose: 'tagging' },
        { source: 'https://travaux.example/api/terms/army-cap', purpose: 'linking' },
      ],
      target: {
        type: 'SpecificResource',
        source: `https://travaux.example/api/revisions/${HASH}/clauses/ceasefire`,
        selector: [
          { type: 'TextQuoteSelector', exact: '停火', prefix: '在𠮷林' },
          { type: 'TextPositionSelector', start: 3, end: 5 },
        ],
      },
    }))
  it('[R10] is read back with the words where they were', () => {
    const { notes, problems } = readWebAnnotations(toWebAnnotation(note(onWords), context))
    expect(problems).toEqual([])
    const [read] = notes
    expect(read).toMatchObject({
      body: 'Does this bind the guarantors, too?',
      tags: ['ambiguity', 'veto'],
      mentions: [{ kind: 'term', id: 'army-cap' }],
      author: 'R. Iyer',
      createdAt: '2026-11-22T10:00:00Z',
    })
    const target = read?.target
    const held = target?.kind === 'wording' ? target.words : null
    expect(held && anchorWords(TEXT, held)).toEqual({ kind: 'words', words })
  })
  it('[R10] keeps a change with its two sides, and a reply with what it answers', () => {
    const reply: NoteSubject = { kind: 'reply', to: 'note-2026-11-22-k3f9' }
    const collection = toAnnotationCollection([note(onChange), note(reply, { resolved: true })], {
      ...context,
      id: 'https://travaux.example/api/annotations',
      label: 'Notes',
    })
    expect(readWebAnnotations(collection)).toMatchObject({
      problems: [],
      notes: [
        { target: onChange },
        {
          resolved: true,
          target: { address: 'https://travaux.example/api/annotations/note-2026-11-22-k3f9' },
        },
      ],
    })
  })
})

describe('annotations of other makers', () => {
  const source = `http://elsewhere.example/api/revisions/${HASH}/clauses/c1`
  const read = (fields: object) =>
    readWebAnnotations([{ type: 'Annotation', body: 'Why?', target: source, ...fields }])

  it('may have a plain text for body and an address for target', () =>
    expect(read({}).notes).toMatchObject([{ body: 'Why?', target: { clause: 'c1', words: null } }]))
  it('may quote with white space of their own', () => {
    const selector = { type: 'TextQuoteSelector', exact: 'no  more\nthan' }
    const [found] = read({ target: { source, selector } }).notes
    const target = found?.target
    const held = target?.kind === 'wording' ? target.words : null
    expect(held && anchorWords('It has no more than 5.', held)).toMatchObject({
      words: { quote: { exact: 'no more than' }, position: { start: 7, end: 19 } },
    })
  })
  it('[R3] with words that are not there are refused in a sentence', () =>
    expect(
      anchorWords('at most 800,000 men', {
        quote: { exact: '600,000', prefix: 'at most ', suffix: ' men' },
        position: { start: 8, end: 15 },
      }),
    ).toEqual({ kind: 'refused', reason: 'The words “600,000” do not stand in this clause.' }))
  it('[R2] with several targets are refused in a sentence', () =>
    expect(read({ target: [source, source] }).problems).toEqual([
      'Annotation 1: It has several targets. A note is about words of one clause, or about one change.',
    ]))
  it.each(['Travaux record', 'travaux  Record', 'Тravаux rеcоrd', 'Travaux\u202e record'])(
    'are not signed as the record: %j',
    (name) => expect(read({ creator: { name } }).notes).toMatchObject([{ author: null }]),
  )
  it('that claim to be HTML stay text', () =>
    expect(
      read({
        body: { type: 'TextualBody', value: '<img src=x onerror=alert(1)>', format: 'text/html' },
      }).notes[0]?.body,
    ).toBe('<img src=x onerror=alert(1)>'))
  it.each([
    ['nothing', null],
    ['a number', 7],
    ['an empty object', {}],
  ])('%s holds none, and says so', (_, value) =>
    expect(readWebAnnotations(value)).toMatchObject({ notes: [], problems: [expect.any(String)] }),
  )
  it('every item is read or named, whatever it is', () =>
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 8 }), (items) => {
        const typed = items.map((item) => ({ type: 'Annotation', target: item, body: item }))
        const { notes, problems } = readWebAnnotations([...items, ...typed])
        expect(notes.length + problems.length).toBe(2 * items.length)
      }),
    ))
})
