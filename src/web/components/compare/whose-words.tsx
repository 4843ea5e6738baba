import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import { useFrame } from './comparison-context.ts'
import { DateText } from '../date-text.tsx'

/** Whose words are compared: our paraphrase in the record, or a text that a person entered here. */
export function WhoseWords() {
  const { before, after } = useFrame()
  const isParaphrase = [before, after].some(isRecorded)
  return (
    <div className="text-soft text-small mt-2">
      {isParaphrase && (
        <p>
          Clause texts of the record are our own paraphrase: the marks show where our wording
          differs.
        </p>
      )}
      <EnteredHere side={before} word="before" />
      <EnteredHere side={after} word="after" />
    </div>
  )
}

// The record's own revisions are the first ones of its witnesses, and those that a newer record brought.
const isRecorded = ({ witness, revision }: ComparedSide) =>
  witness.origin === 'record' && revision.author === witness.revisions[0]?.author

function EnteredHere({ side, word }: { side: ComparedSide; word: 'before' | 'after' }) {
  if (isRecorded(side)) return null
  const { witness, revision } = side
  const what = witness.origin === 'record' ? 'a correction of the record’s text' : 'a text'
  return (
    <p>
      The text {word} is {what} entered here by <bdi>{revision.author}</bdi>,{' '}
      <DateText date={revision.createdAt.slice(0, 10)} precision="day" />. The record does not vouch
      for it.
    </p>
  )
}
