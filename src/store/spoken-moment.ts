const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** A moment in a sentence: "23 November 2026 at 04:43 UTC". */
export const spokenMoment = (moment: Date | string) => `${format.format(new Date(moment))} UTC`
