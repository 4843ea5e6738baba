import { describe, expect, it } from 'vitest'
import {
  inQuotationMarks,
  quotationHtml,
  quotationText,
  type Quoted,
} from '../../../src/core/cite/quotation.ts'
import { clause, draft } from './cited.ts'

const quoted = (more: Partial<Quoted> = {}): Quoted => ({
  words: 'Ukraine is permanently neutral.',
  language: 'en',
  direction: 'ltr',
  from: {
    ...draft(),
    clause,
    url: 'https://travaux.example/drafts/treaty-2022-04-15?clause=c5&revision=2',
  },
  ...more,
})

describe('a quotation', () => {
  it('[K7] gives the words in their marks, and where they stand', () =>
    expect(quotationText(quoted())).toBe(
      '“Ukraine is permanently neutral.”\n— Treaty on Permanent Neutrality and Security Guarantees for Ukraine; draft treaty, April 15, 2022; tabled by Russia and Ukraine; article 5 (“Guarantors”); as reported by The New York Times, June 15, 2024; in Travaux, record of Ukraine–Russia: negotiations and proposals, 2022–2026, revision 2; https://travaux.example/drafts/treaty-2022-04-15?clause=c5&revision=2',
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
