import { useMemo, type ReactNode } from 'react'
import { useFrame } from '../compare/comparison-context.ts'
import type { Compared } from '../compare/use-compared.ts'
import type { NotedText } from './notes-context.ts'
import { NotesProvider } from './notes-provider.tsx'

type ComparedNotesProps = { compared: Compared; children: ReactNode }

/** The notes of a comparison: on the text before, on the text after, and what became of the former. */
export function ComparedNotes({
  compared: { comparison, contents },
  children,
}: ComparedNotesProps) {
  const { before, after } = useFrame()
  const isOneText = before.revision.hash === after.revision.hash
  const texts = useMemo<NotedText[]>(() => {
    if (!contents) return []
    const one = { ...contents.before, revision: contents.before.hash, name: 'Before' }
    const other = { ...contents.after, revision: contents.after.hash, name: 'After' }
    return isOneText ? [{ ...one, name: '' }] : [one, other]
  }, [contents, isOneText])
  const compared = useMemo(
    () => (comparison && contents && !isOneText ? { comparison, contents } : null),
    [comparison, contents, isOneText],
  )
  return (
    <NotesProvider texts={texts} compared={compared}>
      {children}
    </NotesProvider>
  )
}
