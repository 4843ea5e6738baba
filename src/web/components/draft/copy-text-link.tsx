import { textAddress } from '../../../core/cite/text-address.ts'
import { draftLink } from '../../../core/link/draft-search.ts'
import { useLink } from '../../use-link.ts'
import { CopyButton } from '../cite/copy-button.tsx'
import { useCitedTexts } from '../cite/cited-texts-context.ts'

/** Copy the link that always shows this revision, and what of it the reader was sent to. */
export function CopyTextLink({ hash }: { hash: string }) {
  const { clause, quote } = useLink(draftLink).search
  const text = useCitedTexts().texts.get(hash)
  if (!text) return null
  const place = clause === undefined ? undefined : { clause, ...(quote && { words: quote }) }
  const address = textAddress(window.location.origin, text, place)
  return <CopyButton label="Copy link" content={{ text: address }} />
}
