import { useMemo, useRef, useState } from 'react'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { Broken } from '../broken.tsx'
import { LinkButton } from '../button.tsx'
import { MatchedBy } from './matched-by.tsx'
import { NotesMargin } from '../notes/notes-margin.tsx'
import { CorrectionDesk } from '../corrections/correction-desk.tsx'
import { useCorrections } from '../corrections/corrections-context.ts'
import { VersionsLine } from '../corrections/versions-line.tsx'
import { ViewActions } from '../saved/view-actions.tsx'
import { AllRowsContext } from './all-rows.ts'
import { ClauseIndex } from './clause-index.tsx'
import { ComparisonBar } from './comparison-bar.tsx'
import { useFrame } from './comparison-context.ts'
import { ComparisonHead } from './comparison-head.tsx'
import { ComparisonRows } from './comparison-rows.tsx'
import { DraftTimeline } from './draft-timeline.tsx'
import { Filters } from './filters.tsx'
import { ForceSummary } from './force-summary.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import type { RowListHandle } from './row-list.tsx'
import { SaidPanel } from './said-panel.tsx'
import type { MovedWords } from '../../../core/compare/moved-words.ts'
import { fillRows, selectRows } from '../../../core/compare/select-rows.ts'
import { useSurvey } from './survey-context.ts'
import { ThreeColumns } from './three-columns.tsx'
import type { ChangeSearch } from './use-compare-search.ts'
import { useAllRowsOf } from './use-all-rows.ts'
import type { Compared } from './use-compared.ts'
import { useHeight } from './use-height.ts'
import { useMediaQuery } from './use-media-query.ts'
import { linkProblemsIn, useReading } from './use-reading.ts'
import { usePrinting } from './use-printing.ts'
import type { ReadingView } from './use-row-virtualizer.ts'
import { WaitingRows } from './waiting-rows.tsx'

type ComparisonLayoutProps = {
  compared: Compared
  search: CompareSearch
  problems: readonly string[]
  changeSearch: ChangeSearch
}

/** Rows of a comparison that is there, and those that the filters leave. */
function useRows({ comparison, contents }: Compared, search: CompareSearch) {
  const { show, change, topic, force } = search
  const { sameDraft } = useFrame()
  const { survey } = useSurvey()
  const all = useMemo(
    () =>
      comparison && contents
        ? fillRows(comparison.rows, contents.before.clauses, contents.after.clauses)
        : [],
    [comparison, contents],
  )
  const rows = useMemo(
    () => selectRows(all, { show, change, topic, force, sameDraft, survey }),
    [all, show, change, topic, force, sameDraft, survey],
  )
  return { all, rows }
}

const NOTES = { title: 'Notes', content: <NotesMargin /> }
const SAID = { title: 'Said around these drafts', content: <SaidPanel /> }

/** The page around a comparison: drafts and clauses at hand, the rows, and what was said around them. */
export function ComparisonLayout({ compared, search, problems, ...props }: ComparisonLayoutProps) {
  const frame = useFrame()
  const isNarrow = useMediaQuery('(max-width: 44rem)')
  const isPrinting = usePrinting()
  const isWide = useMediaQuery('(min-width: 84rem)')
  const [isKeysOpen, setKeysOpen] = useState(false)
  const openKeys = () => setKeysOpen(true)
  const barRef = useRef<HTMLDivElement>(null)
  const listRef = useRef<RowListHandle>(null)
  const findRef = useRef<HTMLInputElement>(null)
  const inset = useHeight(barRef)
  const { all, rows } = useRows(compared, search)
  const page = { all, rows, search, listRef }
  const reading = useReading({ ...page, ...props, onKeys: openKeys, findRef })
  const { changeSearch } = reading
  // On paper there is room for two columns, though a page counts as narrow.
  const view = search.view ?? (isNarrow && !isPrinting ? 'inline' : 'side-by-side')
  const { comparison } = compared
  const inVain = [
    ...useCorrections().problems,
    ...(comparison ? linkProblemsIn(search, all, frame) : []),
  ]
  const head = (
    <>
      <ComparisonHead {...{ search, changeSearch }} problems={[...problems, ...inVain]} />
      <div className="px-4 py-3 sm:px-6 print:px-0">
        {comparison && <Filters {...{ search, changeSearch }} rows={all} />}
        {comparison && <ForceSummary />}
        {all.length > 0 && <MatchedBy rows={all} />}
        {comparison && <VersionsLine unused={comparison.unusedDecisions} />}
      </div>
      <ComparisonBar
        ref={barRef}
        view={view}
        onView={(chosen) => changeSearch((current) => ({ ...current, view: chosen }))}
        onStep={reading.step}
        onKeys={openKeys}
        share={<ViewActions search={search} rows={rows} />}
        status={comparison ? reading.status : compared.error ? '' : 'Comparing …'}
      />
    </>
  )
  const index = <ClauseIndex {...{ all, rows, findRef }} onGo={reading.goTo} />
  const drafts = { title: 'Drafts and reports', content: <DraftTimeline search={search} /> }
  const clauses = { title: 'Clauses', content: index }
  const left = comparison ? [drafts, clauses] : [drafts]
  return (
    <ThreeColumns head={head} {...withNotes(left, isWide)}>
      <Texts {...{ compared, reading, view, inset, page }} />
      <KeysDialog isOpen={isKeysOpen} onOpenChange={setKeysOpen} />
    </ThreeColumns>
  )
}

type TextsProps = {
  compared: Compared
  page: Omit<Parameters<typeof useAllRowsOf>[0], 'moved' | 'changeSearch'> & {
    search: CompareSearch
  }
  reading: ReturnType<typeof useReading>
  view: ReadingView
  inset: number
}

/** The rows, and the desk where people decide about them; or what is waited for. */
function Texts({ compared, page, reading, view, inset }: TextsProps) {
  const { comparison, contents } = compared
  const { survey, error } = useSurvey()
  const moved = comparison?.moved ?? STILL
  const allRows = useAllRowsOf({ ...page, moved, changeSearch: reading.changeSearch })
  // Which rows changed in force, where a link asks for those, is not known yet.
  const isUnread = page.search.force !== undefined && survey === null && error === null
  if (!comparison || !contents || isUnread) return <Unready compared={compared} />
  return (
    <CorrectionDesk
      contents={contents}
      rows={page.all}
      keepPlace={() => page.listRef.current?.keepPlace()}
    >
      <AllRowsContext value={allRows}>
        <ComparisonRows {...{ comparison, reading, view, inset, ...page }} />
      </AllRowsContext>
    </CorrectionDesk>
  )
}

const STILL: readonly MovedWords[] = []

/** Notes stand beside the texts at any width that has a column. */
function withNotes<Fold>(left: readonly Fold[], isWide: boolean) {
  return isWide ? { left, right: [NOTES, SAID] } : { left: [NOTES, ...left], right: [SAID] }
}

function Unready({ compared: { error, retry } }: { compared: Compared }) {
  if (!error) return <WaitingRows />
  return (
    <div className="py-7">
      <Broken error={error} onRetry={retry}>
        <LinkButton to="/compare">Choose other drafts</LinkButton>
      </Broken>
    </div>
  )
}
