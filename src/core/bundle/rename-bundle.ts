import { MAX_ID_LENGTH } from '../model/identity.ts'
import type { Change } from '../model/read-models.ts'
import type { ProcessBundle } from './process-bundle.ts'

/** Ids that are taken where a bundle is to be put. */
export type TakenIds = {
  instruments: ReadonlySet<string>
  drafts: ReadonlySet<string>
  witnesses: ReadonlySet<string>
}

/** Room for `-2`, `-3` … behind an id that is taken. */
const SUFFIX_ROOM = 6

/**
 * A bundle as another process: of its instruments, drafts and witnesses those whose ids are taken get
 * `-2`, `-3` … and everything that names them names them so. It is people's own now, so that no newer
 * bundled record writes into it. Texts keep their hashes, and with them their notes and decisions.
 */
export function renameBundle(bundle: ProcessBundle, as: string, taken: TakenIds): ProcessBundle {
  const instruments = freeIds(bundle.instruments, taken.instruments)
  const drafts = freeIds(bundle.drafts, taken.drafts)
  const witnesses = freeIds(bundle.witnesses, taken.witnesses)
  const draftOrWitness = (id: string) => drafts.get(id) ?? witnesses.get(id) ?? id
  const ofDraft = <Id extends string | null>(id: Id) => (id === null ? id : (drafts.get(id) ?? id))
  const renamedIn: Partial<Record<Change['kind'], ReadonlyMap<string, string>>> = {
    process: new Map([[bundle.process.id, as]]),
    instrument: instruments,
    draft: drafts,
    witness: witnesses,
    revision: witnesses,
  }
  const origin = 'user' as const
  return {
    ...bundle,
    process: { ...bundle.process, id: as, origin },
    parties: bundle.parties.map((party) => ({ ...party, origin })),
    sources: bundle.sources.map((source) => ({ ...source, origin })),
    rounds: bundle.rounds.map((round) => ({ ...round, tabled: round.tabled.map(draftOrWitness) })),
    instruments: bundle.instruments.map((instrument) => ({
      ...instrument,
      id: instruments.get(instrument.id) ?? instrument.id,
      process: as,
      origin,
    })),
    drafts: bundle.drafts.map((draft) => ({
      ...draft,
      id: ofDraft(draft.id),
      instrument: instruments.get(draft.instrument) ?? draft.instrument,
      basedOn: ofDraft(draft.basedOn),
      origin,
    })),
    witnesses: bundle.witnesses.map((witness) => ({
      ...witness,
      id: witnesses.get(witness.id) ?? witness.id,
      draft: ofDraft(witness.draft),
      recordHash: null,
      origin,
    })),
    statements: bundle.statements.map((held) => ({
      ...held,
      about: held.about.map(draftOrWitness),
    })),
    events: bundle.events.map((held) => ({ ...held, about: held.about.map(draftOrWitness) })),
    collations: bundle.collations.map((collation) => ({
      ...collation,
      rows: collation.rows.map((row) => ({
        ...row,
        draft: ofDraft(row.draft),
        witness: row.witness === null ? null : (witnesses.get(row.witness) ?? row.witness),
      })),
    })),
    changes: bundle.changes.map((change) => {
      const [id = '', ...rest] = change.subject.split('@')
      const renamed = renamedIn[change.kind]?.get(id) ?? id
      return { ...change, subject: [renamed, ...rest].join('@') }
    }),
  }
}

/** For each id the first of itself, `id-2`, `id-3` … that neither the place nor the bundle has. */
function freeIds(
  entries: readonly { id: string }[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const used = new Set([...taken, ...entries.map(({ id }) => id)])
  return new Map(
    entries.map(({ id }) => {
      if (!taken.has(id)) return [id, id]
      const stem = id.slice(0, MAX_ID_LENGTH - SUFFIX_ROOM).replace(/-+$/, '')
      let number = 2
      while (used.has(`${stem}-${number}`)) number += 1
      const free = `${stem}-${number}`
      used.add(free)
      return [id, free]
    }),
  )
}
