import type { SilentLineage } from '../../../core/compare/row.ts'
import { ScrollRegion } from '../scroll-region.tsx'
import { absenceWords } from '../../../core/phrases/absence-words.ts'
import { useFrame } from './comparison-context.ts'

/** Clauses known from other drafts that neither side holds: listed, so that silence is not read as deletion. */
export function SilentSection({ silent }: { silent: readonly SilentLineage[] }) {
  const { before, after } = useFrame()
  if (silent.length === 0) return null
  return (
    <section aria-labelledby="silent" className="mt-10">
      <h2 id="silent" className="font-serif text-xl font-semibold">
        In neither source
      </h2>
      <p className="text-soft mt-1 mb-4 max-w-[68ch]">
        {silent.length === 1 ? 'One clause is' : `${silent.length} clauses are`} known from other
        drafts of these instruments. That a source is silent about one does not say that it was
        deleted.
      </p>
      <ScrollRegion label="Clauses in neither source">
        <table className="w-full text-start sm:min-w-[30rem]">
          <thead>
            <tr className="border-rule border-b">
              <Heading>Clause</Heading>
              <Heading>{before.witness.shortTitle}</Heading>
              <Heading>{after.witness.shortTitle}</Heading>
            </tr>
          </thead>
          <tbody>
            {groupAlike(silent).map(([held, ...others]) => (
              <tr key={held.lineage} className="border-hair border-b align-top">
                <th scope="row" className="py-2.5 pe-2 text-start font-normal sm:pe-4">
                  {[held, ...others].map(({ heading }) => heading).join(' · ')}
                </th>
                <State absence={held.before} />
                <State absence={held.after} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

function Heading({ children }: { children: string }) {
  return (
    <th scope="col" className="eyebrow py-2 pe-2 text-start align-bottom sm:pe-4">
      {children}
    </th>
  )
}

function State({ absence }: { absence: SilentLineage['before'] }) {
  const { sentence, remark, isSupported } = absenceWords(absence)
  const isNamed = absence.state === 'absent' || absence.reason.kind === 'named'
  return (
    <td className="text-soft text-small max-w-[22rem] py-2.5 pe-2 sm:pe-4">
      <span
        className={
          isSupported ? 'text-ink' : 'mark-hatch inline-block px-1.5 py-px whitespace-nowrap'
        }
      >
        {isSupported ? 'stated as absent' : 'not covered'}
      </span>
      {isNamed && <span className="mt-1 block">{remark ?? sentence}</span>}
    </td>
  )
}

type Alike = [SilentLineage, ...SilentLineage[]]

/** Clauses of which both sides say the same share a line. */
function groupAlike(silent: readonly SilentLineage[]): Alike[] {
  const groups = new Map<string, Alike>()
  for (const held of silent) {
    const key = JSON.stringify([held.before, held.after])
    const group = groups.get(key)
    if (group) group.push(held)
    else groups.set(key, [held])
  }
  return [...groups.values()]
}
