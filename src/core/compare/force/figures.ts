type Signs = { group: string | null; decimal: string | null }

/**
 * Reads figures as a language writes them: equal amounts are equal however their thousands are set
 * apart, and *.5* is *0.5*. Where a language has no such sign, nobody can tell *2.125* from *2125*: it
 * means neither.
 */
export function figureReader(language: string): (figure: string) => string {
  const signs = signsOf(language)
  return (figure) =>
    figure
      .replace(/\s/gu, '')
      .replace(/–/gu, '-')
      .replace(/(?<!\p{Nd})\.(?=\p{Nd})/gu, '0.')
      .replace(/\p{Nd}+(?:[.,]\p{Nd}+)+/gu, (number) => plainNumber(number, signs))
}

/** *85.000*, *1,000,000* */
const IN_THREES = /^(?!0)\p{Nd}{1,3}(?:[.,]\p{Nd}{3})+$/u

function plainNumber(number: string, { group, decimal }: Signs): string {
  const [first = '', ...more] = number.match(/[.,]/gu) ?? []
  const whole = number.slice(0, Math.max(number.lastIndexOf('.'), number.lastIndexOf(',')))
  const without = number.replace(/[.,]/gu, '')
  const withPoint = `${whole.replace(/[.,]/gu, '')}.${number.slice(whole.length + 1)}`
  if (more.length === 0) {
    if (!IN_THREES.test(number) || first === decimal) return withPoint
    return first === group ? without : `${withPoint} or ${without}`
  }
  const other = first === '.' ? ',' : '.'
  if (more.every((sign) => sign === first)) return IN_THREES.test(number) ? without : number
  // *1.234,56*: of two signs the last one is the decimal's, wherever it was written.
  return IN_THREES.test(whole) && !whole.includes(other) ? withPoint : number
}

/** The signs of a language; `null` for both where nothing is known of it. */
function signsOf(language: string): Signs {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(language).length === 0) return NONE
    const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(
      12345.6,
    )
    const signOf = (type: 'group' | 'decimal') =>
      parts.find((part) => part.type === type)?.value ?? null
    return { group: signOf('group'), decimal: signOf('decimal') }
  } catch {
    return NONE // no valid tag
  }
}

const NONE: Signs = { group: null, decimal: null }
