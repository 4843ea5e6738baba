import type { ClauseGroup, ClauseGroups } from './clause-groups.ts'
import type { AlignableClause, ClauseLink } from './clause-link.ts'
import { ALONE_CONFIDENCE, GIVEN_CONFIDENCE, linkConfidence } from './confidence.ts'
import type { Texts } from './match-items.ts'
import { isSameWording } from './same-wording.ts'

/** The groups as links, in the order of before, with what is on one side only in its place. */
export function writeLinks(texts: Texts, groups: ClauseGroups): ClauseLink[] {
  const lonely = { moved: false, renumbered: false }
  const links = new Map(
    groups.groups
      .filter(({ before }) => before.length > 0)
      .map((group) => [group.before[0] ?? -1, writeGroup(texts, group)]),
  )
  const follows = new Map<number, ClauseLink[]>()
  let anchor = -1
  const groupOf = new Map(groups.groups.flatMap((group) => group.after.map((to) => [to, group])))
  texts.after.clauses.forEach(({ id }, index) => {
    const group = groupOf.get(index)
    if (group) anchor = group.before.at(-1) ?? anchor
    else {
      const inserted: ClauseLink = {
        before: [],
        after: [id],
        kind: 'inserted',
        ...lonely,
        confidence: ALONE_CONFIDENCE,
      }
      const waiting = follows.get(anchor)
      if (waiting) waiting.push(inserted)
      else follows.set(anchor, [inserted])
    }
  })
  const written = [...(follows.get(-1) ?? [])]
  texts.before.clauses.forEach(({ id }, index) => {
    const own = links.get(index)
    if (own) written.push(own)
    else if (groups.isFree('before', index))
      written.push({
        before: [id],
        after: [],
        kind: 'dropped',
        ...lonely,
        confidence: ALONE_CONFIDENCE,
      })
    for (const link of follows.get(index) ?? []) written.push(link)
  })
  return written
}

function writeGroup({ before, after }: Texts, group: ClauseGroup): ClauseLink {
  const [first = -1] = group.before
  const [second = -1] = group.after
  const label = before.labels[first] ?? ''
  const other = after.labels[second] ?? ''
  return {
    before: group.before.map((index) => before.clauses[index]?.id ?? ''),
    after: group.after.map((index) => after.clauses[index]?.id ?? ''),
    kind: kindOf(group, before.clauses[first], after.clauses[second]),
    moved: group.moved,
    renumbered: label !== other && label !== '' && other !== '',
    confidence: group.isGiven ? GIVEN_CONFIDENCE : linkConfidence(group.sure),
  }
}

function kindOf(
  { before, after }: ClauseGroup,
  from: AlignableClause | undefined,
  to: AlignableClause | undefined,
): ClauseLink['kind'] {
  if (before.length > after.length) return 'merged'
  if (after.length > 1) return 'split'
  return from && to && isSameWording(from, to) ? 'kept' : 'amended'
}
