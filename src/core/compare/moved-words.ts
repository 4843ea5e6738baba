/**
 * Where moved words stand: the row and the clause by their ids, and the UTF-16 range, `end` exclusive,
 * in the clause's wording, which is its text, or its heading where it has no text.
 */
export type MovedEnd = { row: string; clause: string; start: number; end: number }

/** Words that left one row and stand in another now (W9). `from` is in before, `to` in after. */
export type MovedWords = { from: MovedEnd; to: MovedEnd }
