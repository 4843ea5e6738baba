import { beforeEach, describe, expect, it } from 'vitest'
import { markedWords, requestAt } from '../../src/web/components/notes/marked-words.ts'
import { pressNoteKey } from '../../src/web/components/notes/note-key.ts'
import { placesOn } from '../../src/web/components/notes/note-places.ts'
import type { Notes, WriteRequest } from '../../src/web/components/notes/notes-context.ts'
import { clause } from '../core/compare/clauses.ts'

const flow = 'No less than 450 cubic metres per second shall pass the gauge.'
const text = (revision: string, name: string) => ({
  revision,
  name,
  language: 'en',
  clauses: [
    clause('filling', 'The filling shall take seven years.', { label: 'Article 4' }),
    clause('flow', flow, { label: 'Article 6', heading: 'Minimum flow' }),
    clause('part', '', { heading: 'WATER ALLOCATION' }),
  ],
})
const TEXTS = [text('b', 'Before'), text('a', 'After')]

const cell = (revision: string, id: string, words: string) =>
  `<h4>Article</h4><p data-title-of="${id}" data-revision="${revision}">Title of ${id}</p><p data-clause="${id}" data-revision="${revision}">${words}</p><p>3 sources</p>`

/** Two rows as the compare page draws them: a title, a button, and the clause of either text. */
const row = (id: string, words: string) =>
  `<article data-row="${id}"><h3 tabindex="-1">Row ${id}</h3><button data-note-button>Note</button>
  <section>${cell('b', id, words)}</section><section>${cell('a', id, words)}</section></article>`

const find = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing is ${selector}`)
  return found
}

const wording = (revision: string, id: string) =>
  find(`[data-clause="${id}"][data-revision="${revision}"]`)

type Point = [element: Element, words: string]

/** Mark from before some words of one element to behind some of another. */
function mark([from, first]: Point, [to, last]: Point = [from, first]) {
  const [start, end] = [from.firstChild ?? from, to.firstChild ?? to]
  const at = (node: Node, words: string) => (node.textContent ?? '').indexOf(words)
  document
    .getSelection()
    ?.setBaseAndExtent(start, at(start, first), end, at(end, last) + last.length)
}

const exact = (request: WriteRequest | undefined) => request?.words?.quote.exact
const placesIn = (request: WriteRequest | undefined) =>
  request?.places.map((place) => place.kind === 'clause' && [place.text.name, place.clause.id])

/** What the key `n` asks for. */
function pressN(): WriteRequest | undefined {
  let asked: WriteRequest | undefined
  const notes: Notes = {
    texts: TEXTS,
    reading: () => [],
    standing: new Map(),
    carried: new Map(),
    decided: new Map(),
    error: null,
    write: (request) => (asked = request),
    open: () => undefined,
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-note-button]')) {
    const holder = button.closest('article')
    const id = holder?.dataset['row'] ?? ''
    button.addEventListener('click', () =>
      notes.write(
        requestAt(holder, notes, [...placesOn(notes, 'a', [id]), ...placesOn(notes, 'b', [id])]),
      ),
    )
  }
  pressNoteKey(notes)
  return asked
}

beforeEach(() => {
  document.body.innerHTML = `${row('filling', 'The filling shall take seven years.')}${row('flow', flow)}${row('part', 'WATER ALLOCATION')}<aside>A note</aside>`
  document.getSelection()?.removeAllRanges()
})

describe('the key for notes', () => {
  it('[R2] notes the marked words, though another row has the focus', () => {
    find('[data-row="filling"] h3').focus()
    mark([wording('b', 'flow'), '450 cubic metres'])
    const request = pressN()
    expect(exact(request)).toBe('450 cubic metres')
    expect(placesIn(request)).toEqual([['Before', 'flow']])
  })

  it('notes the row that has the focus, else the one that was clicked in', () => {
    find('[data-row="filling"] h3').focus()
    expect(placesIn(pressN())).toEqual([
      ['After', 'filling'],
      ['Before', 'filling'],
    ])
    find('[data-row="filling"] h3').blur()
    document.getSelection()?.collapse(wording('a', 'flow').firstChild, 3)
    expect(placesIn(pressN())?.[0]).toEqual(['After', 'flow'])
  })

  it('guesses no clause where the reader is in none', () => {
    expect(pressN()).toEqual({ places: [], words: null, refusal: null })
    mark([find('aside'), 'note'])
    expect(pressN()).toEqual({ places: [], words: null, refusal: null })
  })

  it('asks which clause is meant, with a sentence, where marked words are of several', () => {
    mark([wording('a', 'filling'), 'seven'], [wording('a', 'flow'), 'No less'])
    const over = pressN()
    expect(over?.refusal).toMatch(/from “Article 4” into “Article 6 · Minimum flow”/)
    expect(placesIn(over)).toEqual([
      ['After', 'filling'],
      ['After', 'flow'],
    ])
    mark([wording('b', 'flow'), '450'], [wording('a', 'flow'), 'cubic'])
    const across = pressN()
    expect(across?.refusal).toMatch(/from one text into the other/)
    expect(placesIn(across)).toEqual([
      ['Before', 'flow'],
      ['After', 'flow'],
    ])
  })

  it('says so where what is marked is a source, and notes that row', () => {
    find('[data-row="filling"] h3').focus()
    mark([find('[data-row="flow"] section:last-child p:last-child'), 'sources'])
    const request = pressN()
    expect(request?.refusal).toMatch(/not the words of one clause/)
    expect(placesIn(request)?.[0]).toEqual(['After', 'flow'])
  })

  it('notes what a title names where words of it are marked, and asks nothing', () => {
    find('[data-row="filling"] h3').focus()
    mark([find('[data-row="flow"] h3'), 'Row'])
    const ofRow = pressN()
    expect(ofRow?.refusal).toBeNull()
    expect(placesIn(ofRow)?.[0]).toEqual(['After', 'flow'])
    mark([find('[data-row="flow"] [data-title-of]'), 'flow'])
    expect(pressN()).toMatchObject({ words: null, refusal: null })
    expect(placesIn(pressN())).toEqual([['Before', 'flow']])
  })

  it('notes a clause that is only a title where words of it are marked', () => {
    mark([wording('a', 'part'), 'ALLOCATION'])
    expect(placesIn(pressN())).toEqual([['After', 'part']])
    expect(pressN()).toMatchObject({ words: null, refusal: null })
  })
})

describe('marked words', () => {
  it('are those of the wording, where three clicks or a finger took in what is around it', () => {
    const held = wording('b', 'flow')
    const next = held.nextElementSibling
    if (!next) throw new Error('Nothing follows')
    document.getSelection()?.setBaseAndExtent(held, 0, next, 0)
    expect(exact(markedWords({ texts: TEXTS })?.request)).toBe(flow)
    mark([find('[data-row="flow"] h4'), 'Article'], [held, '450 cubic'])
    expect(exact(markedWords({ texts: TEXTS })?.request)).toBe('No less than 450 cubic')
  })

  it('are what the button of their own row notes, and no other’s', () => {
    mark([wording('a', 'flow'), '450 cubic metres'])
    const at = (id: string) =>
      requestAt(find(`[data-row="${id}"]`), { texts: TEXTS }, placesOn({ texts: TEXTS }, 'a', [id]))
    expect(exact(at('flow'))).toBe('450 cubic metres')
    expect(at('filling')).toMatchObject({ words: null, refusal: null })
  })
})
