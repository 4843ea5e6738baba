import type { Witness } from '../../src/core/model/draft.ts'

/** What the record says of a witness only in sentences, or not at all, and a person decided. */
export type WitnessDecision = {
  /** A report's title comes from the record; the lead witness of a draft gets one here. */
  title?: string
  shortTitle: string
  mode: Witness['mode']
  publisher: string | null
  /**
   * A text: the day it was first published. A composite of accounts: the day the last of them was out,
   * so that an as-of date never shows what could not be known. The reason is given to the reader.
   */
  published: { date: string; because: string }
}

// Mode says what the witness is, as far as it was read. A text known only through summaries is a
// paraphrase, whatever the original was; a briefing, a speech or a transcript of remarks is oral.

const NYT = {
  title: 'Text published by the New York Times, read through press summaries',
  shortTitle: 'NYT text, press summaries',
  mode: 'paraphrase',
  publisher: 'The New York Times',
  published: { date: '2024-06-15', because: 'published by the New York Times' },
} as const

/** By id of the record's entry. */
export const witnessDecisions: Record<string, WitnessDecision> = {
  'ru-draft-2022-03-07': {
    title: 'Text obtained by RFE/RL Systema, read through press summaries',
    shortTitle: 'Leaked text, press summaries',
    mode: 'paraphrase',
    publisher: 'RFE/RL Systema',
    published: { date: '2024-11-04', because: 'published by RFE/RL Systema' },
  },
  'ft-15-point-2022-03-16': {
    title: 'Report of the Financial Times, read through reposts',
    shortTitle: 'FT report',
    mode: 'paraphrase',
    publisher: 'Financial Times',
    published: { date: '2022-03-16', because: 'reported by the Financial Times' },
  },
  'treaty-2022-03-17': NYT,
  'istanbul-communique-2022-03-29': {
    title: 'Leaked text in English renderings, with summaries and quotations of the later points',
    shortTitle: 'Leaked text, English',
    mode: 'translated',
    publisher: 'Farida Rustamova / Meduza',
    published: { date: '2022-03-29', because: 'first published by Farida Rustamova and Meduza' },
  },
  'istanbul-report-unian-2022-03-29': {
    shortTitle: 'UNIAN list',
    mode: 'oral',
    publisher: 'UNIAN, in live news updates (publisher not named)',
    published: { date: '2022-03-29', because: 'given in the live updates of that day' },
  },
  'istanbul-report-delegation-2022-03-29': {
    shortTitle: 'Ukrainian briefing',
    mode: 'oral',
    publisher: null,
    published: { date: '2022-03-29', because: 'reported the same day' },
  },
  'istanbul-report-medinsky-2022-03-29': {
    shortTitle: "Medinsky's account",
    mode: 'oral',
    publisher: null,
    published: { date: '2022-03-30', because: 'the later of the two days of remarks' },
  },
  'ua-draft-2022-04-06-as-reported': {
    title: "Lavrov's description of 7 April 2022, read through news reports",
    shortTitle: "Lavrov's description",
    mode: 'oral',
    publisher: null,
    published: { date: '2022-04-07', because: "the day of Lavrov's statement" },
  },
  'treaty-2022-04-12-as-reported': {
    title: 'Description in Foreign Affairs, read through a summary',
    shortTitle: 'Foreign Affairs description',
    mode: 'paraphrase',
    publisher: 'Foreign Affairs',
    published: { date: '2024-04-16', because: 'date of the Foreign Affairs article' },
  },
  'treaty-2022-04-15': NYT,
  'peace-formula-2022-11-15': {
    title: "Foreign ministry's version of point 1, and summaries of the speech",
    shortTitle: 'Ministry text, speech summaries',
    mode: 'paraphrase',
    publisher: 'Ministry of Foreign Affairs of Ukraine',
    published: { date: '2022-11-15', because: 'the day of the speech' },
  },
  'china-brazil-2024-05-23': {
    title: "Official text as far as seen in Xinhua's English version",
    shortTitle: 'Xinhua text',
    mode: 'verbatim',
    publisher: 'Xinhua',
    published: { date: '2024-05-24', because: "date of Xinhua's English text" },
  },
  'russia-terms-2024-06-14': {
    title: 'Speech of 14 June 2024, read through news reports',
    shortTitle: 'Speech, news reports',
    mode: 'oral',
    publisher: null,
    published: { date: '2024-06-14', because: 'the day of the speech' },
  },
  'us-offer-2025-04': {
    title: 'Text published by Reuters, read in a repost',
    shortTitle: 'Reuters text',
    mode: 'verbatim',
    publisher: 'Reuters',
    published: { date: '2025-04-25', because: 'published by Reuters' },
  },
  'ua-eu-counter-2025-04': {
    title: 'Text published by Reuters, as far as seen in reposts',
    shortTitle: 'Reuters text',
    mode: 'verbatim',
    publisher: 'Reuters',
    published: { date: '2025-04-25', because: 'published by Reuters' },
  },
  'ua-memorandum-2025-06-02': {
    title: 'Text published by Reuters, Suspilne and others, read in news reports',
    shortTitle: 'Published text',
    mode: 'verbatim',
    publisher: 'Reuters, Suspilne and others',
    published: { date: '2025-06-01', because: 'date of the first copy, after Reuters' },
  },
  'ru-memorandum-2025-06-02': {
    title: 'Text published by Russian state agencies',
    shortTitle: "State agencies' text",
    mode: 'verbatim',
    publisher: 'Russian state agencies',
    published: { date: '2025-06-02', because: 'published by Russian state agencies that evening' },
  },
  'us-28-point-2025-11-20': {
    title: 'Text posted by a Ukrainian MP and published by several outlets in translations',
    shortTitle: 'Leaked text, several outlets',
    mode: 'translated',
    publisher: null,
    published: { date: '2025-11-20', because: 'posted by a Ukrainian MP that evening' },
  },
  'e3-counter-2025-11-23': {
    title: 'Text seen by Reuters, read up to point 12, and reports of later points',
    shortTitle: 'Reuters text, reports',
    mode: 'verbatim',
    publisher: 'Reuters',
    published: { date: '2025-11-23', because: 'seen and reported by Reuters' },
  },
  'eu-24-point-2025-11-23': {
    title: 'Text published by The Telegraph, read in reposts',
    shortTitle: 'Telegraph text, reposts',
    mode: 'verbatim',
    publisher: 'The Telegraph',
    published: { date: '2025-11-23', because: 'date of the reposts' },
  },
  'geneva-19-point-2025-11-23': {
    title: 'Accounts of officials in the press',
    shortTitle: 'Press accounts',
    mode: 'paraphrase',
    publisher: null,
    published: { date: '2025-11-25', because: 'date of the last of the accounts' },
  },
  'us-ua-20-point-2025-12-24': {
    title: "President Zelenskyy's description to journalists, point by point",
    shortTitle: "Zelenskyy's briefing",
    mode: 'oral',
    publisher: null,
    published: {
      date: '2025-12-24',
      because: 'the briefing of 23 December was published that day',
    },
  },
  'paris-declaration-2026-01-06': {
    title: "Text on the Ukrainian president's site, as far as seen, and reports",
    shortTitle: "President's office text, reports",
    mode: 'verbatim',
    publisher: 'Office of the President of Ukraine',
    published: { date: '2026-01-06', because: "published on the Ukrainian president's site" },
  },
}

/** The record's own words for a witness's language, and the tag they stand for. */
export const languageTags: Record<string, string> = {
  English: 'en',
  'English (press account)': 'en',
  'English (description)': 'en',
  'English (translation supplied by Ukraine)': 'en',
  'English rendering of the original': 'en',
  'English, with Ukrainian and other translations': 'en',
  Russian: 'ru',
  'Russian (original)': 'ru',
  'Russian (remarks)': 'ru',
  'Russian (statement)': 'ru',
  'Russian (speech)': 'ru',
  'Ukrainian (briefing)': 'uk',
  'Ukrainian (English summaries)': 'uk',
  'Ukrainian (remarks), English and other languages (reports)': 'uk',
  'Ukrainian and English': 'uk',
}

/**
 * Whose order the clauses stand in, by the record's words on labels. `document` only where numbers or
 * published order are the text's own. In doubt it is ours: then no clause is ever said to have moved.
 */
export const orderings: Record<string, Witness['ordering']> = {
  'none visible': 'ours',
  'own article numbers where a source gives them; annex labels by subject': 'ours',
  'part I where a source places the item there': 'ours',
  // One repost's order, and the reposts do not agree.
  'numbers 1 to 12 by the BB.lv order': 'ours',
  'own numbers': 'document',
  'own numbers; some letters assigned here': 'document',
  'own component numbers': 'document',
  'own point numbers, split by letter here; a dash where the number is not visible': 'document',
  'bullets in the live updates of 29 March 2022, in order': 'document',
  'position in the list as published; the text is not numbered': 'document',
  'section and item; items 7 to 10 of option 2 are numbered by published order': 'document',
  'numbers of the US text it amends': 'document',
}

/** What numbers of this document count: "Article 8", "point 8". Points, unless it is known to have articles. */
export const documentsWithArticles: ReadonlySet<string> = new Set(['treaty-2022-04-15'])
