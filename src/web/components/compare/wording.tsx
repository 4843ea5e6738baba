import type { WordingRun } from '../../../core/compare/wording-runs.ts'
import { MovedMark } from './moved-words.tsx'
import { WordMark } from './word-mark.tsx'

type WordingTextProps = { runs: readonly WordingRun[]; language: string }

/** A wording with its marks. Offsets of the text are not disturbed: marks only wrap. */
export function WordingText({ runs, language }: WordingTextProps) {
  return (
    <p lang={language} dir="auto" className="treaty-text max-w-[68ch] whitespace-pre-line">
      <Runs runs={runs} />
    </p>
  )
}

/** A clause's heading with its marks: shown beside the text where the two sides head it differently. */
export function HeadingText({ runs, language }: WordingTextProps) {
  return (
    <p lang={language} dir="auto" className="mb-1 max-w-[68ch] font-serif text-base font-semibold">
      <Runs runs={runs} />
    </p>
  )
}

/** The words of a wording, each stretch with its marks. */
export function Runs({ runs }: { runs: readonly WordingRun[] }) {
  return runs.map((run, index) => (
    <Run key={index} run={run} previous={runs[index - 1]} next={runs[index + 1]} />
  ))
}

/** Words put in place of others follow them without a space; a hair of room tells the two apart. */
const standsBeside = (previous: WordingRun | undefined, { kind }: WordingRun) =>
  kind === 'added' && previous?.kind === 'dropped'

type RunProps = {
  run: WordingRun
  previous: WordingRun | undefined
  next: WordingRun | undefined
}

function Run({ run, previous, next }: RunProps) {
  const { text, kind, cosmetic, isBracketed, moved, only } = run
  const held = isBracketed ? <span className="mark-bracket">{text}</span> : text
  if (kind === 'kept' && !moved) return only ? <span data-only={only}>{held}</span> : held
  // Spacing cannot be seen, and a line that ends elsewhere is no change: no sign, for eye or ear.
  if (text.trim() === '' && !moved)
    return <span data-only={kind === 'added' ? 'after' : 'before'}>{held}</span>
  return (
    <>
      {standsBeside(previous, run) && (
        <span aria-hidden="true" className="inline-block w-[0.2em]" />
      )}
      {moved ? (
        <MovedMark
          moved={moved}
          isKept={kind === 'kept'}
          isFirst={previous?.moved !== moved}
          isLast={next?.moved !== moved}
        >
          {held}
        </MovedMark>
      ) : (
        kind !== 'kept' && (
          <WordMark kind={kind} cosmetic={cosmetic}>
            {held}
          </WordMark>
        )
      )}
    </>
  )
}
