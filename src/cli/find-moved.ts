import { findMovedClauses } from '../core/compare/find-moved-clauses.ts'
import { findMovedWords } from '../core/compare/find-moved-words.ts'
import type { Absence, RowChange } from '../core/compare/row.ts'
import type { SaidElsewhere } from '../core/compare/said-elsewhere.ts'
import type { WordedRow, WordedText } from '../core/compare/worded-text.ts'
import type { Coverage } from '../core/model/draft.ts'
import type { ComparedLink, ComparedText, ComparedTexts } from './compare-texts.ts'

/** `exhausted`: the budget ran out, so that words may stand elsewhere without being found. */
export type MovedLinks = { said: ReadonlyMap<ComparedLink, SaidElsewhere>; exhausted: boolean }

/**
 * Links of one side whose words stand in other clauses of the other side, and in which: these clauses
 * were neither dropped nor added (W10).
 */
export function findMovedLinks({ before, after, links, language }: ComparedTexts): MovedLinks {
  const texts = { before: wordedOf(before, language), after: wordedOf(after, language) }
  const rows = links.map(rowOf)
  const { moved, exhausted } = findMovedWords({ rows, ...texts, sameDraft: false })
  const found = findMovedClauses(rows, moved, texts)
  const said = links.flatMap((link, place) => {
    const elsewhere = found.get(String(place))
    return elsewhere ? [[link, elsewhere] as const] : []
  })
  return { said: new Map(said), exhausted }
}

/** A file is taken for the whole text, in its own order. */
const COVERAGE: Coverage = {
  extent: 'full',
  recordedWhole: true,
  absent: [],
  notSeen: [],
  note: null,
}
const ABSENT: Absence = { state: 'absent', support: { kind: 'full-text', note: null } }

function wordedOf({ text, clauses }: ComparedText, language: string): WordedText {
  return {
    language,
    ordering: 'document',
    coverage: COVERAGE,
    clauses: clauses.map(({ id, heading, textStart, end }) => ({
      id,
      heading,
      text: text.slice(textStart, end).trim(),
    })),
  }
}

function rowOf({ kind, before, after }: ComparedLink, place: number): WordedRow {
  const change: RowChange = kind === 'inserted' ? 'added' : kind
  const isAlone = before.length === 0 || after.length === 0
  return { id: String(place), change, before, after, absence: isAlone ? ABSENT : null }
}
