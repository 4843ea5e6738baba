import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { type CitedText, citedText } from '../../../core/cite/cited.ts'
import { textAddress } from '../../../core/cite/text-address.ts'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import type { Party } from '../../../core/model/process.ts'
import { sourcesQuery } from '../../queries/sources-query.ts'
import { CiteButton } from './cite-button.tsx'
import { CitedTextsContext, useCitedTexts } from './cited-texts-context.ts'

type CitedDraftProps = {
  side: Pick<ComparedSide, 'process' | 'draft' | 'witness' | 'revision'>
  parties: readonly Party[]
  children: ReactNode
}

/** The text that is read, for all that cites it or quotes its words. */
export function CitedDraft({ side, parties, children }: CitedDraftProps) {
  const { process, draft, witness, revision } = side
  const { data: sources = null } = useQuery(sourcesQuery(process.id))
  const cited = useMemo(
    () => ({
      texts: new Map([[revision.hash, citedText({ process, draft, witness, revision }, parties)]]),
      sources,
    }),
    [process, draft, witness, revision, parties, sources],
  )
  return <CitedTextsContext value={cited}>{children}</CitedTextsContext>
}

/** Cite the revision that is read. */
export function CiteDraftButton({ hash }: { hash: string }) {
  const text = useCitedTexts().texts.get(hash)
  return text ? <CiteButton cited={citedWhole(text)} what="this draft" /> : null
}

function citedWhole(text: CitedText) {
  const url = textAddress(window.location.origin, text)
  return { kind: 'text' as const, text, clause: null, url }
}
