import { Link2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { Button } from '../button.tsx'
import { copy } from '../cite/copy.ts'
import { useCorrections } from '../corrections/corrections-context.ts'
import { useFrame } from './comparison-context.ts'
import { usePinnedAddress } from './use-pinned-address.ts'

type Copied = { kind: 'idle' } | { kind: 'copied' } | { kind: 'refused'; address: string }
const IDLE: Copied = { kind: 'idle' }

/** Long enough to be read twice. */
const SHOWN_MS = 8000

/** Copy the link that always shows these two revisions, whatever is recorded later. */
export function ShareLink({ search }: { search: CompareSearch }) {
  const { before, after } = useFrame()
  const { made, undone } = useCorrections()
  const address = usePinnedAddress(search)
  const [copied, setCopied] = useState(IDLE)
  useEffect(() => {
    if (copied.kind !== 'copied') return undefined
    const timer = setTimeout(() => setCopied(IDLE), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const revisions = `revisions ${before.revision.number} and ${after.revision.number}`
  const without = made.length + undone.length > 0 ? ', without your unsaved decisions' : ''
  return (
    <div className="ms-1">
      {/* Over the page: the bar that the button stands in keeps its height. */}
      <div className={copied.kind === 'idle' ? 'sr-only' : TOAST}>
        <output>{copied.kind === 'copied' && `Copied, pinned to ${revisions}${without}`}</output>
        {copied.kind === 'refused' && (
          <CopyByHand address={copied.address} onClose={() => setCopied(IDLE)} />
        )}
      </div>
      <Button
        tone="primary"
        onPress={() =>
          void copy({ text: address }).then((isDone) =>
            setCopied({ kind: isDone ? 'copied' : 'refused', address }),
          )
        }
      >
        <Link2 size={14} aria-hidden="true" />
        <span className="max-sm:sr-only">Copy link</span>
      </Button>
    </div>
  )
}

const TOAST =
  'border-rule bg-sheet text-ui fixed inset-x-3 bottom-3 z-50 mx-auto w-fit max-w-full rounded-xl border px-4 py-2 shadow-lg'

/** No clipboard here: let the reader copy it. */
function CopyByHand({ address, onClose }: { address: string; onClose: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span role="alert">This browser does not copy: do it by hand.</span>
      <input
        aria-label="Link to this comparison"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
        className="border-rule bg-paper text-small w-56 max-w-full rounded-md border px-2 py-1"
      />
      <Button tone="quiet" onPress={onClose}>
        Close
      </Button>
    </div>
  )
}
