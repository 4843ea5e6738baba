import type { WordSpan } from '../../../src/core/compare/word-span.ts'

/** Both wordings of a sentence marked up the way `git diff --word-diff` prints it. */
export function wordingsOf(text: string): { before: string; after: string } {
  return {
    before: text.replace(/\{\+.*?\+\}/gsu, '').replace(/\[-(.*?)-\]/gsu, '$1'),
    after: text.replace(/\[-.*?-\]/gsu, '').replace(/\{\+(.*?)\+\}/gsu, '$1'),
  }
}

/** Spans in that notation. */
export function marked(spans: readonly WordSpan[]): string {
  const print = {
    kept: (text: string) => text,
    dropped: (text: string) => `[-${text}-]`,
    added: (text: string) => `{+${text}+}`,
  }
  return spans.map(({ kind, text }) => print[kind](text)).join('')
}
