import { STANDING_WORDS } from '../../../core/phrases/record-words.ts'
import { Badge } from '../badge.tsx'
import { LegendSigns } from '../legend-signs.tsx'

/** What the signs of a text mean, for paper: there nothing can be pointed at or opened. */
export function PrintedLegend() {
  return (
    <ul className="text-small mt-3 hidden space-y-1 print:block" aria-label="What the signs mean">
      <LegendSigns />
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
