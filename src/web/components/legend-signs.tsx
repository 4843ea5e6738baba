import { Bracket } from './bracket.tsx'

/** What signs mean that stand in single texts and in comparisons alike, as items of a legend. */
export function LegendSigns() {
  return (
    <>
      <li>
        <Bracket by={['a party']}>words</Bracket>: text in brackets: not agreed, and who wants it
      </li>
      <li>
        <span className="mark-noted">words</span> that a note is about
      </li>
    </>
  )
}
