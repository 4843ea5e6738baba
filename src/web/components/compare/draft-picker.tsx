import { type CompareSearch, parseDraftReference } from '../../../core/link/compare-search.ts'
import type { DraftView, ProcessOverview } from '../../../core/model/read-models.ts'
import { Choice } from './choice.tsx'
import type { ComparedSide } from '../../../core/compare/compared-side.ts'
import {
  draftOptions,
  LATEST,
  revisionOptions,
  tabledWords,
  witnessOptions,
} from './draft-options.ts'
import { searchWithout } from '../../../core/link/search-without.ts'
import { givenWords } from '../../../core/phrases/whose-words.ts'
import type { ChangeSearch } from './use-compare-search.ts'

export type SideName = 'before' | 'after'

type DraftPickerProps = {
  name: SideName
  overviews: readonly ProcessOverview[]
  value: string | null
  changeSearch: ChangeSearch
  /** Whether two drafts are compared, or two sources of one. */
  between?: 'drafts' | 'sources'
}

const LABELS = {
  drafts: { before: 'Before', after: 'After' },
  sources: { before: 'First source', after: 'Second source' },
} as const
const OTHER = { before: 'after', after: 'before' } as const
const WITNESS = { before: 'beforeWitness', after: 'afterWitness' } as const

/** Which draft stands on this side. Choosing the other side's draft compares two of its sources. */
export function DraftPicker(props: DraftPickerProps) {
  const { name, overviews, value, changeSearch, between = 'drafts' } = props
  const choose = (id: string) =>
    changeSearch((current) => {
      const search = searchWithout(current, 'alignment', 'clause', 'quote', 'change', 'topic')
      const other = parseDraftReference(search[OTHER[name]] ?? '')
      const isSame = other?.draft === id
      const witness = isSame
        ? anotherWitness(overviews, id, search[WITNESS[OTHER[name]]])
        : undefined
      return { ...search, [name]: id, [WITNESS[name]]: witness }
    })
  return (
    <Choice
      label={LABELS[between][name]}
      groups={draftOptions(overviews)}
      value={value}
      placeholder="Choose a draft …"
      onChange={choose}
      size="title"
    />
  )
}

/** A source of the draft other than the one that the other side shows. */
function anotherWitness(
  overviews: readonly ProcessOverview[],
  draftId: string,
  shown: string | undefined,
): string | undefined {
  const draft = overviews.flatMap(({ drafts }) => drafts).find(({ id }) => id === draftId)
  const [lead, ...others] = draft?.witnesses ?? []
  return shown === undefined || shown === lead?.id ? others[0]?.id : undefined
}

type SideHeadProps = Omit<DraftPickerProps, 'value'> & { side: ComparedSide }

/** One side's head: the draft, and on the line below its date, tabler, source and revision. */
export function SideHead({ side, ...props }: SideHeadProps) {
  const { name, overviews, changeSearch } = props
  const { draft, witness, revision, isPinned } = side
  const overview = overviews.find(({ process }) => process.id === side.process.id)
  return (
    <div className="min-w-0">
      <DraftPicker {...props} value={draft.id} />
      <div className="text-small text-soft mt-1">
        {overview && `${tabledWords(draft, overview)} · `}
        {draft.witnesses.length > 1 ? (
          <>
            <Choice
              label={`Source ${name}`}
              groups={witnessOptions(draft)}
              value={witness.id}
              onChange={(id) => changeSearch((search) => withWitness(search, name, { draft, id }))}
              size="small"
            />{' '}
            ·{' '}
          </>
        ) : null}
        {givenWords(witness, revision)} ·{' '}
        <Choice
          label={`Revision ${name}`}
          groups={revisionOptions(witness)}
          value={isPinned ? String(revision.number) : LATEST}
          onChange={(id) =>
            changeSearch((search) => ({
              ...searchWithout(search, 'alignment'),
              [name]: id === LATEST ? draft.id : `${draft.id}@${id}`,
            }))
          }
          size="small"
        />
      </div>
    </div>
  )
}

type ChosenWitness = { draft: DraftView; id: string }

function withWitness(search: CompareSearch, name: SideName, { draft, id }: ChosenWitness) {
  return {
    ...searchWithout(search, 'alignment', 'clause', 'quote'),
    [name]: draft.id,
    [WITNESS[name]]: id === draft.witnesses[0]?.id ? undefined : id,
  }
}
