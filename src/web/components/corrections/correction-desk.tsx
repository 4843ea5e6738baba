import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react'
import type { HashedContent } from '../../../core/model/read-models.ts'
import type { Decision } from '../../../core/model/alignment.ts'
import { focusHeading } from '../compare/row-list-place.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import { AskContext, type Asked } from './ask-context.ts'
import { BelongsDialog } from './belongs-dialog.tsx'
import { CorrectionBar } from './correction-bar.tsx'
import { CorrectionMenu, type Act } from './correction-menu.tsx'
import { useCorrections } from './corrections-context.ts'
import { readAuthor } from './pending-store.ts'

type CorrectionDeskProps = {
  contents: { before: HashedContent; after: HashedContent }
  rows: readonly FilledRow[]
  /** Remember where the reader is: rows are about to change. */
  keepPlace: () => void
  children: ReactNode
}

type Claim = Pick<Decision, 'kind'> & { before: Iterable<string>; after: Iterable<string> }

/** Where people decide about rows: the menu, the choice of clauses, and what is not saved yet. */
export function CorrectionDesk({ contents, rows, keepPlace, children }: CorrectionDeskProps) {
  const corrections = useCorrections()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [choosing, setChoosing] = useState<FilledRow | null>(null)
  const { returnTo, focusLast } = useReturn(rows)
  const known = useMemo(
    () => ({ before: idsOf(contents.before), after: idsOf(contents.after) }),
    [contents],
  )
  const decide = ({ kind, before, after }: Claim) => {
    const claim = { kind, before: [...before], after: [...after] }
    keepPlace()
    returnTo(claim)
    // The store says who decided and when; until then it is this reader, now.
    const signed = { author: readAuthor() || 'you', decidedAt: new Date().toISOString() }
    corrections.decide({ ...claim, ...signed, note: null }, known)
  }
  const act = (chosen: Act) => {
    if (chosen.kind === 'choose') return setChoosing(chosen.filled)
    if (chosen.kind !== 'undo') return decide({ kind: chosen.kind, ...chosen.filled.row })
    keepPlace()
    returnTo(chosen.decision)
    return corrections.undo(chosen.decision)
  }
  const offered = asked?.offer !== undefined && corrections.canDecide ? asked : null
  const chosenRow = choosing ?? offered?.filled
  const close = () => {
    setChoosing(null)
    setAsked(null)
  }
  return (
    <AskContext value={setAsked}>
      {children}
      <CorrectionMenu
        asked={offered ? null : asked}
        contents={contents}
        onAct={act}
        onClose={() => setAsked(null)}
      />
      {chosenRow && (
        <BelongsDialog
          filled={chosenRow}
          offer={offered?.offer}
          contents={contents}
          rows={rows}
          onClose={close}
          onDecide={(chosen) => {
            close()
            decide({ kind: 'together', ...chosen })
          }}
        />
      )}
      <CorrectionBar keepPlace={keepPlace} onLeave={returnTo} onClose={focusLast} />
    </AskContext>
  )
}

const idsOf = ({ clauses }: HashedContent): Set<string> => new Set(clauses.map(({ id }) => id))

type Named = { before: readonly string[]; after: readonly string[] }

/** Give the focus back to the row decided about last, where the button is gone that had it. */
function useReturn(rows: readonly FilledRow[]) {
  const last = useRef<Named | null>(null)
  const isDue = useRef(false)
  const arrive = useEffectEvent((arrived: readonly FilledRow[]) => {
    if (isDue.current && document.activeElement === document.body) focusRowOf(last.current, arrived)
    isDue.current = false
  })
  useEffect(() => arrive(rows), [rows])
  return {
    /** As soon as the rows are other ones; to another row, if told so. */
    returnTo: (decided?: Named) => {
      last.current = decided ?? last.current
      isDue.current = true
    },
    focusLast: () => focusRowOf(last.current, rows),
  }
}

function focusRowOf(named: Named | null, rows: readonly FilledRow[]) {
  const held = rows.find(
    ({ row }) =>
      row.before.some((id) => named?.before.includes(id)) ||
      row.after.some((id) => named?.after.includes(id)),
  )
  if (held) focusHeading(held.row.id)
}
