import { html } from 'hono/html'
import type { RowChange, RowCounts } from '../../core/compare/row.ts'
import type { ComparisonFacts, SavedSide } from '../../core/model/comparison.ts'
import { formatDate } from '../../core/phrases/format-date.ts'
import { changeWords } from '../../core/phrases/row-verdict-words.ts'
import { fitText, textWidth, wrapText } from '../../core/timeline/text-width.ts'
import { drawableWords, FONT } from './font-subsets.ts'
import { type Html, NOTHING } from './html.ts'
import { isSameDraft } from './saved-page.ts'

/** What a preview shows: titles, dates and counts, and nothing that anybody wrote about them. */
export type Preview = { facts: ComparisonFacts; counts: RowCounts; process: string }

/** The width that chats ask for, in pixels. */
export const PREVIEW_WIDTH = 1200
/** The height that chats ask for, in pixels. */
export const PREVIEW_HEIGHT = 630

const MARGIN = 64
const INNER = PREVIEW_WIDTH - 2 * MARGIN
const TITLE_SIZE = 38
const TITLE_LINES = 2
const SMALL_SIZE = 24
const LINE = 1.25

const INK = '#1d2026'
const SOFT = '#5d6470'

/** In the order of the bar. `not-covered` and `first-seen` are hatched: nobody knows. */
const COLOURS: readonly (readonly [RowChange, string])[] = [
  ['kept', '#c9c5ba'],
  ['amended', '#b3922a'],
  ['split', '#6b3fa0'],
  ['merged', '#6b3fa0'],
  ['moved', '#a488c4'],
  ['added', '#0b5c8a'],
  ['first-seen', 'url(#seen)'],
  ['dropped', '#8f4405'],
  ['not-covered', 'url(#unknown)'],
]

/** Draw a preview as SVG. Where a title is in letters that our fonts lack, the picture says so. */
export async function drawPreview({ facts, counts, process }: Preview): Promise<string> {
  const { before, after } = facts
  const same = isSameDraft(facts)
  const first = sideLines(before, { top: 164, detail: same ? before.witnessTitle : null })
  const second = sideLines(after, { top: 362, detail: same ? after.witnessTitle : null })
  const what = same ? `Where two sources differ · ${after.draftTitle}` : `What changed · ${process}`
  return String(
    await html`<svg
      xmlns="http://www.w3.org/2000/svg"
      width="${PREVIEW_WIDTH}"
      height="${PREVIEW_HEIGHT}"
      viewBox="0 0 ${PREVIEW_WIDTH} ${PREVIEW_HEIGHT}"
    >
      <defs>${hatch('seen', '#0b5c8a')}${hatch('unknown', '#8d8878')}</defs>
      <rect width="${PREVIEW_WIDTH}" height="${PREVIEW_HEIGHT}" fill="#fbfaf7" />
      <rect width="${PREVIEW_WIDTH}" height="8" fill="#3b4bb3" />
      ${textLine('Travaux', { y: 84, size: 34, fill: '#3b4bb3' })}
      ${textLine(fitted(what), { y: 84, x: 220 })} ${first} ${same ? NOTHING : ARROW}
      ${second}${bar(counts)}${barWords(counts, same)}
    </svg>`,
  )
}

const ARROW = html`<path
  d="M 72 278 v 30 m -8 -10 l 8 10 l 8 -10"
  fill="none"
  stroke="#5d6470"
  stroke-width="3"
/>`

const hatch = (id: string, colour: string) =>
  html`<pattern id="${id}" width="12" height="12" patternUnits="userSpaceOnUse">
    <rect width="12" height="12" fill="#efebe2" />
    <path d="M -3 15 l 18 -18 M -3 3 l 6 -6 M 9 15 l 6 -6" stroke="${colour}" stroke-width="3" />
  </pattern>`

type TextStyle = { y: number; x?: number; size?: number; fill?: string }

function textLine(text: string, style: TextStyle): Html {
  const { y, x = MARGIN, size = SMALL_SIZE, fill = SOFT } = style
  return html`<text x="${x}" y="${y}" font-family="${FONT}" font-size="${size}" fill="${fill}"
    >${text}</text
  >`
}

/** Room beside the product's name. */
const fitted = (text: string) => fitText(drawableWords(text).words, INNER - 160, SMALL_SIZE)

function sideLines(side: SavedSide, { top, detail }: { top: number; detail: string | null }): Html {
  const { words, isWhole } = drawableWords(detail ?? side.draftTitle)
  const hasLetters = /\p{L}/u.test(words)
  const title = hasLetters ? words : 'A title in letters that this picture cannot draw'
  const wrapped = wrapText(title, INNER, TITLE_SIZE).map((line) => fitText(line, INNER, TITLE_SIZE))
  const rest = wrapped.slice(TITLE_LINES - 1).join(' ')
  const lines = [
    ...wrapped.slice(0, TITLE_LINES - 1),
    ...(rest === '' ? [] : [fitText(rest, INNER, TITLE_SIZE)]),
  ]
  const drawn = lines.map((line, at) =>
    textLine(line, { y: top + at * TITLE_SIZE * LINE, size: TITLE_SIZE, fill: INK }),
  )
  const note = hasLetters && !isWhole ? ' · not all of the title can be drawn here' : ''
  const date = `${formatDate(side.draftDate, side.datePrecision)}${note}`
  return html`${drawn}${textLine(date, { y: top + lines.length * TITLE_SIZE * LINE - 6 })}`
}

const BAR_TOP = 484
const BAR_HEIGHT = 34
/** A fate that met few clauses among hundreds is still seen. */
const LEAST_WIDTH = 6

/** How many rows met a fate, each row once: most that moved are counted under what else became of them. */
const shareOf = (change: RowChange, counts: RowCounts) =>
  change === 'moved' ? (counts.wordsMoved ?? 0) : counts[change]

function bar(counts: RowCounts): Html {
  const held = COLOURS.filter(([change]) => shareOf(change, counts) > 0)
  const all = held.reduce((sum, [change]) => sum + shareOf(change, counts), 0)
  if (all === 0) return NOTHING
  const shares = held.map(([change]) =>
    Math.max(LEAST_WIDTH, (shareOf(change, counts) / all) * INNER),
  )
  const scale = INNER / shares.reduce((sum, share) => sum + share, 0)
  let x = MARGIN
  const parts = held.map(([, colour], at) => {
    const width = (shares[at] ?? 0) * scale
    const part = html`<rect
      x="${x}"
      y="${BAR_TOP}"
      width="${width}"
      height="${BAR_HEIGHT}"
      fill="${colour}"
      stroke="#fbfaf7"
      stroke-width="2"
    />`
    x += width
    return part
  })
  return html`${parts}`
}

const SWATCH = 18
const GAP = 30

/** The counts in words, each with its sign, in as many lines as there is room for. */
function barWords(counts: RowCounts, sameDraft: boolean): Html {
  let x = MARGIN
  let y = BAR_TOP + BAR_HEIGHT + 42
  const held = COLOURS.filter(([change]) => shareOf(change, counts) > 0)
  const words = held.map(([change, colour]) => {
    const fate = change === 'moved' ? 'whose words moved' : changeWords(change, sameDraft)
    const text = `${shareOf(change, counts)} ${fate}`
    const width = SWATCH + 10 + textWidth(text, SMALL_SIZE)
    if (x + width > PREVIEW_WIDTH - MARGIN) {
      x = MARGIN
      y += SMALL_SIZE * 1.5
    }
    const at = x
    x += width + GAP
    return html`<rect
        x="${at}"
        y="${y - SWATCH + 1}"
        width="${SWATCH}"
        height="${SWATCH}"
        fill="${colour}"
      />
      ${textLine(text, { x: at + SWATCH + 10, y, fill: INK })}`
  })
  return html`${words}`
}
