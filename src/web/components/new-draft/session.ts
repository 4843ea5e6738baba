import { beginDesk, deskReducer, type Desk } from './desk.ts'
import type { Beginning } from './link.ts'
import type { Services } from './services.ts'
import { deskOf, type Work } from './work-store.ts'

/** What the page opens with. */
export type Session = {
  desk: Desk
  /** Whether the desk was found as it had been left. */
  isRestored: boolean
  /** Other texts that are kept on this machine, newest first. */
  others: Work[]
  /** What could not be done as asked, in sentences. */
  problems: string[]
}

/**
 * Open the page: with the newest work begun from the same address (from any, where the address names
 * nothing) that no other tab has in hand; else with an empty desk, filled as the address says.
 */
export async function openSession(
  services: Services,
  begunFrom: string,
  follow: () => Promise<Beginning>,
): Promise<Session> {
  const kept = await services.store.list().catch(() => null)
  const problems = kept === null ? [NOT_KEPT] : []
  for (const work of kept ?? []) {
    const isWanted = begunFrom === '' || work.begunFrom === begunFrom
    if (!isWanted || !(await services.claim(work.key))) continue
    const others = othersThan(kept ?? [], work.key)
    return { desk: deskOf(work), isRestored: true, others, problems }
  }
  const begun = await follow()
  const desk = await emptyDesk(services, begunFrom)
  return {
    desk: filled(desk, begun),
    isRestored: false,
    others: kept ?? [],
    problems: [...problems, ...begun.problems],
  }
}

/** An empty desk that belongs to this tab, signed with the name that was used last. */
export async function emptyDesk(services: Services, begunFrom: string): Promise<Desk> {
  const key = services.newKey()
  await services.claim(key)
  const fields = { author: services.readAuthor() }
  return deskReducer(beginDesk(key, begunFrom), { kind: 'fill', fields })
}

/** Other work than the one in hand. */
export function othersThan(works: readonly Work[], key: string): Work[] {
  return works.filter((work) => work.key !== key)
}

const NOT_KEPT =
  'This browser does not let the page keep your text on this machine: save it before you close the page.'

function filled(desk: Desk, { fields, correction }: Beginning): Desk {
  const withFields = deskReducer(desk, { kind: 'fill', fields })
  return correction ? deskReducer(withFields, { kind: 'correct', ...correction }) : withFields
}
