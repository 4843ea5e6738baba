import type { CoverageNote } from '../../../core/model/draft.ts'
import type { LineageView } from '../../../core/model/read-models.ts'
import type { Source } from '../../../core/model/source.ts'
import { Hatch } from '../hatch.tsx'
import { SourceDisclosure } from '../source-list.tsx'

type GapListProps = {
  notes: readonly CoverageNote[]
  lineages: readonly LineageView[]
  sources: readonly Source[]
}

/** What nobody could read: hatched, with the reason. It is not a deletion. */
export function NotCovered(props: GapListProps) {
  if (props.notes.length === 0) return null
  return (
    <section aria-labelledby="not-covered" className="mt-10">
      <h2 id="not-covered" className="mb-2 font-serif text-lg font-semibold">
        Not covered
      </h2>
      <Hatch>
        <GapList {...props} />
      </Hatch>
    </section>
  )
}

/** What a source says is gone: only this may count as deleted where the text is not whole. */
export function StatedAsRemoved(props: GapListProps) {
  if (props.notes.length === 0) return null
  return (
    <section aria-labelledby="stated-as-removed" className="mt-10">
      <h2 id="stated-as-removed" className="mb-2 font-serif text-lg font-semibold">
        Stated as removed
      </h2>
      <div className="border-dropped border-s-2 ps-4">
        <GapList {...props} />
      </div>
    </section>
  )
}

function GapList({ notes, lineages, sources }: GapListProps) {
  return (
    <ul className="space-y-3">
      {notes.map((note, index) => (
        <li key={index}>
          <b className="text-ink font-medium">{nameOf(note, lineages)}</b>
          {note.note && <span> {note.note}</span>}
          <SourceDisclosure sources={sources} ids={note.sources} />
        </li>
      ))}
    </ul>
  )
}

function nameOf({ label, lineages: ids }: CoverageNote, lineages: readonly LineageView[]): string {
  const headings = ids.map((id) => lineages.find((each) => each.id === id)?.heading ?? id)
  const name = [label, headings.join(', ')].filter(Boolean).join(': ')
  return name === '' ? '' : `${name}.`
}
