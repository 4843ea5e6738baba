import { Link } from '@tanstack/react-router'
import type { KnownRevision } from './noted-revisions.ts'

type TextLinkProps = { held: KnownRevision | undefined; clause: string | undefined }

/** The way to a clause of one text, pinned, by the title of its draft. */
export function TextLink({ held, clause }: TextLinkProps) {
  if (!held) return <span>a text that is not listed here</span>
  const { draft, witness, revision } = held
  return (
    <Link
      to="/drafts/$draft"
      params={{ draft: draft.id }}
      search={{ witness: witness.id, revision: String(revision.number), clause }}
      className="link"
    >
      <bdi>{draft.shortTitle}</bdi>
    </Link>
  )
}
