import type { ReactNode } from 'react'
import { Bracket } from '../bracket.tsx'
import { Hatch } from '../hatch.tsx'
import { ForceRules } from './force-rules.tsx'

const SIGNS: readonly { sign: ReactNode; name: string; meaning: string }[] = [
  {
    sign: <ins className="mark-added">within three days</ins>,
    name: 'Added',
    meaning: 'Words that stand only in the draft after. Underlined.',
  },
  {
    sign: <del className="mark-dropped">within five days</del>,
    name: 'Dropped',
    meaning:
      'Words that stand only in the draft before. Struck through. A whole clause is called dropped only where a full text or an express statement supports it.',
  },
  {
    sign: <Bracket by={['Russia']}>Belarus</Bracket>,
    name: 'In brackets',
    meaning:
      'Text that is not agreed, with the side that wants it where one is named. Dotted underline.',
  },
  {
    sign: (
      <span className="border-moved/40 bg-moved-wash text-moved rounded-full border px-2 py-px">
        moved 5 → Article 5
      </span>
    ),
    name: 'Moved',
    meaning: 'The clause stands in another place, with both addresses.',
  },
  {
    sign: (
      <>
        <span className="mark-moved-out">go first</span> ↷{' '}
        <span className="mark-moved-in">go first</span> ↶
      </>
    ),
    name: 'Moved words',
    meaning:
      'Words that left one clause and stand in another: neither dropped nor added. Double lines, with the way to the other clause.',
  },
  {
    sign: <Hatch inline>not covered</Hatch>,
    name: 'Not covered',
    meaning: 'The source says nothing about this clause. It is not a deletion. Hatched, in words.',
  },
]

/** Every sign of a comparison with its name and meaning. Each can be told apart without colour. */
export function SignLegend() {
  return (
    <>
      <Signs />
      <ForceRules />
    </>
  )
}

function Signs() {
  return (
    <dl className="divide-hair divide-y">
      {SIGNS.map(({ sign, name, meaning }) => (
        <div key={name} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[13rem_1fr]">
          <dt>
            <span className="block font-medium">{name}</span>
            <span className="text-small" aria-hidden="true">
              {sign}
            </span>
          </dt>
          <dd className="text-soft max-w-prose">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
