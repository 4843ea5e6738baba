import { html } from 'hono/html'
import type { MovedStretch, WordingRun } from '../../core/compare/wording-runs.ts'
import { type Html, NOTHING } from './html.ts'

type Marked = { kind: 'added' | 'dropped'; sameDraft: boolean; cosmetic?: boolean }

/**
 * Words that only one side has, spoken as such. Between two sources of one draft nothing is struck out:
 * what one of them leaves out is not deleted.
 */
export function mark({ kind, sameDraft, cosmetic = false }: Marked, words: Html): Html {
  const spoken = forEars(html`${spokenOf(kind, sameDraft)}: `)
  if (cosmetic) {
    return kind === 'added'
      ? html`<ins class="plain-quiet">${spoken}${words}</ins>`
      : html`<del class="plain-quiet">${spoken}${words}</del>`
  }
  if (kind === 'added') return html`<ins>${spoken}${words}</ins>`
  if (sameDraft) return html`<ins class="plain-first">${spoken}${words}</ins>`
  return html`<del>${spoken}${words}</del>`
}

/** Words for ears only. They are ours, in English, and say nothing of the direction of the text around them. */
const forEars = (words: Html) =>
  html`<span class="plain-spoken" dir="ltr" lang="en">${words}</span>`

function spokenOf(kind: Marked['kind'], sameDraft: boolean): string {
  if (!sameDraft) return kind
  return kind === 'added' ? 'only in the second source' : 'only in the first source'
}

/** The runs of a wording with their marks. Without what is spoken, their text is the wording, letter for letter. */
export function markedWords(runs: readonly WordingRun[], sameDraft: boolean): Html {
  return html`${runs.map((run, at) => markedRun(run, runs[at - 1], sameDraft))}`
}

function markedRun(run: WordingRun, previous: WordingRun | undefined, sameDraft: boolean): Html {
  const { text, kind, cosmetic, isBracketed, moved } = run
  const words = isBracketed ? html`<span class="plain-bracket">${text}</span>` : html`${text}`
  if (moved) return movedWords(moved, words, previous?.moved !== moved)
  return kind === 'kept' ? words : mark({ kind, sameDraft, cosmetic }, words)
}

/** Words that stand in another clause on the other side: neither dropped nor added. */
function movedWords(moved: MovedStretch, words: Html, isFirst: boolean): Html {
  const spoken = isFirst ? forEars(html`moved ${moved.direction} ${moved.name}: `) : NOTHING
  return moved.direction === 'to'
    ? html`<span class="plain-moved-out">${spoken}${words}</span>`
    : html`<span class="plain-moved-in">${spoken}${words}</span>`
}
