import type { Cited, CitedText } from '../../../src/core/cite/cited.ts'

/** The day on which the reader of these tests looks things up. */
export const TODAY = '2026-11-22'

/** A draft as the record holds it, with everything known. */
export function text(more: Partial<CitedText> = {}): CitedText {
  return {
    draft: 'treaty-2022-04-15',
    witness: null,
    title: 'Treaty on Permanent Neutrality and Security Guarantees for Ukraine',
    kind: 'treaty-draft',
    date: '2022-04-15',
    precision: 'day',
    tabledBy: ['Russia', 'Ukraine'],
    source: {
      title: 'Text published by the New York Times, read through press summaries',
      mode: 'paraphrase',
      publisher: 'The New York Times',
      publishedAt: '2024-06-15',
      language: 'ru',
      isOnlyOne: true,
    },
    whose: 'entered',
    record: 'Ukraine–Russia: negotiations and proposals, 2022–2026',
    revision: 2,
    hash: '0123456789abcdef'.repeat(4),
    ...more,
  }
}

/** The communiqué of Istanbul, known through an English translation. */
export const communique = text({
  draft: 'istanbul-communique-2022-03-29',
  title: 'Key Provisions of the Treaty on Ukraine’s Security Guarantees',
  kind: 'communique',
  date: '2022-03-29',
  tabledBy: ['Ukraine'],
  source: {
    title: 'Leaked text in English renderings',
    mode: 'translated',
    publisher: 'Farida Rustamova / Meduza',
    publishedAt: '2022-03-29',
    language: 'en',
    isOnlyOne: false,
  },
  revision: 1,
  hash: 'fedcba9876543210'.repeat(4),
})

export const draft = (more: Partial<CitedText> = {}): Extract<Cited, { kind: 'text' }> => ({
  kind: 'text',
  text: text(more),
  clause: null,
  url: 'https://travaux.example/drafts/treaty-2022-04-15?revision=2',
})

export const clause = {
  id: 'c5',
  path: 'article 5',
  holder: null,
  heading: 'Guarantors',
  sources: [],
  note: null,
} as const

/** "Who decides" of the communiqué as the record holds it: nobody who published the text gave it. */
export const whoDecides = {
  id: 'istanbul-communique-2022-03-29--decision-rule',
  path: null,
  holder: null,
  heading: 'Who decides',
  sources: [{ publisher: 'Foreign Affairs (Charap and Radchenko)', date: '2024-04-16' }],
  note: 'Reading reported by Foreign Affairs; not a separate sentence of the text.',
} as const

type Comparison = Extract<Cited, { kind: 'comparison' }>

/** The communiqué against the draft of 15 April, as a view link gives it. */
export const comparison = (more: Partial<Comparison> = {}): Comparison => ({
  kind: 'comparison',
  before: communique,
  after: text(),
  alignment: 0,
  engine: 'travaux-engine/1',
  saved: null,
  url: 'https://travaux.example/compare?after=treaty-2022-04-15@2&alignment=0&before=istanbul-communique-2022-03-29@1',
  ...more,
})

export const saved = {
  id: 'cabcdefghijklmnopqrst',
  number: 2,
  author: 'Ada Example',
  createdAt: '2026-11-20T09:30:00Z',
  hash: 'a'.repeat(64),
}

export const savedComparison = comparison({
  saved,
  url: 'https://travaux.example/c/cabcdefghijklmnopqrst/2',
})
