/**
 * Words as part of a line of ours: what is written from right to left stands between isolates, since it
 * would turn the order around it ("3 → 2" for "2 → 3").
 */
export function isolated(words: string): string {
  return WRITTEN_RTL.test(words) ? `\u2068${words}\u2069` : words
}

const WRITTEN_RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
