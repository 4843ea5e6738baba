import { Link2 } from 'lucide-react'
import { useState } from 'react'
import type { CompareSearch } from '../../../core/link/compare-search.ts'
import { Button } from '../button.tsx'
import { useCorrections } from '../corrections/corrections-context.ts'
import { useFrame } from './comparison-context.ts'
import { usePinnedAddress } from './use-pinned-address.ts'

type Copied = { kind: 'idle' } | { kind: 'copied' } | { kind: 'refused'; address: string }

/** Copy the link that always shows these two revisions, whatever is recorded later. */
export function ShareLink({ search }: { search: CompareSearch }) {
  const { before, after } = useFrame()
  const { made, undone } = useCorrections()
  const address = usePinnedAddress(search)
  const [copied, setCopied] = useState<Copied>({ kind: 'idle' })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied({ kind: 'copied' })
    } catch {
      setCopied({ kind: 'refused', address }) // no clipboard here: let the reader copy it by hand
    }
  }
  return (
    <div className="ms-1 flex items-center gap-2">
      <output className="text-small text-soft max-sm:sr-only">
        {copied.kind === 'copied' &&
          `Copied, pinned to revisions ${before.revision.number} and ${after.revision.number}${made.length + undone.length > 0 ? ', without your unsaved decisions' : ''}`}
      </output>
      {copied.kind === 'refused' && (
        <input
          aria-label="Link to this comparison"
          readOnly
          value={copied.address}
          onFocus={(event) => event.target.select()}
          className="border-rule bg-sheet text-small w-56 rounded-md border px-2 py-1"
        />
      )}
      <Button tone="primary" onPress={() => void copy()}>
        <Link2 size={14} aria-hidden="true" />
        <span className="max-sm:sr-only">Copy link</span>
      </Button>
    </div>
  )
}
