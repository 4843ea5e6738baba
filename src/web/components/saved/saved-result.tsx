import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { CiteForms } from '../cite/cite-forms.tsx'
import { CopyButton } from '../cite/copy-button.tsx'
import { today } from '../cite/today.ts'
import { ownerKeyOf } from './owner-keys.ts'
import { savedAddress, savedPath } from './saved-address.ts'
import type { KeptComparison } from './saved-context.ts'
import { useCitedVersion } from './use-cited-version.ts'

/** What was saved: its address to copy, and its citations. */
export function SavedResult({ saved }: { saved: KeptComparison }) {
  const version = saved.versions.at(-1)
  const [accessed] = useState(today)
  const cited = useCitedVersion(saved.id, version)
  if (!version || !cited) return null
  const address = savedAddress(saved.id, version.number)
  return (
    <div className="space-y-4">
      <output className="block">
        Saved{version.number > 1 && ` as version ${version.number}`}. It will show the same for as
        long as this record stands.
      </output>
      <p>
        <Link to={savedPath(saved.id, version.number)} className="link break-all">
          {address}
        </Link>
      </p>
      <CopyButton label="Copy the address" content={{ text: address }} isShown />
      {ownerKeyOf(saved.id) === null && (
        <p role="alert" className="text-amended">
          This browser did not keep the key, so you will not be able to change or delete it.
        </p>
      )}
      <CiteForms choice={{ name: '', cited, quoted: null }} accessed={accessed} />
    </div>
  )
}
