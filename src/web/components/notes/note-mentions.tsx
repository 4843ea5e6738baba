import { Link } from '@tanstack/react-router'
import type { Mention } from '../../../core/model/annotation.ts'
import { mentionKey, type Mentionable } from './mentionables.ts'

type NoteMentionsProps = { mentions: readonly Mention[]; known: readonly Mentionable[] }

/**
 * What a note mentions: clauses where they stand now, terms with the notes that mention them. What is not
 * here, as it may be where a note was brought in, is named by its id and leads nowhere.
 */
export function NoteMentions({ mentions, known }: NoteMentionsProps) {
  if (mentions.length === 0) return null
  return (
    <p className="text-small text-soft mt-1">
      Mentions{' '}
      {mentions.map((mention, index) => (
        <span key={`${mention.kind}:${mention.id}`}>
          {index > 0 && ', '}
          the {mention.kind} <Mentioned mention={mention} known={known} />
        </span>
      ))}
    </p>
  )
}

type MentionedProps = { mention: Mention; known: readonly Mentionable[] }

function Mentioned({ mention, known }: MentionedProps) {
  const mentioned = known.find(({ key }) => key === mentionKey(mention))
  if (!mentioned) return <bdi>{mention.id}</bdi>
  const { draft, key, name } = mentioned
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
