import { STANDING_WORDS } from '../../../core/phrases/record-words.ts'
import { Badge } from '../badge.tsx'
import { Bracket } from '../bracket.tsx'

/** What the signs of a text mean, for paper: there nothing can be pointed at or opened. */
export function PrintedLegend() {
  return (
    <ul className="text-small mt-3 hidden space-y-1 print:block" aria-label="What the signs mean">
      <li>
        <Bracket by={['a party']}>words</Bracket>: text in brackets, and who wants it
      </li>
      <li>
        <span className="mark-noted">words</span> that a note is about
      </li>
      <li>
        <Badge>{STANDING_WORDS.proposed}</Badge> and the like: where a clause stands in the talks,
        according to its sources
      </li>
      <li>
        <b className="font-medium">Sources</b>: publisher and date of each report that a clause
        rests on; titles and addresses are on the page
      </li>
      <li>
        <b className="font-medium">Not covered</b>: this source says nothing of it; that is not a
        deletion
      </li>
    </ul>
  )
}
