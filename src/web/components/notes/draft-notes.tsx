import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { revisionQuery } from '../../queries/revision-query.ts'
import type { NotedText } from './notes-context.ts'
import { NotesProvider } from './notes-provider.tsx'

type DraftNotesProps = { hash: string; children: ReactNode }

/** The notes of one text that is being read. */
export function DraftNotes({ hash, children }: DraftNotesProps) {
  const { data: content } = useQuery(revisionQuery(hash))
  const texts = useMemo<NotedText[]>(
    () => (content ? [{ ...content, revision: content.hash, name: '' }] : []),
    [content],
  )
  return (
    <NotesProvider texts={texts} compared={null}>
      {children}
    </NotesProvider>
  )
}
