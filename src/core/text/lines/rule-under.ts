import type { Line } from './read-lines.ts'

const LONGEST = 120

/** Whether a line is a rule drawn right under another, as under a title: ------. Not - 1 -. */
export function isRuleUnder(text: string, { start, end, afterBlank }: Line): boolean {
  // Nearly every line is told by its first character.
  if (afterBlank || !SIGNS.has(text.charCodeAt(start))) return false
  return isRule(text.slice(start, Math.min(end, start + LONGEST)))
}

/** Whether a wording is a rule of the kind that stands under titles; names are signed on other rules. */
export function isRule(written: string): boolean {
  return /^([-=~^])\1{2,}$/u.test(written)
}

/** - = ^ ~ */
const SIGNS: ReadonlySet<number> = new Set([0x2d, 0x3d, 0x5e, 0x7e])
