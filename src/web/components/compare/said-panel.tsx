import { useState } from 'react'
import { DateText, MomentText } from '../date-text.tsx'
import { SourceDisclosure } from '../source-list.tsx'
import { useFrame } from './comparison-context.ts'
import { speakerInFull } from '../../../core/phrases/speaker-name.ts'
import { type Said, saidAround } from './said-around.ts'

const SHOWN_AT_FIRST = 10

/** Words and acts beside the texts: what was said and reported around the two drafts. */
export function SaidPanel() {
  const { overviews, before, after } = useFrame()
  const [isWhole, setWhole] = useState(false)
  const all = saidAround(overviews, before, after)
  const shown = isWhole ? all : all.slice(0, SHOWN_AT_FIRST)
  return (
    <section aria-label="Said and reported around these drafts">
      {all.length === 0 && (
        <p className="text-soft mt-2">Nothing is recorded around these dates.</p>
      )}
      <ul>
        {shown.map((said) => (
          <li key={said.id} className="border-hair border-t py-2.5 first:border-0">
            <SaidItem said={said} />
          </li>
        ))}
      </ul>
      {all.length > shown.length && (
        <button type="button" className="link text-small" onClick={() => setWhole(true)}>
          Show all {all.length}
        </button>
      )}
    </section>
  )
}

function SaidItem({ said }: { said: Said }) {
  const frame = useFrame()
  const people = frame.overviews.flatMap((overview) => overview.people)
  return (
    <>
      <p>
        <b className="font-medium">{speakerInFull(said, { people, parties: frame.parties })}</b>
        <span className="text-soft">
          {' · '}
          <DateText date={said.date} precision={said.datePrecision} />
          {said.time && (
            <>
              {', '}
              <MomentText moment={said.time} />
            </>
          )}
        </span>
      </p>
      <p className="mt-0.5" dir="auto">
        {said.title}
      </p>
      {said.kind === 'action' && said.attribution && (
        <p className="text-soft text-small mt-0.5">{said.attribution}</p>
      )}
      <div className="mt-1">
        <SourceDisclosure sources={frame.sources} ids={said.sources} />
      </div>
    </>
  )
}
