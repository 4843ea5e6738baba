import type { WitnessView, DraftView, ProcessOverview } from '../../../core/model/read-models.ts'
import { formatDate } from '../../../core/phrases/format-date.ts'
import { partyNames } from '../../../core/phrases/party-name.ts'
import { givenWords } from '../../../core/phrases/whose-words.ts'
import type { OptionGroup } from './choice.tsx'

/** When, and by whom tabled: "29 Mar 2022 · tabled by Ukraine". */
export function tabledWords(
  draft: DraftView,
  { parties }: Pick<ProcessOverview, 'parties'>,
): string {
  const date = formatDate(draft.date, draft.datePrecision)
  if (draft.tabledBy.length === 0) return date
  return `${date} · tabled by ${partyNames(parties, draft.tabledBy)}`
}

/**
 * All drafts to choose from: by instrument, by date. The process is named where there are several,
 * the instrument's id where two have one name: a title must name one group only.
 */
export function draftOptions(overviews: readonly ProcessOverview[]): OptionGroup[] {
  const groups = overviews.flatMap((overview) =>
    overview.instruments.flatMap((instrument) => {
      const drafts = overview.drafts
        .filter((draft) => draft.instrument === instrument.id)
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      if (drafts.length === 0) return []
      const process = overviews.length > 1 ? `${overview.process.shortTitle} · ` : ''
      return {
        id: instrument.id,
        title: `${process}${instrument.shortTitle}`,
        options: drafts.map((draft) => ({
          id: draft.id,
          title: draft.shortTitle,
          detail: `${tabledWords(draft, overview)}${sourcesWords(draft)}`,
        })),
      }
    }),
  )
  return groups.map(({ id, title, options }) => {
    const isTwin = groups.filter((other) => other.title === title).length > 1
    return { title: isTwin ? `${title} (${id})` : title, options }
  })
}

const sourcesWords = ({ witnesses }: DraftView) =>
  witnesses.length > 1 ? ` · ${witnesses.length} sources` : ''

/** The sources of one draft to choose from, its main one first. */
export function witnessOptions(draft: DraftView): OptionGroup[] {
  return [
    {
      title: 'Sources of this draft',
      options: draft.witnesses.map((witness) => ({
        id: witness.id,
        title: witness.shortTitle,
        detail: [witness.publisher, givenWords(witness)].filter(Boolean).join(' · '),
      })),
    },
  ]
}

/** The revisions of one witness, the latest first. `latest` is a choice of its own: it may change. */
export const LATEST = 'latest'

export function revisionOptions({ revisions }: WitnessView): OptionGroup[] {
  const numbers = revisions.map(({ number, createdAt, clauseCount }) => ({
    id: String(number),
    title: `revision ${number}`,
    detail: `recorded ${formatDate(createdAt.slice(0, 10))} · ${clauseCount} clauses`,
  }))
  return [
    {
      title: 'Our record of this source',
      options: [
        {
          id: LATEST,
          title: `latest (revision ${revisions.at(-1)?.number ?? 1})`,
          detail: 'follows later corrections',
        },
        ...numbers.toReversed(),
      ],
    },
  ]
}
