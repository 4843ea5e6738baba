import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { drawPreview } from '../../src/api/saved-page/preview-picture.ts'
import { createPictures } from '../../src/api/saved-page/preview-png.ts'
import { SavedComparison } from '../../src/core/model/comparison.ts'
import { saveOf, storeTwoDrafts, viewOf } from '../store/comparison-sample.ts'
import { openTestDb } from '../store/test-database.ts'
import { textOf } from './read-html.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47]
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}
const side = (draft: string, draftTitle: string, draftDate: string) => ({
  hash: 'a'.repeat(64),
  process: 'straits',
  draft,
  draftTitle,
  draftDate,
  witness: `${draft}-main`,
  witnessTitle: `${draftTitle} as printed`,
  revision: 1,
})
const preview = (before: string, after: string) => ({
  facts: {
    number: 1,
    before: side('first', before, '2024-05'),
    after: side('second', after, '2024-06-17'),
    alignment: 0,
    engine: 'travaux-engine/1',
    hash: 'b'.repeat(64),
    createdAt: '2026-11-22T12:00:00Z',
    author: 'Ada Rahmani',
  },
  counts: {
    kept: 5,
    amended: 3,
    split: 0,
    merged: 0,
    added: 1,
    'first-seen': 0,
    dropped: 1,
    'not-covered': 2,
    moved: 1,
    renumbered: 0,
  },
  process: 'Straits',
})
const drawn = async (before: string, after: string) =>
  textOf(await drawPreview(preview(before, after)))

it('[K2] a preview gives a date as exactly as it is known', async () => {
  const { facts, ...rest } = preview('First draft', 'Second draft')
  const after = { ...facts.after, datePrecision: 'approximate' as const }
  const picture = await drawPreview({ ...rest, facts: { ...facts, after } })
  expect(textOf(picture)).toContain('around 17 Jun 2024')
})

/** How wide the parts of the bar are. */
const partsOf = (svg: string) =>
  [...svg.matchAll(/width="([\d.]+)"\s+height="34"/g)].map(([, width]) => Number(width))

it('[W10] a preview shows rows whose words moved beside the others, and each row once', async () => {
  const { counts, ...rest } = preview('First draft', 'Second draft')
  const before = partsOf(await drawPreview({ counts, ...rest }))
  const picture = await drawPreview({ counts: { ...counts, moved: 4, wordsMoved: 3 }, ...rest })
  expect(textOf(picture)).toContain('3 whose words moved')
  const parts = partsOf(picture)
  expect(parts).toHaveLength(before.length + 1)
  expect(parts.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1200 - 2 * 64)
  // 5 kept, 3 amended, 3 moved, 1 added, 1 dropped, 2 not covered.
  expect(parts[2]).toBeCloseTo(((1200 - 2 * 64) * 3) / 15)
})

describe('the preview picture', () => {
  let app: ReturnType<typeof createApp>
  let id: string
  beforeAll(async () => {
    const db = await openTestDb()
    app = createApp(db)
    const response = await app.request('/api/comparisons', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(saveOf(viewOf(await storeTwoDrafts(db)))),
    })
    id = SavedComparison.parse(await response.json()).id
  })

  it('is a PNG of the size that chats ask for, also of what is unlisted', async () => {
    const response = await app.request(`/c/${id}/preview.png`)
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'image/png'])
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex')
    const png = new Uint8Array(await response.arrayBuffer())
    expect(Array.from(png.slice(0, 4))).toEqual(PNG)
    expect(sizeOf(png)).toEqual([1200, 630])
  })

  it.each(['/c/caaaaaaaaaaaaaaaaaaaa/preview.png', '/c/nothing/preview.png'])(
    'is not there where there is no comparison: %s',
    async (address) => expect((await app.request(address)).status).toBe(404),
  )

  it('is not there for a version that is not there', async () => {
    expect((await app.request(`/c/${id}/2/preview.png`)).status).toBe(404)
    expect((await app.request(`/c/${id}/1/preview.png`)).status).toBe(200)
  })

  it('says titles, dates and counts in words, and nothing that anybody wrote about them', async () => {
    const text = await drawn('Draft of May', 'Draft of June')
    for (const words of [
      'Draft of May',
      'May 2024',
      'Draft of June',
      '17 Jun 2024',
      'What changed · Straits',
      '5 kept',
      '3 amended',
      '1 dropped',
      '2 not covered',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain('Ada')
  })

  it('draws Ukrainian, Polish and Greek titles as they are', async () => {
    const text = await drawn('Проєкт договору про нейтралітет', 'Umowa łódzka · Σχέδιο')
    expect(text).toContain('Проєкт договору про нейтралітет')
    expect(text).toContain('Umowa łódzka · Σχέδιο')
    expect(text).not.toContain('cannot')
  })

  it('says that it cannot draw letters that our font lacks, and draws the others', async () => {
    const text = await drawn('مسودة الاتفاق', '条約 Treaty of Kyoto')
    expect(text).toContain('A title in letters that this picture cannot draw')
    expect(text).toContain('Treaty of Kyoto')
    expect(text).toContain('not all of the title can be drawn here')
    expect(text).not.toMatch(/[\p{Script=Arabic}\p{Script=Han}]/u)
  })

  it('cuts titles that are too long, and stays inside its frame', async () => {
    const svg = await drawPreview(preview('Treaty '.repeat(60), 'W'.repeat(400)))
    expect(svg).toContain('…')
    for (const [, y] of svg.matchAll(/<text[^>]*\sy="([\d.]+)"/g)) {
      expect(Number(y)).toBeLessThan(630)
    }
  })

  it('is drawn once for many that ask at the same time', async () => {
    const pictures = createPictures()
    let times = 0
    const draw = () => {
      times += 1
      return drawPreview(preview('Draft of May', 'Draft of June'))
    }
    const made = await Promise.all([1, 2, 3].map(() => pictures('one', draw)))
    expect(times).toBe(1)
    expect(made[2]).toBe(made[0])
  })
})
