import { LegendSigns } from '../legend-signs.tsx'
import { Hatch } from '../hatch.tsx'
import { useFrame } from './comparison-context.ts'
import { WordMark } from './word-mark.tsx'

/** What each sign means. Every sign is readable without its colour. */
export function Legend() {
  const { sameDraft, language } = useFrame()
  return (
    <ul className="space-y-2">
      <li>
        <WordMark kind="dropped">words</WordMark>{' '}
        {sameDraft ? 'only in the first source' : 'stood before, not after'}
      </li>
      <li>
        <WordMark kind="added">words</WordMark>{' '}
        {sameDraft ? 'only in the second source' : 'stand after, not before'}
      </li>
      <li>
        <WordMark kind="added" cosmetic>
          “ ”
        </WordMark>{' '}
        only punctuation, quotes, spacing or a sentence’s first capital differ
      </li>
      {!sameDraft && (
        <li>
          <span className="mark-moved-out">words</span> ↷,{' '}
          <span className="mark-moved-in">words</span> ↶ went to another clause, came from another
          clause
        </li>
      )}
      <LegendSigns />
      <li>
        <Hatch inline>not covered</Hatch> this source says nothing here; that is not a deletion
      </li>
      <li>
        <b className="font-medium">dropped, added</b>: said only where a full text or an explicit
        statement supports it
      </li>
      {!sameDraft && (
        <li>
          <b className="font-medium">words moved</b>: this clause is gone, or new, and its words
          stand in other clauses
        </li>
      )}
      <li>
        <b className="font-medium">85 % sure</b>: how sure the engine is that two clauses belong
        together, where that is less than 90 %; the record and people decide before it
        <span className="no-print">. Press the verdict between the texts to correct it</span>
      </li>
      <li>
        <b className="font-medium">Force</b>: words that bind more or less, or otherwise, by rules
        F1 to F6<span className="no-print">; point at one to see its words in the text</span>
      </li>
      {language === null && <li>These texts are in two languages, so no words are marked.</li>}
    </ul>
  )
}
