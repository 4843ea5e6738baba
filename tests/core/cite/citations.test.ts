import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { citeApa } from '../../../src/core/cite/apa.ts'
import { citeBibtex, texWords } from '../../../src/core/cite/bibtex.ts'
import { citeChicago } from '../../../src/core/cite/chicago.ts'
import { citeCsl } from '../../../src/core/cite/csl-item.ts'
import type { Cited } from '../../../src/core/cite/cited.ts'
import {
  clause,
  communique,
  comparison,
  draft,
  saved,
  savedComparison,
  text,
  TODAY,
  whoDecides,
} from './cited.ts'

const RECORD = 'Travaux, record of Ukraine–Russia: negotiations and proposals, 2022–2026'
const DRAFT_URL = 'https://travaux.example/drafts/treaty-2022-04-15?revision=2'

const apa = (cited: Cited) =>
  citeApa(cited, TODAY)
    .map((run) => (run.isItalic ? `*${run.text}*` : run.text))
    .join('')

/** What the list of guarantors rests on. */
const MEDUZA = [
  { publisher: 'Farida Rustamova / Meduza', date: '2022-03-29' },
  { publisher: 'The Social Talks, after Meduza', date: '2022-03' },
]

/** A draft of which nothing is known but its title, a year and what reported it. */
const obscure = draft({
  title: 'Terms of the ceasefire',
  kind: 'other',
  date: '1919',
  tabledBy: [],
  source: {
    title: 'A diary',
    mode: null,
    publisher: null,
    publishedAt: null,
    language: null,
    isOnlyOne: true,
  },
  record: null,
})

describe('a draft in the Chicago style', () => {
  it('[K1] [K3] names kind, day, who tabled it, the source, our record and its hash', () =>
    expect(citeChicago(draft(), TODAY).note).toBe(
      `“Treaty on Permanent Neutrality and Security Guarantees for Ukraine,” draft treaty, April 15, 2022, tabled by Russia and Ukraine, as reported by The New York Times, June 15, 2024, in ${RECORD}, revision 2, sha256:0123456789ab, accessed November 22, 2026, ${DRAFT_URL}.`,
    ))

  it('is a list of sentences in the bibliography', () =>
    expect(
      citeChicago({ ...draft(), text: communique, clause: { ...clause, sources: MEDUZA } }, TODAY)
        .entry,
    ).toBe(
      `“Key Provisions of the Treaty on Ukraine’s Security Guarantees.” Article 5 (“Guarantors”). Communiqué, March 29, 2022. Tabled by Ukraine. Translation into English published by Farida Rustamova / Meduza, March 29, 2022; also The Social Talks, after Meduza, March 2022. In ${RECORD}, revision 1. sha256:fedcba987654. Accessed November 22, 2026. ${DRAFT_URL}.`,
    ))

  it('[K2] leaves out what is not known', () =>
    expect(citeChicago(obscure, TODAY).note).toBe(
      `“Terms of the ceasefire,” draft, 1919, source: “A diary”, in Travaux, revision 2, sha256:0123456789ab, accessed November 22, 2026, ${DRAFT_URL}.`,
    ))

  it('names the language of a translation, by its tag where it has no name', () => {
    const into = (language: string) =>
      citeChicago(draft({ source: { ...communique.source, language } }), TODAY).note
    expect(into('uk')).toContain('translation into Ukrainian published by')
    expect(into('en-1b')).toContain('translation into en-1b published by')
  })

  it('[K4] says that the words are the record’s own where they are', () =>
    expect(citeChicago(draft({ whose: 'record' }), TODAY).note).toContain(
      `paraphrased in ${RECORD}, revision 2`,
    ))

  it('turns the quotation marks of a title into single ones, and keeps its question mark', () => {
    const { note, entry } = citeChicago(draft({ title: 'What “neutral” means?' }), TODAY)
    expect(note).toContain('“What ‘neutral’ means?,” draft treaty')
    expect(entry).toContain('“What ‘neutral’ means?” Draft treaty')
  })
})

describe('a draft in the APA style', () => {
  it('[K3] begins with its title, as nobody is its author', () =>
    expect(apa(draft())).toBe(
      `*Treaty on Permanent Neutrality and Security Guarantees for Ukraine* (Revision 2; sha256:0123456789ab) [Draft treaty tabled by Russia and Ukraine]. (2022, April 15). As reported by The New York Times, June 15, 2024. In ${RECORD}. Retrieved November 22, 2026, from ${DRAFT_URL}`,
    ))

  it('[K2] gives a date as far as it is known', () => {
    expect(apa(obscure)).toContain('(1919).')
    expect(apa(draft({ date: '2022-04', precision: 'month' }))).toContain('(2022, April).')
    expect(apa(draft({ precision: 'approximate' }))).toContain('(ca. 2022, April 15).')
  })
})

describe('a clause', () => {
  const decision = {
    ...draft(),
    text: { ...communique, whose: 'record' as const },
    clause: whoDecides,
  }
  const known =
    'ccording to Foreign Affairs (Charap and Radchenko), April 16, 2024 (remark: “Reading reported by Foreign Affairs; not a separate sentence of the text”)'

  it('[K8] is cited by its own publications and its remark in every form, not by who published the text', () => {
    const { note, entry } = citeChicago(decision, TODAY)
    const item = citeCsl(decision, TODAY)
    for (const form of [note, entry, apa(decision), item.note, citeBibtex(decision, TODAY)]) {
      expect(form).toContain(known)
      expect(form).toMatch(/paraphrased in/i)
      expect(form).not.toContain('Meduza')
    }
    expect(item).toMatchObject({
      publisher: 'Foreign Affairs (Charap and Radchenko)',
      'available-date': { 'date-parts': [[2024, 4, 16]] },
    })
  })

  it('[K8] is public since the first of its own publications, however late the text was', () => {
    const sources = [
      { publisher: 'Tribunnews, citing TASS and RT', date: '2023-06-18' },
      { publisher: 'Today News Africa', date: '2023-06-17' },
    ]
    const item = citeCsl({ ...draft(), clause: { ...clause, sources } }, TODAY)
    expect(item['available-date']).toEqual({ 'date-parts': [[2023, 6, 17]] })
    expect(item.note).toContain(
      'According to Tribunnews, citing TASS and RT, June 18, 2023; Today News Africa, June 17, 2023.',
    )
  })

  it('[K8] names three of many publications, and counts the rest', () => {
    const sources = ['One', 'Two', 'Three', 'Four', 'Five'].map((publisher) => ({
      publisher,
      date: null,
    }))
    const { note } = citeChicago({ ...draft(), clause: { ...clause, sources } }, TODAY)
    expect(note).toContain('according to One; Two; Three; and 2 more, in')
  })

  it('[K8] without publications is the publisher’s only where the text can come from nowhere else', () => {
    const cite = (of: typeof communique) =>
      citeChicago({ ...draft(), text: of, clause }, TODAY).note
    expect(cite(text())).toContain('as reported by The New York Times, June 15, 2024, in')
    expect(cite(communique)).toContain(
      'translation into English: “Leaked text in English renderings”, in',
    )
    expect(citeCsl({ ...draft(), text: communique, clause }, TODAY)).not.toHaveProperty('publisher')
  })

  it('stands in the brackets of APA with what it is a clause of', () =>
    expect(apa({ ...draft(), clause })).toContain(
      '(Revision 2; sha256:0123456789ab) [Article 5 (“Guarantors”) of the draft treaty tabled by Russia and Ukraine].',
    ))
})

describe('the maker of a saved comparison', () => {
  const by = (author: string) => comparison({ saved: { ...saved, author } })
  const forms = (author: string) => {
    const cited = by(author)
    const { note, entry } = citeChicago(cited, TODAY)
    const [bibtex] = /(?<=author = ).*(?=,\n)/.exec(citeBibtex(cited, TODAY)) ?? []
    return {
      note: note.split(', “')[0],
      entry: entry.split(' “')[0],
      apa: apa(cited).split(' (2026')[0],
      bibtex,
      csl: citeCsl(cited, TODAY).author?.[0],
    }
  }

  it('[K3] stands family name first where that is plain, alike in all forms', () => {
    expect(forms('Ada  Rahmani')).toEqual({
      note: 'Ada Rahmani',
      entry: 'Rahmani, Ada.',
      apa: 'Rahmani, A.',
      bibtex: '{Rahmani, Ada}',
      csl: { family: 'Rahmani', given: 'Ada' },
    })
    expect(forms('Jean-Luc O’Brien').apa).toBe('O’Brien, J.-L.')
    expect(forms('Łucja Żółć').entry).toBe('Żółć, Łucja.')
  })

  it.each([
    'Ada',
    'Ada M. Rahmani',
    'Ada van Rahmani',
    'ada rahmani',
    'UN DPPA',
    'Dr Rahmani',
    'Ukraine Desk',
    'Mediation Support Unit',
    'Xi Jinping',
    'Nguyễn Phú',
    'Ада Рахмані',
    'Rahmani, Ada',
  ])('[K3] stays as typed where it is not: %s', (author) => {
    const { note, entry, apa: reference, bibtex, csl } = forms(author)
    expect([note, entry, reference]).toEqual([author, `${author}.`, `${author}.`])
    expect({ bibtex, csl }).toEqual({ bibtex: `{{${author}}}`, csl: { literal: author } })
  })
})

describe('a comparison', () => {
  it('[K1] as a view link has no author and no date, and the hashes of both texts', () => {
    const { note } = citeChicago(comparison(), TODAY)
    expect(note).toMatch(/^“Comparison of two drafts: Key Provisions/)
    expect(note).toContain('sha256:fedcba987654, sha256:0123456789ab, accessed')
    expect(apa(comparison())).toContain('(n.d.).')
    expect(citeCsl(comparison(), TODAY)).not.toHaveProperty('issued')
  })

  it('[K1] that is saved has its maker, the day of the save, its version and one hash', () => {
    expect(citeChicago(savedComparison, TODAY).note).toMatch(
      /^Ada Example, “Comparison of two drafts: .*,” November 20, 2026, the first: translation into English/,
    )
    expect(apa(savedComparison)).toMatch(/^Example, A\. \(2026, November 20\)\. \*Comparison/)
    expect(apa(savedComparison)).toContain(
      '* (Version 2; sha256:aaaaaaaaaaaa) [Clause-by-clause comparison]. The first text: translation into English',
    )
    expect(citeCsl(savedComparison, TODAY)).toMatchObject({
      author: [{ family: 'Example', given: 'Ada' }],
      issued: { 'date-parts': [[2026, 11, 20]] },
      version: '2',
    })
  })

  it('names a draft by its day, unless its title does', () => {
    const after = text({ title: 'Draft treaty of 15 April 2022' })
    expect(citeCsl(comparison({ after }), TODAY).title).toBe(
      'Comparison of two drafts: Key Provisions of the Treaty on Ukraine’s Security Guarantees (March 29, 2022) and Draft treaty of 15 April 2022',
    )
  })

  it('of two sources of one draft is called that', () => {
    const after = text({ source: { ...text().source, title: 'Text of the Wall Street Journal' } })
    expect(citeCsl(comparison({ before: text(), after }), TODAY).title).toBe(
      'Two sources of Treaty on Permanent Neutrality and Security Guarantees for Ukraine: Text published by the New York Times, read through press summaries and Text of the Wall Street Journal',
    )
  })
})

// The part of csl-data.json (CSL 1.0.2) that we use; like there, nothing else is allowed.
const NamePart = z.union([
  z.strictObject({ literal: z.string() }),
  z.strictObject({ family: z.string(), given: z.string() }),
])
const CslDate = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
  circa: z.boolean().optional(),
})
const CslData = z.strictObject({
  id: z.string(),
  type: z.enum(['document', 'webpage']),
  title: z.string(),
  author: z.array(NamePart).optional(),
  issued: CslDate.optional(),
  'available-date': CslDate.optional(),
  accessed: CslDate,
  URL: z.url(),
  'container-title': z.string(),
  publisher: z.string().optional(),
  genre: z.string().optional(),
  section: z.string().optional(),
  language: z.string().optional(),
  version: z.string().optional(),
  note: z.string(),
})

describe('CSL-JSON', () => {
  it.each([
    ['a draft', draft()],
    ['a clause', { ...draft(), clause }],
    ['a draft of which little is known', obscure],
    ['a view link', comparison()],
    ['a saved comparison', savedComparison],
  ])('of %s keeps to the schema, and its note holds the whole hash [K1]', (_name, cited) => {
    const item = citeCsl(cited, TODAY)
    expect(CslData.parse(item)).toEqual(item)
    expect(item.note).toMatch(/sha256:[0-9a-f]{64}/)
  })

  it('[K2] has no key for what is not known', () =>
    expect(Object.keys(citeCsl(obscure, TODAY))).toEqual([
      'id',
      'type',
      'title',
      'issued',
      'accessed',
      'URL',
      'container-title',
      'genre',
      'version',
      'note',
    ]))

  it('[K3] names the publisher as publisher, and nobody as author of a draft', () => {
    const item = citeCsl(draft(), TODAY)
    expect(item).toMatchObject({
      publisher: 'The New York Times',
      'available-date': { 'date-parts': [[2024, 6, 15]] },
    })
    expect(item).not.toHaveProperty('author')
    expect(item.note).toMatch(/^Tabled by Russia and Ukraine\./)
  })
})

describe('whatever people typed', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 })
  const known = fc.record({
    title: words,
    tabledBy: fc.array(words, { maxLength: 3 }),
    record: fc.option(words),
    source: fc.record({
      title: words,
      mode: fc.constantFrom('verbatim', 'translated', 'paraphrase', 'oral', null),
      publisher: fc.option(words),
      publishedAt: fc.constantFrom('2024-06-15', '2024-06', '2024', null),
      isOnlyOne: fc.boolean(),
      language: fc.option(fc.stringMatching(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/)),
    }),
  })

  it('is cited in every form, on one line where a form is one, and as valid CSL-JSON', () =>
    fc.assert(
      fc.property(known, known, (before, after) => {
        for (const cited of [
          { ...draft(before), clause: { ...clause, heading: after.title } },
          comparison({ before: text(before), after: text(after) }),
        ]) {
          const { note, entry } = citeChicago(cited, TODAY)
          for (const line of [note, entry, apa(cited)]) expect(line).not.toMatch(/[\n\r]/)
          const item = citeCsl(cited, TODAY)
          expect(CslData.parse(item)).toEqual(item)
        }
      }),
    ))
})

describe('BibTeX', () => {
  it('holds address, day of access and the whole hash', () => {
    const entry = citeBibtex({ ...draft(), clause }, TODAY)
    expect(entry).toMatch(/^@misc\{treaty-2022-04-15-r2-c5,\n/)
    expect(entry).toContain('  month = apr,\n  day = {15},\n')
    expect(entry).toContain(`  url = {${DRAFT_URL}},\n  urldate = {2026-11-22},\n`)
    expect(entry).toContain('Article 5 (“Guarantors”). Tabled by Russia and Ukraine.')
    expect(entry).toContain(`sha256:${'0123456789abcdef'.repeat(4)}. Accessed 2026-11-22.`)
  })

  it('[K6] has a key that does not depend on title, day of access or filters', () => {
    const keyIn = (entry: string) => /^@misc\{([^,]+),/.exec(entry)?.[1]
    const other = { ...draft({ title: 'Другой заголовок' }), url: `${DRAFT_URL}&witness=x` }
    expect(keyIn(citeBibtex(other, '2031-01-01'))).toBe(keyIn(citeBibtex(draft(), TODAY)))
    expect(keyIn(citeBibtex(savedComparison, TODAY))).toBe('travaux-cabcdefghijklmnopqrst-v2')
  })

  it('[K6] names draft and clause once', () => {
    const long = { ...clause, id: 'treaty-2022-04-15--guarantors' }
    expect(citeCsl({ ...draft(), clause: long }, TODAY).id).toBe('treaty-2022-04-15-r2-guarantors')
  })

  it('[K6] keeps the letters of every script, and spells out what TeX takes for an instruction', () =>
    expect(texWords('Гарантії & «100 %» \\input{x}\u202e ~$_#^ naı\u0308ve')).toBe(
      'Гарантії \\& «100 \\%» \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\textasciitilde{}\\$\\_\\#\\textasciicircum{} naı̈ve',
    ))

  it('[K6] never leaves a brace open, whatever a title holds', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const entry = citeBibtex(draft({ title }), TODAY)
        let depth = 0
        const depths = Array.from(
          entry,
          (sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0),
        )
        expect(depths.at(-2)).toBe(0) // the last is the line end
        expect(depths.slice(6, -2).every((open) => open > 0)).toBe(true)
        expect(entry.trimEnd().split('\n')).toHaveLength(11)
      }),
    ))
})
