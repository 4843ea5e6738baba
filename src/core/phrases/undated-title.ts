const DATE_AND_REST = /,?\s*(?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?(?:19|20)\d{2}\b.*$/u

/** A draft's short title without its date, for places where the date stands beside it. */
export function undatedTitle(shortTitle: string): string {
  const undated = shortTitle.replace(DATE_AND_REST, '').replace(/ as reported$/, '')
  return undated === '' ? shortTitle : undated
}
