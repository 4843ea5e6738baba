import { useReducer, useState } from 'react'
import { beginHistory } from '../../../core/editing/history.ts'
import { Notice } from '../notice.tsx'
import { deskReducer, type Desk } from './desk.ts'
import type { Fields } from './fields.ts'
import { Saved, type SavedText } from './saved.tsx'
import { useServices } from './services.ts'
import { emptyDesk, type Session } from './session.ts'
import { useKeeping } from './use-keeping.ts'
import { useOtherWork } from './use-other-work.ts'
import { OtherWork, Restored, StartedOver } from './work-notices.tsx'
import { Workbench } from './workbench.tsx'
import { deskOf, type Work } from './work-store.ts'

type VisitProps = { session: Session; problems: readonly string[]; begunFrom: string }

/** What is said above the desk about how it came to be. */
type Opening = { kind: 'begun' } | { kind: 'restored' } | { kind: 'started-over'; before: Desk }

/** One visit to the page: a desk, until it is saved; then what was saved, and another desk. */
export function Visit({ session, problems, begunFrom }: VisitProps) {
  const services = useServices()
  const [desk, dispatch] = useReducer(deskReducer, session.desk)
  const [opening, setOpening] = useState<Opening>({
    kind: session.isRestored ? 'restored' : 'begun',
  })
  const [saved, setSaved] = useState<SavedText | null>(null)
  const keeping = useKeeping(desk, saved === null)
  const others = useOtherWork(session.others)

  const put = (next: Desk, how: Opening) => {
    void services.claim(next.key)
    dispatch({ kind: 'replace', desk: next })
    setOpening(how)
    setSaved(null)
  }
  const begin = async (how: Opening, fields: Partial<Fields> = {}) =>
    put(deskReducer(await emptyDesk(services, begunFrom), { kind: 'fill', fields }), how)
  const startOver = async () => {
    await services.store.forget(desk.key).catch(() => undefined)
    await begin({ kind: 'started-over', before: desk })
  }
  const open = async (work: Work) => {
    if (!(await services.claim(work.key))) return false
    others.take(work, desk)
    put(deskOf(work), { kind: 'restored' })
    return true
  }

  if (saved) {
    return (
      <Saved
        saved={saved}
        onAgain={() => void begin({ kind: 'begun' }, placeOf(saved))}
        onCorrect={() => {
          void services.store.forget(desk.key).catch(() => undefined)
          put(renewed(asCorrection(desk, saved), services.newKey()), { kind: 'begun' })
        }}
      />
    )
  }
  return (
    <>
      {[...problems, ...session.problems].map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      {opening.kind === 'restored' && <Restored onStartOver={() => void startOver()} />}
      {opening.kind === 'started-over' && (
        <StartedOver onUndo={() => put(opening.before, { kind: 'restored' })} />
      )}
      <OtherWork works={others.works} discarded={others.discarded} onOpen={open} {...others.acts} />
      <Workbench
        key={desk.key}
        desk={desk}
        dispatch={dispatch}
        isUnkept={keeping.isFailing}
        onSaved={setSaved}
        onRenew={() => put(renewed(desk, services.newKey()), opening)}
      />
    </>
  )
}

/** The desk under a new key: nothing of it was sent yet. */
function renewed(desk: Desk, key: string): Desk {
  return { ...desk, key, sent: [], clauses: beginHistory(desk.clauses.present) }
}

/** What comes next is most often the next draft of the same instrument. */
const placeOf = ({ receipt: { process, instrument } }: SavedText) => ({ process, instrument })

/** The desk as a correction of what was saved from it. */
function asCorrection(desk: Desk, { receipt }: SavedText): Desk {
  const { process, draft, witness } = receipt
  return { ...desk, fields: { ...desk.fields, saveAs: 'revision', process, draft, witness } }
}
