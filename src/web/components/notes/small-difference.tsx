import type { WordSpan } from '../../../core/compare/word-span.ts'

type SmallDifferenceProps = { words: readonly WordSpan[] }

/** The words of a note against those that stand there now: struck out, underlined, and spoken as such. */
export function SmallDifference({ words }: SmallDifferenceProps) {
  return (
    <q className="treaty-text text-[0.9375rem] whitespace-pre-line" dir="auto">
      {words.map(({ kind, text }, index) => {
        if (kind === 'kept') return <span key={index}>{text}</span>
        const Element = kind === 'added' ? 'ins' : 'del'
        return (
          <Element key={index} className={kind === 'added' ? 'mark-added' : 'mark-dropped'}>
            <span className="sr-only">{kind}: </span>
            {text}
          </Element>
        )
      })}
    </q>
  )
}
