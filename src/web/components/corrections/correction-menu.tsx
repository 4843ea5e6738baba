import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import { decisionsAbout } from '../../../core/compare/decisions/decision-list.ts'
import type { Decision } from '../../../core/model/alignment.ts'
import { capitalised, count } from '../../../core/phrases/record-words.ts'
import { verdictOf } from '../../../core/phrases/row-verdict-words.ts'
import { useFrame } from '../compare/comparison-context.ts'
import { matchDetails } from '../compare/usual-match.ts'
import type { FilledRow } from '../../../core/compare/select-rows.ts'
import type { Asked } from './ask-context.ts'
import { useCorrections, type Corrections } from './corrections-context.ts'
import { decisionWords, signatureOf, type Contents } from './decision-words.ts'

/** What a reader does about a row. */
export type Act =
  | { kind: 'together' | 'apart' | 'choose'; filled: FilledRow }
  | { kind: 'undo'; decision: Decision }

type CorrectionMenuProps = {
  asked: Asked | null
  contents: Contents
  onAct: (act: Act) => void
  onClose: () => void
}

/** A menu that opens takes the focus; without a trigger of its own it must be told so. */
const TAKES_FOCUS = { autoFocus: 'first' } as const

/** What may be decided about one row, and undone. */
export function CorrectionMenu({ asked, contents, onAct, onClose }: CorrectionMenuProps) {
  const corrections = useCorrections()
  if (asked === null) return null
  const { filled, trigger } = asked
  const name = `Decide about “${filled.title}”`
  return (
    <Popover
      aria-label={name}
      triggerRef={{ current: trigger }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="border-rule bg-sheet w-[min(22rem,calc(100vw-1.5rem))] overflow-auto rounded-xl border shadow-lg outline-none"
    >
      <MatchLine filled={filled} />
      <Menu aria-label={name} {...TAKES_FOCUS} onClose={onClose} className="p-1.5 outline-none">
        {corrections.canDecide ? (
          <Decisions filled={filled} contents={contents} onAct={onAct} />
        ) : (
          <OlderVersion corrections={corrections} />
        )}
      </Menu>
    </Popover>
  )
}

/** Who matched the row, and how surely: the row itself says it only where that is unusual. */
function MatchLine({ filled: { row } }: { filled: FilledRow }) {
  const { sameDraft } = useFrame()
  const { details } = verdictOf(row, { sameDraft, decidedOn: null, labels: NO_LABELS })
  const [first, ...more] = matchDetails(details)
  if (first === undefined) return null
  return (
    <p className="text-soft text-small px-4 pt-3">{[capitalised(first), ...more].join(', ')}</p>
  )
}

const NO_LABELS = { before: [], after: [] }

const ITEM =
  'data-[focused]:bg-accent-wash block cursor-pointer rounded-lg px-2.5 py-1.5 outline-none'

function Decisions({
  filled,
  contents,
  onAct,
}: Pick<CorrectionMenuProps, 'contents' | 'onAct'> & { filled: FilledRow }) {
  const { decisions, made } = useCorrections()
  const { row } = filled
  const isPair = row.before.length > 0 && row.after.length > 0
  const about = decisionsAbout(row, decisions ?? [])
  return (
    <>
      {isPair && row.decidedBy !== 'person' && (
        <MenuItem className={ITEM} onAction={() => onAct({ kind: 'together', filled })}>
          These belong together
        </MenuItem>
      )}
      {isPair && (
        <MenuItem className={ITEM} onAction={() => onAct({ kind: 'apart', filled })}>
          Not the same clause
        </MenuItem>
      )}
      <MenuItem className={ITEM} onAction={() => onAct({ kind: 'choose', filled })}>
        Belongs with …
      </MenuItem>
      {about.length > 0 && (
        <MenuSection className="border-hair mt-1.5 border-t pt-1">
          <Header className="eyebrow px-2.5 pt-2 pb-1">
            {about.length === 1 ? 'Decided' : count(about.length, 'decision')}
          </Header>
          {about.map((decision, index) => (
            <MenuItem
              key={index}
              textValue="Undo this decision"
              className={ITEM}
              onAction={() => onAct({ kind: 'undo', decision })}
            >
              Undo this decision
              <span className="text-soft text-small block" dir="auto">
                {decisionWords(decision, contents)}
              </span>
              <span className="text-soft text-small block">
                {made.includes(decision) ? 'by you, not saved yet' : signatureOf(decision)}
              </span>
              {decision.note && (
                <span className="text-soft text-small block" dir="auto">
                  {decision.note}
                </span>
              )}
            </MenuItem>
          ))}
        </MenuSection>
      )}
    </>
  )
}

/** A version that is not the latest can be read, not changed: that would undo what came after it. */
function OlderVersion({ corrections }: { corrections: Corrections }) {
  const { number, latest, error, isSaving, decisions, retry, show } = corrections
  if (error)
    return (
      <MenuItem className={ITEM} onAction={retry}>
        People’s decisions could not be read. Try again
      </MenuItem>
    )
  if (isSaving || decisions === null)
    return (
      <MenuItem className={`${ITEM} text-soft`}>
        {isSaving ? 'Your decisions are being saved …' : 'People’s decisions are being read …'}
      </MenuItem>
    )
  return (
    <MenuItem className={ITEM} onAction={() => show(null)}>
      Show the latest decisions, to decide
      <span className="text-soft text-small block">
        {number === 0
          ? 'This link leaves people’s decisions out.'
          : `This is version ${number} of ${latest}.`}
      </span>
    </MenuItem>
  )
}
