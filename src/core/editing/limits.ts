/** Most characters of a label or a heading, as `ShortText` of the model has it. */
export const MAX_SHORT_TEXT = 400
/** Most characters of one clause's wording, as `ClauseText` of the model has it. */
export const MAX_CLAUSE_TEXT = 1_000_000
/** Most characters of a text as given, as `SourceText` of the model has it. */
export const MAX_SOURCE_TEXT = 5_000_000
