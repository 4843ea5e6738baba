import { useMemo, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { HashedContent } from '../../../core/model/read-models.ts'
import { count } from '../../../core/phrases/record-words.ts'
import { Button } from '../button.tsx'
import { ModalDialog } from '../modal-dialog.tsx'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { ClauseList } from './clause-list.tsx'
import { clauseGroups, filterGroups, type ClauseSide } from './clause-options.ts'
import { clausesById } from '../../../core/phrases/clause-name.ts'
import { nameOf } from './decision-words.ts'
import { leavingWords, type Chosen } from './leaving-words.ts'

type BelongsDialogProps = {
  filled: FilledRow
  /** A clause that is chosen to begin with. */
  offer?: string | undefined
  contents: Record<ClauseSide, HashedContent>
  /** All rows, some of which may lose a clause. */
  rows: readonly FilledRow[]
  onDecide: (chosen: Chosen) => void
  onClose: () => void
}

/** Choose what belongs together: one with one, one with several, several with several. */
export function BelongsDialog(props: BelongsDialogProps) {
  return (
    <ModalDialog title="Belongs with …" onClose={props.onClose} isRoomy>
      <Chooser {...props} />
    </ModalDialog>
  )
}

const other = { before: 'after', after: 'before' } as const

function Chooser({ filled, offer, contents, rows, onDecide, onClose }: BelongsDialogProps) {
  const { row } = filled
  const [side, setSide] = useState<ClauseSide>(row.before.length > 0 ? 'after' : 'before')
  const [chosen, setChosen] = useState<Chosen>(() => {
    const offered = offer === undefined ? [] : [offer]
    return {
      before: new Set([...row.before, ...(side === 'before' ? offered : [])]),
      after: new Set([...row.after, ...(side === 'after' ? offered : [])]),
    }
  })
  const [wanted, setWanted] = useState('')
  const groups = useMemo(() => clauseGroups(side, row, contents), [side, row, contents])
  const text = clausesById(contents[side].clauses)
  const found = useMemo(() => filterGroups(groups, wanted, text), [groups, wanted, text])
  const isTwoSided = row.before.length > 0 && row.after.length > 0
  const isReady = chosen.before.size > 0 && chosen.after.size > 0
  return (
    <>
      <div className="space-y-3 px-5 pt-1 pb-3">
        <Held content={contents[other[side]]} ids={chosen[other[side]]} />
        {isTwoSided && <SideSwitch side={side} onChange={setSide} />}
        <input
          type="search"
          aria-label={`Find a clause ${side}`}
          placeholder={`Find a clause ${side}`}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          className="border-rule bg-paper placeholder:text-soft w-full rounded-md border px-2.5 py-1.5"
        />
      </div>
      <ClauseList
        label={`Clauses ${side}`}
        language={contents[side].language}
        text={text}
        groups={found.groups}
        chosen={chosen[side]}
        onChange={(ids) => setChosen({ ...chosen, [side]: ids })}
      />
      {found.hidden > 0 && (
        <p className="text-soft text-small px-5 pt-2">
          {count(found.hidden, 'clause')} more: find them by their words.
        </p>
      )}
      <div className="border-hair mt-2 flex flex-wrap items-center justify-end gap-2 border-t px-5 py-3">
        <Outcome {...{ chosen, rows, contents }} />
        <Button onPress={onClose}>Cancel</Button>
        <Button tone="primary" isDisabled={!isReady} onPress={() => onDecide(chosen)}>
          Put together
        </Button>
      </div>
    </>
  )
}

type OutcomeProps = Pick<BelongsDialogProps, 'rows' | 'contents'> & { chosen: Chosen }

/** What the row will be, and what other rows lose. */
function Outcome({ chosen, rows, contents }: OutcomeProps) {
  const isReady = chosen.before.size > 0 && chosen.after.size > 0
  const leaving = isReady ? leavingWords(chosen, rows, contents) : []
  return (
    <output className="text-small max-h-[20dvh] flex-1 overflow-y-auto max-sm:basis-full">
      <span className="text-soft block">{outcomeWords(chosen)}</span>
      {leaving.map((words) => (
        <span key={words} className="text-amended block">
          {words}
        </span>
      ))}
    </output>
  )
}

/** The clauses on the side that is not being chosen from. */
function Held({ content, ids }: { content: HashedContent; ids: ReadonlySet<string> }) {
  return (
    <div className="max-h-[22dvh] overflow-y-auto">
      {content.clauses
        .filter(({ id }) => ids.has(id))
        .map((clause) => (
          <div key={clause.id} className="[&+&]:mt-2">
            <p className="text-small text-soft font-medium" dir="auto">
              {nameOf(clause, clausesById(content.clauses))}
            </p>
            <p lang={content.language} dir="auto" className="line-clamp-4 font-serif">
              {clause.text}
            </p>
          </div>
        ))}
    </div>
  )
}

const TAB =
  'rounded-md px-2.5 py-1 text-soft hover:text-ink data-[selected]:bg-accent-wash data-[selected]:text-accent data-[selected]:font-medium'

function SideSwitch({
  side,
  onChange,
}: {
  side: ClauseSide
  onChange: (side: ClauseSide) => void
}) {
  return (
    <ToggleButtonGroup
      aria-label="Choose clauses from"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[side]}
      onSelectionChange={(keys) => onChange(keys.has('before') ? 'before' : 'after')}
      className="flex gap-1"
    >
      <ToggleButton id="before" className={TAB}>
        Clauses before
      </ToggleButton>
      <ToggleButton id="after" className={TAB}>
        Clauses after
      </ToggleButton>
    </ToggleButtonGroup>
  )
}

/** What the row will be, so that nobody splits or merges by accident. */
function outcomeWords({ before, after }: Chosen): string {
  if (after.size === 0) return 'No clause after is chosen.'
  if (before.size === 0) return 'No clause before is chosen.'
  if (before.size === 1 && after.size === 1) return 'One clause before, one after.'
  if (before.size === 1) return `One clause before, split in ${after.size}.`
  if (after.size === 1) return `${before.size} clauses before, merged into one.`
  return `${before.size} clauses before, ${after.size} after.`
}
