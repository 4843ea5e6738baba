import { useEffect, useState } from 'react'
import { hashResult } from '../../../core/compare/result-hash.ts'
import type { ClauseComparison } from '../../../core/compare/row.ts'
import type { Compared } from '../compare/use-compared.ts'
import { Notice } from '../notice.tsx'
import { savedPath } from './saved-address.ts'
import { useSavedView } from './saved-context.ts'

/** Without https a browser offers no means to make a hash. */
const canHash = () => 'subtle' in crypto

/** Say so where the engine, or the record, gives other rows today than were saved, or nobody can tell. */
export function ResultNotice({ compared: { comparison } }: { compared: Compared }) {
  const saved = useSavedView()
  const hash = useResultHash(comparison)
  if (!saved || !comparison) return null
  const { version } = saved
  // A full load: the stored page is the server's, without scripts.
  const asCited = (
    <a href={`${savedPath(saved.comparison.id, version.number)}?as=cited`} className="link">
      Show it as cited
    </a>
  )
  if (!canHash())
    return (
      <Notice>
        Whether what stands below is what was saved could not be checked, as this page was not
        opened over https. {asCited}
      </Notice>
    )
  if (hash === null || hash === version.resultHash) return null
  const why =
    version.engine === comparison.engine
      ? 'the record knows more, or other things, since it was saved'
      : `it was compared by ${version.engine}, and this page compares with ${comparison.engine}`
  return (
    <Notice>
      What stands below is not exactly what was saved: {why}. {asCited}
    </Notice>
  )
}

/** The hash of what the rows say; `null` while it is made, and where this page has no means to make it. */
function useResultHash(comparison: ClauseComparison | null): string | null {
  const [made, setMade] = useState<{ of: ClauseComparison; hash: string } | null>(null)
  useEffect(() => {
    if (!comparison || !canHash()) return undefined
    let isWanted = true
    void hashResult(comparison).then((hash) => isWanted && setMade({ of: comparison, hash }))
    return () => {
      isWanted = false
    }
  }, [comparison])
  return made?.of === comparison ? (made?.hash ?? null) : null
}
