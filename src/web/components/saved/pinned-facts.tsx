import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { useFrame } from '../compare/comparison-context.ts'
import { useCorrections } from '../corrections/corrections-context.ts'

type PinnedFactsProps = { search: CompareSearch; shown: number }

/** What is saved, and what is left out. */
export function PinnedFacts({ search, shown }: PinnedFactsProps) {
  const { before, after } = useFrame()
  const { number, made, undone } = useCorrections()
  const unsaved = made.length + undone.length
  const isFiltered = [search.show, search.change, search.topic, search.force].some(Boolean)
  return (
    <div className="space-y-2">
      <p>
        Pinned are both texts and what is said of them now. Later revisions, notes and decisions
        change nothing in it.
      </p>
      <dl className="text-small grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {[before, after].map(({ draft, witness, revision }, index) => (
          <Fact key={index} name={index === 0 ? 'Before' : 'After'}>
            {`${draft.shortTitle}; ${witness.shortTitle}, revision ${revision.number}`}
          </Fact>
        ))}
        <Fact name="Decisions">
          {number === 0 ? 'none of people’s' : `version ${number} of people’s decisions`}
        </Fact>
        <Fact name="View">
          {isFiltered ? `filtered: ${count(shown, 'clause')}` : `all ${count(shown, 'clause')}`}
        </Fact>
      </dl>
      {unsaved > 0 && (
        <p role="alert" className="text-amended font-medium">
          {unsaved === 1
            ? 'A decision that you have not saved is left out.'
            : `${unsaved} decisions that you have not saved are left out.`}{' '}
          To have {unsaved === 1 ? 'it' : 'them'} in it, close this and save{' '}
          {unsaved === 1 ? 'it' : 'them'} first.
        </p>
      )}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </>
  )
}
