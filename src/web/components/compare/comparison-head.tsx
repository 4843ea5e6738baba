import { ArrowLeftRight } from 'lucide-react'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { Button } from '../button.tsx'
import { swapSearch } from '../../../core/compare/compared-side.ts'
import { ComparedOf } from './compared-of.tsx'
import { useFrame } from './comparison-context.ts'
import { useSavedView } from '../saved/saved-context.ts'
import { SideHead } from './draft-picker.tsx'
import { LinkProblems } from './link-problems.tsx'
import type { ChangeSearch } from './use-compare-search.ts'
import { usePinnedAddress } from './use-pinned-address.ts'
import { PRINTED_COLUMNS, WIDE_COLUMNS } from './wide-columns.ts'
import { WhoseWords } from './whose-words.tsx'

type ComparisonHeadProps = {
  search: CompareSearch
  problems: readonly string[]
  changeSearch: ChangeSearch
}

/** What is compared with what: the page's heading, the two drafts, and the way to swap them. */
export function ComparisonHead({ search, problems, changeSearch }: ComparisonHeadProps) {
  const { before, after, sameDraft, overviews } = useFrame()
  const address = usePinnedAddress(search)
  // The page of a saved comparison has a heading of its own.
  const saved = useSavedView()
  const isSaved = saved !== null
  const Heading = isSaved ? 'h2' : 'h1'
  const title = sameDraft
    ? `Where the sources differ: ${before.draft.shortTitle}`
    : `${before.draft.shortTitle} → ${after.draft.shortTitle}`
  const between = sameDraft ? ('sources' as const) : ('drafts' as const)
  const shared = { overviews, changeSearch, between }
  const isSame = before.revision.hash === after.revision.hash
  return (
    <div className="@container px-4 pt-4 sm:px-6 print:px-0">
      {!isSaved && <title>{`${title} · Travaux`}</title>}
      <LinkProblems problems={problems} />
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <Heading className="eyebrow">
          {sameDraft ? 'Where the sources differ' : 'What changed'}
        </Heading>
        {saved?.isChanged !== false && <ComparedOf />}
      </div>
      <div
        className={`grid gap-x-4 gap-y-3 md:grid-cols-[minmax(0,1fr)_7.5rem_minmax(0,1fr)] ${WIDE_COLUMNS} ${PRINTED_COLUMNS}`}
      >
        <SideHead name="before" side={before} {...shared} />
        <div className="flex items-center justify-start md:justify-center print:invisible print:h-0">
          <Button
            tone="quiet"
            aria-label="Swap before and after"
            onPress={() => changeSearch(swapSearch)}
          >
            <ArrowLeftRight size={16} aria-hidden="true" />
            <span className="md:hidden">Swap</span>
          </Button>
        </div>
        <SideHead name="after" side={after} {...shared} />
      </div>
      <p className="text-small text-soft mt-2 hidden break-all print:block">{address}</p>
      <WhoseWords />
      {isSame && (
        <p className="text-soft mt-3" role="note">
          Both sides show the same text. Choose another draft, or another source of this one.
        </p>
      )}
    </div>
  )
}
