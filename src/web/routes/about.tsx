import { useSuspenseQuery } from '@tanstack/react-query'
import { KeyList } from '../components/about/key-list.tsx'
import { SignLegend } from '../components/about/legend.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { Section } from '../components/section.tsx'
import { recordQuery } from '../queries/record-query.ts'
import { count } from '../../core/phrases/record-words.ts'
import { Page } from './page.tsx'

/** How the record was made and where it is weak, what the signs mean, keys and licences. */
export function AboutPage() {
  const { data: record } = useSuspenseQuery(recordQuery)
  const { counts } = record
  return (
    <Page isNarrow>
      <PageTitle title="About this record">
        <p>
          <em>Travaux préparatoires</em> are the papers that the negotiators of a treaty leave
          behind. Travaux keeps such a record while talks are still going on.
        </p>
      </PageTitle>
      <Section id="record" title={record.title}>
        <p className="max-w-prose">
          {count(counts.instruments, 'instrument')}, {count(counts.drafts, 'draft')} known through{' '}
          {count(counts.witnesses, 'source text')}, {count(counts.clauses, 'clause')},{' '}
          {count(counts.rounds, 'round')} of talks,{' '}
          {count(counts.statements + counts.events, 'statement or event', 'statements and events')},{' '}
          {count(counts.sources, 'publication')}.
        </p>
        <p className="border-accent mt-4 max-w-prose border-s-2 ps-4 font-serif text-base">
          The clauses are paraphrase, in our words: not the official text of any document. Do not
          quote them as such.
        </p>
        <h3 className="mt-6 mb-2 font-medium">How it was made</h3>
        <Sentences sentences={record.method} />
        <h3 id="weak-spots" className="mt-6 mb-2 font-medium">
          Weak spots
        </h3>
        <Sentences sentences={record.weakSpots} />
      </Section>
      <ThreeStates />
      <Section id="signs" title="What the signs mean">
        <SignLegend />
      </Section>
      <Section id="keys" title="Keys on the compare page">
        <KeyList />
      </Section>
      <Section id="licence" title="Licence">
        <p className="max-w-prose">
          The record may be used under the Creative Commons licence CC BY 4.0, the program under the
          MIT licence. Publications that the record names belong to their publishers; it holds their
          titles and addresses, not their texts.
        </p>
      </Section>
    </Page>
  )
}

function ThreeStates() {
  return (
    <Section
      id="states"
      title="Three states, not two"
      lead="For every clause and every source there are three possibilities, and they are never mixed up."
    >
      <ul className="max-w-prose list-disc space-y-1.5 ps-5">
        <li>
          <b className="font-medium">Attested:</b> the source gives the clause.
        </li>
        <li>
          <b className="font-medium">Attested absent:</b> the source gives the whole text without
          it, or says that it is gone. Only then do we say dropped.
        </li>
        <li>
          <b className="font-medium">Not covered:</b> the source gives only a part and says nothing
          about it. We then know nothing, and say so.
        </li>
      </ul>
    </Section>
  )
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="max-w-prose list-disc space-y-1.5 ps-5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
