import type { CompareSearch } from '../../../core/link/compare-search.ts'
import type { DraftView } from '../../../core/model/read-models.ts'
import { formatDate } from '../../../core/phrases/format-date.ts'
import { undatedTitle } from '../../../core/phrases/undated-title.ts'
import type { DraftPair } from '../../draft-facts.ts'
import { LinkButton } from '../button.tsx'

type FirstPairButtonProps = {
  pair: DraftPair
  /** The one of the two that the reader is at. */
  draft: DraftView
  search: CompareSearch
}

/** The main way on from a draft: one click to its comparison with the draft that it is best read against. */
export function FirstPairButton({ pair, draft, search }: FirstPairButtonProps) {
  const { title, date } = otherOf(pair, draft)
  return (
    <LinkButton tone="primary" to="/compare" search={search}>
      <span>
        Compare with <bdi>{title}</bdi>, {date}
      </span>
    </LinkButton>
  )
}

function otherOf({ before, after }: DraftPair, draft: DraftView) {
  const { shortTitle, date, datePrecision } = before.id === draft.id ? after : before
  return { title: undatedTitle(shortTitle), date: formatDate(date, datePrecision) }
}
