/** A date that is set off from the rest, and what may stand behind it. */
const SET_OFF_DATE =
  /(?:,\s+(?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?| (?:dated|of)\s+\d{1,2} \p{Lu}\p{L}+ )(?:19|20)\d{2}(?: as reported| ?\(.*\))?$/u

/** A draft's short title without its date, for places where the date stands beside it. */
export function undatedTitle(shortTitle: string): string {
  const undated = shortTitle.replace(SET_OFF_DATE, '').replace(/ as reported$/, '')
  return undated === '' ? shortTitle : undated
}
