import type { WordingRun } from '../../../core/compare/wording-runs.ts'
import { WordMark } from './word-mark.tsx'

type WordingTextProps = { runs: readonly WordingRun[]; language: string }

/** A wording with its marks. Offsets of the text are not disturbed: marks only wrap. */
export function WordingText({ runs, language }: WordingTextProps) {
  return (
    <p lang={language} dir="auto" className="treaty-text max-w-[68ch] whitespace-pre-line">
      {runs.map((run, index) => (
        <Run key={index} run={run} isBeside={standsBeside(runs[index - 1], run)} />
      ))}
    </p>
  )
}

/** Words put in place of others follow them without a space; a hair of room tells the two apart. */
const standsBeside = (previous: WordingRun | undefined, { kind }: WordingRun) =>
  kind === 'added' && previous?.kind === 'dropped'

type RunProps = { run: WordingRun; isBeside: boolean }

function Run({ run: { text, kind, cosmetic, isBracketed }, isBeside }: RunProps) {
  const held = isBracketed ? <span className="mark-bracket">{text}</span> : text
  if (kind === 'kept') return held
  return (
    <>
      {isBeside && <span aria-hidden="true" className="inline-block w-[0.2em]" />}
      <WordMark kind={kind} cosmetic={cosmetic}>
        {held}
      </WordMark>
    </>
  )
}
