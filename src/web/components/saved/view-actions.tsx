import { Archive } from 'lucide-react'
import { useState } from 'react'
import { citedText, type Cited } from '../../../core/cite/cited.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { ENGINE } from '../../../core/compare/engine.ts'
import { writeCompareQuery, type CompareSearch } from '../../../core/link/compare-search.ts'
import { searchWithout } from '../../../core/link/search-without.ts'
import { pinSearch } from '../../../core/compare/compared-side.ts'
import { Button } from '../button.tsx'
import { CiteButton } from '../cite/cite-button.tsx'
import { useFrame } from '../compare/comparison-context.ts'
import { ShareLink } from '../compare/share-link.tsx'
import { usePinnedAddress } from '../compare/use-pinned-address.ts'
import { useCorrections } from '../corrections/corrections-context.ts'
import { useNotes } from '../notes/notes-context.ts'
import { noteChoices } from './note-choices.ts'
import { PinnedFacts } from './pinned-facts.tsx'
import { SaveDialog } from './save-dialog.tsx'
import { useSavedView } from './saved-context.ts'

type ViewActionsProps = { search: CompareSearch; rows: readonly FilledRow[] }

/** What can be done with the view as a whole: cite it, save it, copy its link. */
export function ViewActions({ search, rows }: ViewActionsProps) {
  const saved = useSavedView()
  const { before, after, parties } = useFrame()
  const { number } = useCorrections()
  const url = usePinnedAddress(search)
  const cited: Cited = {
    kind: 'comparison',
    before: citedText(before, parties),
    after: citedText(after, parties),
    alignment: number,
    engine: ENGINE,
    saved: null,
    url,
  }
  // The page of a saved comparison has its own address and citation on top.
  const isOwnView = saved === null || saved.isChanged
  return (
    <>
      {isOwnView && <CiteButton cited={cited} what="this view" tone="quiet" isShort />}
      <SaveButton search={search} rows={rows} />
      {isOwnView && <ShareLink search={search} />}
    </>
  )
}

function SaveButton({ search, rows }: ViewActionsProps) {
  const saved = useSavedView()
  const notes = useNotes()
  const { before, after } = useFrame()
  const { number, saved: decisions, error } = useCorrections()
  const [isOpen, setOpen] = useState(false)
  // Where its maker was reading is no part of what is saved: the page begins at its top.
  const whole = searchWithout({ ...search, alignment: String(number) }, 'clause', 'quote')
  const view = writeCompareQuery(pinSearch(whole, before, after))
  const next = saved?.ownerKey ? (saved.comparison.versions.at(-1)?.number ?? 0) + 1 : null
  return (
    <>
      <Button
        tone="quiet"
        // Until people's decisions are read, nobody knows which version would be pinned.
        isDisabled={decisions === null || error !== null}
        onPress={() => setOpen(true)}
      >
        <Archive size={14} aria-hidden="true" />
        <span className="max-lg:sr-only">
          {next === null ? 'Save and cite' : `Save as version ${next}`}
        </span>
      </Button>
      {isOpen && (
        <SaveDialog
          texts={`${before.revision.hash} ${after.revision.hash}`}
          view={view}
          choices={noteChoices(notes, rows)}
          pinned={<PinnedFacts search={search} shown={rows.length} />}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
