import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { drawPreview } from '../../src/api/saved-page/preview-picture.ts'
import { versionPage } from '../../src/api/saved-page/saved-page.ts'
import type { SavedComparison as Saved } from '../../src/core/model/comparison.ts'
import { SavedComparison } from '../../src/core/model/comparison.ts'
import { INJECTIONS } from '../fixtures/notes/injections.ts'
import { saveOf, storeTwoDrafts, viewOf } from '../store/comparison-sample.ts'
import { clause } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'
import { textOf, wordingsIn } from './read-html.ts'

/** Every element that our own templates write, in the page around an article too. */
const OURS = new Set(
  'a article b bdi body code dd del div dl dt footer h1 h2 h3 h4 head header html ins li link main meta ol p section span time title ul !doctype'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'aria-label aria-labelledby charset class content data-as data-form datetime dir href id lang name property rel role'.split(
    ' ',
  ),
)

/** Elements, attributes and addresses of a page that none of our templates wrote. */
function strangersIn(html: string): string[] {
  const tags = [...html.matchAll(/<\/?([^\s>/]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g)]
  // What begins like a tag and is none that this reads would be a stranger too.
  const opened = html.split('<').length - 1
  const unread = opened === tags.length ? [] : [`${opened - tags.length} that cannot be read`]
  return [
    ...unread,
    ...tags.flatMap(([tag, name = '', attributes = '']) => {
      if (!OURS.has(name.toLowerCase())) return [tag]
      const given = [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]
      return given.flatMap(([whole, attribute = '', value = '']) =>
        !ATTRIBUTES.has(attribute) && !['html', 'width=device-width'].includes(attribute)
          ? [whole]
          : attribute === 'href' && !/^(?:https?:|\/|#)/.test(value)
            ? [whole]
            : [],
      )
    }),
  ]
}

it('the check itself finds strangers', () => {
  for (const bad of [
    '<script>1</script>',
    '<p onclick="x">',
    '<a href="javascript:x">',
    '<p style="x">',
    '<img src=x>',
    '<b <i>',
  ]) {
    expect(strangersIn(bad)).not.toEqual([])
  }
})

const side = (text: string) => ({
  hash: 'a'.repeat(64),
  process: 'straits',
  draft: 'draft',
  draftTitle: text,
  draftDate: '2024',
  witness: 'w',
  witnessTitle: text,
  revision: 1,
})
const facts = (text: string) => ({
  number: 1,
  before: side(text),
  after: { ...side(text), draft: 'other' },
  alignment: 0,
  engine: text,
  hash: 'b'.repeat(64),
  createdAt: '2026-11-22T12:00:00Z',
  author: text,
})
const counts = {
  kept: 1,
  amended: 2,
  split: 0,
  merged: 0,
  added: 0,
  'first-seen': 0,
  dropped: 0,
  'not-covered': 3,
  moved: 0,
  renumbered: 0,
}

describe(`none of ${INJECTIONS.length} known injection strings`, () => {
  let article: string
  let posted: Saved
  beforeAll(async () => {
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(200)
    const db = await openTestDb()
    const app = createApp(db, { rateLimits: { reads: 10_000, saves: 10_000 } })
    const post = async (address: string, body: unknown) => {
      const response = await app.request(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      expect(response.status, await response.clone().text()).toBe(201)
      return response
    }
    // Each in a clause of its own as text, as label and as heading, and changed on the other side.
    const clauses = INJECTIONS.map((text, at) =>
      clause(`c${at + 1}`, `${text} ${at}`, { label: text, heading: text, note: text }),
    )
    const title = INJECTIONS[3] ?? ''
    const changed = clauses.map((held) => ({ ...held, text: `${held.text} and more words` }))
    const two = await storeTwoDrafts(db, { clauses, title }, { clauses: changed, title })
    const notes: { note: string; edit: number }[] = []
    for (let at = 0; at < INJECTIONS.length; at += 20) {
      const response = await post('/api/annotations', {
        submission: randomUUID(),
        subject: {
          kind: 'wording',
          target: { revision: two.after.hash, clause: `c${at + 1}`, words: null },
        },
        body: INJECTIONS.slice(at, at + 20).join('\n'),
        tags: [(INJECTIONS[at] ?? '').slice(0, 60)],
        mentions: [],
        author: INJECTIONS[at],
      })
      notes.push({ note: String(Reflect.get(Object(await response.json()), 'id')), edit: 1 })
    }
    const caption = INJECTIONS.join('\n').slice(0, 7_900)
    const save = saveOf(viewOf(two), { caption, notes, author: title })
    posted = SavedComparison.parse(await (await post('/api/comparisons', save)).json())
    article = await (await app.request(`/c/${posted.id}`)).text()
  }, 60_000)

  it('becomes markup, in wordings, labels, headings, remarks, notes, tags, caption or author', () => {
    expect(strangersIn(article)).toEqual([])
  })

  it('is lost: each is read as the text that it is', () => {
    const words = wordingsIn(article).join('\n')
    const text = textOf(article)
    for (const [at, injection] of INJECTIONS.entries()) {
      expect(words).toContain(`${injection} ${at} and more words`)
      expect(text).toContain(injection.trim().replace(/\s+/g, ' '))
    }
  })

  it('becomes markup in the head, where titles and captions are told to chats', async () => {
    for (const text of INJECTIONS) {
      const version = {
        ...facts(text),
        view: '?before=a@1',
        caption: text,
        notes: [],
        resultHash: 'c'.repeat(64),
      }
      const saved = { state: 'kept' as const, id: posted.id, listed: true, versions: [version] }
      const stored = { form: 1, article: '', articleHash: '', counts }
      const shown = { saved, version, stored, origin: 'https://travaux.example', form: 'cited' }
      const { head, body } = await versionPage(shown)
      expect(strangersIn(`${await head}${await body}`)).toEqual([])
    }
  })

  it('becomes markup in the preview picture', async () => {
    const allowed = /^<\/?(?:svg|defs|pattern|rect|path|text)[\s>]/
    for (const text of INJECTIONS) {
      const svg = await drawPreview({ facts: facts(text), counts, process: text })
      const tags = svg.match(/<[^>]*>?/g) ?? []
      expect(tags.filter((tag) => !allowed.test(tag))).toEqual([])
      expect(tags.join('')).not.toMatch(/\son\w+=|href/)
    }
  })
})
