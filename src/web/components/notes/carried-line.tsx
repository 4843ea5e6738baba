import type { Carried } from '../../../core/anchor/carried-note.ts'
import { Badge } from '../badge.tsx'
import { carriedSentence, STATE_WORDS } from './carry-words.ts'
import { SmallDifference } from './small-difference.tsx'

type CarriedLineProps = {
  carried: Carried
  /** Where the text stands beside it, the difference of a whole clause need not be shown again. */
  isBrief?: boolean
}

/** What became of a note in the newer text: the state, the sentence, and the small difference. */
export function CarriedLine({ carried, isBrief = false }: CarriedLineProps) {
  const { label, sign, tone } = STATE_WORDS[carried.state]
  const isChanged = 'words' in carried && carried.words.some(({ kind }) => kind !== 'kept')
  return (
    <div className="text-small space-y-1">
      <p className="text-soft">
        <Badge tone={tone}>
          <span aria-hidden="true">{sign} </span>
          {label}
        </Badge>{' '}
        {carriedSentence(carried)}
      </p>
      {isChanged && !isBrief && <SmallDifference words={carried.words} />}
      {carried.state === 'moved' && carried.by === 'proposal' && (
        <div className="border-rule border-s-2 ps-2">
          <p className="text-soft">If not:</p>
          <CarriedLine carried={carried.otherwise} />
        </div>
      )}
    </div>
  )
}
