import { Link } from '@tanstack/react-router'
import type { Mention } from '../../../core/model/annotation.ts'
import { findMentioned, type Mentionable } from './mentionables.ts'

type NoteMentionsProps = { mentions: readonly Mention[]; known: readonly Mentionable[] }

/** What a note mentions: clauses where they stand now, terms with the notes that mention them. */
export function NoteMentions({ mentions, known }: NoteMentionsProps) {
  if (mentions.length === 0) return null
  return (
    <p className="text-small text-soft mt-1">
      Mentions{' '}
      {mentions.map((mention, index) => (
        <span key={`${mention.kind}:${mention.id}`}>
          {index > 0 && ', '}
          the {mention.kind} <MentionLink mentioned={findMentioned(known, mention)} />
        </span>
      ))}
    </p>
  )
}

function MentionLink({ mentioned: { draft, key, name, mention } }: { mentioned: Mentionable }) {
  if (draft === null)
    return (
      <Link to="/notes" search={{ mention: key }} className="link">
        <bdi>{name}</bdi>
      </Link>
    )
  return (
    <Link to="/drafts/$draft" params={{ draft }} search={{ clause: mention.id }} className="link">
      <bdi>{name}</bdi>
    </Link>
  )
}
