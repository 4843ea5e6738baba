import type { WordingRun } from './wording-runs.ts'
import { WordMark } from './word-mark.tsx'

type WordingTextProps = { runs: readonly WordingRun[]; language: string }

/** A wording with its marks. Offsets of the text are not disturbed: marks only wrap. */
export function WordingText({ runs, language }: WordingTextProps) {
  return (
    <p lang={language} dir="auto" className="treaty-text max-w-[68ch] whitespace-pre-line">
      {runs.map((run, index) => (
        <Run key={index} run={run} />
      ))}
    </p>
  )
}

function Run({ run: { text, kind, cosmetic, isBracketed } }: { run: WordingRun }) {
  const held = isBracketed ? <span className="mark-bracket">{text}</span> : text
  if (kind === 'kept') return held
  return (
    <WordMark kind={kind} cosmetic={cosmetic}>
      {held}
    </WordMark>
  )
}
