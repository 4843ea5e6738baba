import { describe, expect, it } from 'vitest'
import { alignClauses } from '../../../../src/core/compare/align-clauses.ts'
import { clausesOf } from '../clauses-of.ts'

const text = (...paragraphs: string[]) => paragraphs.join('\n\n')

/** Which clause opens so, and what it is linked with. */
function linkOf(before: string, after: string, opening: string) {
  const [from, to] = [clausesOf(before), clausesOf(after)]
  const id = from.find((clause) => clause.text.startsWith(opening))?.id ?? ''
  const link = alignClauses(from, to).links.find((one) => one.before.includes(id))
  return to.find((clause) => clause.id === link?.after[0])?.text ?? null
}

const SHARED =
  'The two Governments share a river that feeds the fields and towns of both and turns their mills.'
const MEASURED =
  'They have measured its water together since the flood of 1998 and trust each other’s gauges.'
const TRUSTED =
  'They have measured its water together since the flood of 1998 and trust the gauges of the other.'
const recast = [
  'Nobody may own what falls from the sky, and no border was ever drawn on a cloud.',
  'Their engineers speak one language even where their ministers did not for a generation.',
  'What is drawn in summer is missed in autumn, when barges wait for rain below each weir.',
]
const definitions = (metres: string) =>
  text(
    `"Dry summer" means one in which the gauge at Lindau stands below ${metres} for thirty days.`,
    `"Gauge" means a device above ${metres} that the Commission of the two Governments has sealed.`,
    `"Reservoir" means a lake behind a dam of more than ${metres} that holds a million cubic metres.`,
  )
const seat = text('SEAT', 'The seat of the Commission is Lindau, where it meets four times a year.')

describe('SectionKeeper', () => {
  it('[A3] follows a preamble whose title is gone, and which goes on under that of its definitions', () => {
    const before = text(
      'Adopted at Lindau, 2031',
      SHARED,
      MEASURED,
      ...recast,
      'MEANING OF WORDS',
      definitions('two metres'),
      seat,
    )
    const after = text(
      'Charter of the River',
      SHARED,
      TRUSTED,
      'Trade along the banks has doubled in twenty years, and so have quarrels over its locks.',
      'Meaning of words:',
      definitions('one metre'),
      seat,
    )
    expect(linkOf(before, after, 'The two Governments')).toBe(SHARED)
    expect(linkOf(before, after, 'They have measured')).toBe(TRUSTED)
    expect(linkOf(after, before, 'They have measured')).toBe(MEASURED)
  })
})
