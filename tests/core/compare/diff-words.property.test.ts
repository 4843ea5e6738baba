import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords, diffWords } from '../../../src/core/compare/diff-words.ts'
import type { WordSpan } from '../../../src/core/compare/word-span.ts'

const LANGUAGES = ['en', 'uk', 'ru', 'fr', 'es', 'de', 'ar', 'zh', 'ja'] as const

const SENTENCES: Record<(typeof LANGUAGES)[number], string> = {
  en: 'The Parties shall not, in peacetime, deploy more than 85,000 men “within” the zone. It is so.',
  uk: 'Сторони зобов’язуються не розміщувати понад 85 000 осіб у мирний час. Об’єкти закрито.',
  ru: 'Стороны обязуются не размещать более 85 000 человек в мирное время, по-прежнему.',
  fr: 'Les Parties s’engagent à ne pas déployer plus de 85 000 hommes ; l’accord reste ouvert.',
  es: 'Las Partes no desplegarán más de 85.000 efectivos (en tiempo de paz), según el artículo 5.',
  de: 'Die Parteien dürfen im Frieden nicht mehr als 85.000 Mann stationieren, § 5 Abs. 2.',
  ar: 'لا يجوز للأطراف نشر أكثر من ٨٥٠٠٠ جندي، في وقت السلم.',
  zh: '双方承诺在和平时期不部署超过85000名士兵，第五条除外。',
  ja: '当事国は平時に85000人を超える兵士を配置しない。第五条を除く。',
}

const language = fc.constantFrom(...LANGUAGES)
/** A sentence with characters cut, doubled and moved about: near enough to be worth comparing. */
const wording = (of: (typeof LANGUAGES)[number]) =>
  fc
    .array(fc.tuple(fc.nat(90), fc.nat(90)), { maxLength: 5 })
    .map((cuts) =>
      cuts.reduce((text, [start, end]) => text.slice(0, end) + text.slice(start), SENTENCES[of]),
    )
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('a', 'b', ' ', ',', '.', '-', '(', '\n', '[', ']', '1', '停'),
    maxLength: 80,
  }),
)
const pair = fc.oneof(
  language.chain((of) => fc.tuple(wording(of), wording(of), fc.constant(of as string))),
  fc.tuple(hostile, hostile, fc.constantFrom('en', 'zh', '')),
)

const without = (spans: readonly WordSpan[], kind: WordSpan['kind']) =>
  spans.flatMap((span) => (span.kind === kind ? [] : [span.text])).join('')

const SWAPPED = { kept: 'kept', added: 'dropped', dropped: 'added' } as const

/** Whether two spans are a word and the same word with, or without, a capital. */
function isCapital(one: WordSpan | undefined, other: WordSpan | undefined): boolean {
  if (one?.kind !== 'dropped' || other?.kind !== 'added' || !one.cosmetic) return false
  return one.text !== other.text && one.text.toLowerCase() === other.text.toLowerCase()
}

describe('diffWords, over 10,000 pairs of real and hostile wordings', () => {
  it('[W4] loses no character, is the same every time, and is mirrored', () => {
    fc.assert(
      fc.property(pair, ([before, after, tag]) => {
        const spans = diffWords(before, after, tag)
        expect(without(spans, 'added')).toBe(before)
        expect(without(spans, 'dropped')).toBe(after)
        expect(diffWords(before, after, tag)).toEqual(spans)
        const back = diffWords(after, before, tag).map((span) => ({
          ...span,
          kind: SWAPPED[span.kind],
        }))
        expect(byKind(back)).toEqual(byKind(spans))
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)
  it('[W4] puts dropped before added, never two spans of a kind together, none empty', () => {
    fc.assert(
      fc.property(pair, ([before, after, tag]) => {
        const spans = diffWords(before, after, tag)
        // A capital that only opens a sentence stands beside other changes, as one by itself (W7).
        const order = spans.map((span, at) => {
          if (isCapital(span, spans[at + 1])) return 'c'
          return isCapital(spans[at - 1], span) ? '' : span.kind.slice(0, 1)
        })
        expect(order.join('')).not.toMatch(/kk|dd|aa|ad|cc/u)
        expect(spans.every(({ text }) => text !== '')).toBe(true)
        expect(spans.every(({ kind, cosmetic }) => kind !== 'kept' || !cosmetic)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
  it('[W8] stays exact on any budget, and says nothing of exhaustion where all was compared', () => {
    fc.assert(
      fc.property(pair, fc.nat(500), ([before, after, tag], budget) => {
        const { spans, exhausted } = compareWords({ before, after, language: tag, budget })
        expect(without(spans, 'added')).toBe(before)
        expect(without(spans, 'dropped')).toBe(after)
        if (before === after) expect(exhausted).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })
  it('[W4] finds nothing changed between equal wordings', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(diffWords(text, text, 'en').every(({ kind }) => kind === 'kept')).toBe(true)
      }),
    )
  })
})

/** The spans of each change without their order: swapped, the added text still stands second. */
function byKind(spans: readonly WordSpan[]): string[] {
  return spans.map(({ kind, text, cosmetic }) => `${kind} ${String(cosmetic)} ${text}`).sort()
}
