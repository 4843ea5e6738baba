import { useMemo, type ReactNode } from 'react'
import { citedText } from '../../../core/cite/cited.ts'
import { useFrame } from '../compare/comparison-context.ts'
import { CitedTextsContext } from './cited-texts-context.ts'

/** The two texts of a comparison, for all that quotes words of either. */
export function CitedSides({ children }: { children: ReactNode }) {
  const { before, after, parties, sources } = useFrame()
  const cited = useMemo(
    () => ({
      texts: new Map([before, after].map((side) => [side.revision.hash, citedText(side, parties)])),
      sources,
    }),
    [before, after, parties, sources],
  )
  return <CitedTextsContext value={cited}>{children}</CitedTextsContext>
}
