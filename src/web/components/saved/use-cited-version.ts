import { useMemo } from 'react'
import { type Cited, citedText } from '../../../core/cite/cited.ts'
import type { ComparisonVersion } from '../../../core/model/comparison.ts'
import { useFrame } from '../compare/comparison-context.ts'
import { savedAddress } from './saved-address.ts'

/** A version of a saved comparison, to be cited. Only inside the comparison of its own two texts. */
export function useCitedVersion(id: string, version: ComparisonVersion | undefined): Cited | null {
  const { before, after, parties } = useFrame()
  return useMemo(() => {
    if (!version) return null
    const { number, author, createdAt, hash, alignment, engine } = version
    return {
      kind: 'comparison',
      before: citedText(before, parties),
      after: citedText(after, parties),
      alignment,
      engine,
      saved: { id, number, author, createdAt, hash },
      url: savedAddress(id, number),
    }
  }, [id, version, before, after, parties])
}
