/** Id of the element that holds a row. */
export const rowElementId = (rowId: string) => `row-${rowId}`

/** Id of a row's heading: where the focus goes when a reader steps to the row. */
export const rowHeadingId = (rowId: string) => `row-${rowId}-heading`
