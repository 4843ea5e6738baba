import { describe, expect, it } from 'vitest'
import {
  inQuotationMarks,
  quotationHtml,
  quotationText,
  type Quoted,
} from '../../../src/core/cite/quotation.ts'
import { clause, communique, draft, text, whoDecides } from './cited.ts'

const quoted = (more: Partial<Quoted> = {}): Quoted => ({
  words: 'Ukraine is permanently neutral.',
  language: 'en',
  direction: 'ltr',
  from: {
    ...draft({ source: { ...text().source, mode: 'verbatim' } }),
    clause,
    url: 'https://travaux.example/drafts/treaty-2022-04-15?clause=c5&revision=2',
  },
  ...more,
})

describe('a quotation', () => {
  it('[K7] gives the words in their marks, and where they stand', () =>
    expect(quotationText(quoted())).toBe(
      '“Ukraine is permanently neutral.”\n— Treaty on Permanent Neutrality and Security Guarantees for Ukraine; draft treaty, April 15, 2022; tabled by Russia and Ukraine; article 5 (“Guarantors”); as published by The New York Times, June 15, 2024; in Travaux, record of Ukraine–Russia: negotiations and proposals, 2022–2026, revision 2; https://travaux.example/drafts/treaty-2022-04-15?clause=c5&revision=2',
    ))

  it.each([
    ['en', '“neutral”'],
    ['uk', '«neutral»'],
    ['ru-RU', '«neutral»'],
    ['de', '„neutral“'],
    ['fr', '«\u202fneutral\u202f»'],
    ['ja', '「neutral」'],
    ['zh-Hans', '“neutral”'],
    ['tlh', '“neutral”'],
  ])('[K7] in %s has the marks of that language', (language, marked) =>
    expect(inQuotationMarks('neutral', language)).toBe(marked),
  )

  it('[K7] leaves the words as they are, with their own marks, brackets and line ends', () => {
    const words = 'the “zone”  [Belarus — Russia]:\n\n(a) guns'
    expect(quotationText(quoted({ words }))).toContain(`“${words}”\n—`)
  })

  it('as rich text holds no markup but its own', () => {
    const html = quotationHtml(
      quoted({ words: '<img src=x onerror="alert(1)">\nand', language: 'ar', direction: 'rtl' }),
    )
    expect(html).toContain(
      '<p lang="ar" dir="rtl">«&lt;img src=x onerror=&quot;alert(1)&quot;&gt;<br>and»</p>',
    )
    expect(html).toContain('?clause=c5&amp;revision=2</a></p>')
    expect(html.match(/<[a-z]+/g)).toEqual(['<blockquote', '<p', '<br', '<p', '<a'])
  })
})

describe('a paraphrase', () => {
  const decision = quoted({
    words: 'Each guarantor state decides for itself how it assists.',
    from: {
      ...draft(),
      text: { ...communique, whose: 'record' },
      clause: whoDecides,
      url: 'https://travaux.example/drafts/istanbul-communique-2022-03-29?clause=decision-rule',
    },
  })

  it('[K4] [K7] [K8] is called one, has no quotation marks, and begins with what it was made after', () =>
    expect(quotationText(decision)).toBe(
      'Paraphrase: Each guarantor state decides for itself how it assists.\n— after Foreign Affairs (Charap and Radchenko), April 16, 2024 (remark: “Reading reported by Foreign Affairs; not a separate sentence of the text”); Key Provisions of the Treaty on Ukraine’s Security Guarantees; communiqué, March 29, 2022; tabled by Ukraine; the clause “Who decides”; paraphrased in Travaux, record of Ukraine–Russia: negotiations and proposals, 2022–2026, revision 1; https://travaux.example/drafts/istanbul-communique-2022-03-29?clause=decision-rule',
    ))

  it('[K7] is no block quotation as rich text', () => {
    const html = quotationHtml(decision)
    expect(html).toMatch(/^<p>Paraphrase: <span lang="en" dir="ltr">Each guarantor/)
    expect(html).not.toContain('blockquote')
  })

  it('[K7] are the words of a person who corrected the record, and of a source that retells', () => {
    const taken = (more: Parameters<typeof text>[0]) =>
      quotationText(quoted({ from: { ...quoted().from, text: text(more) } })).split(' ')[0]
    const { source } = text()
    expect(taken({ whose: 'correction', source: { ...source, mode: 'verbatim' } })).toBe(
      'Paraphrase:',
    )
    expect(taken({ source: { ...source, mode: 'oral' } })).toBe('Paraphrase:')
    expect(taken({ source: { ...source, mode: 'translated' } })).toBe('“Ukraine')
  })
})
