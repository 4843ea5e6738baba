import type { ClauseGroup, ClauseGroups } from './clause-groups.ts'
import type { ClauseLink } from '../clause-link.ts'
import { ALONE_CONFIDENCE, GIVEN_CONFIDENCE, linkConfidence } from './confidence.ts'
import { holdsNumber } from './holds-number.ts'
import type { Texts } from './match-items.ts'
import { isSameWording } from './same-wording.ts'

/** The groups as links, in the order of before, with what is on one side only in its place. */
export function writeLinks(texts: Texts, groups: ClauseGroups): ClauseLink[] {
  const inserted = writeInserted(texts, groups)
  const links = [...(inserted.get(START) ?? [])]
  texts.before.clauses.forEach(({ id }, index) => {
    const group = groups.groupWith('before', index)
    if (!group) links.push({ before: [id], after: [], kind: 'dropped', ...ALONE })
    else if (group.before[0] === index) links.push(writeGroup(texts, group))
    for (const link of inserted.get(index) ?? NONE) links.push(link)
  })
  return links
}

const ALONE = { moved: false, renumbered: false, confidence: ALONE_CONFIDENCE }
const START = -1
const NONE: readonly ClauseLink[] = []

/** What only after holds, by the clause before that it follows: the last that its predecessor is linked to. */
function writeInserted({ after }: Texts, groups: ClauseGroups): Map<number, ClauseLink[]> {
  const inserted = new Map<number, ClauseLink[]>()
  let anchor = START
  after.clauses.forEach(({ id }, index) => {
    const group = groups.groupWith('after', index)
    if (group) {
      anchor = group.before.at(-1) ?? anchor
      return
    }
    const link: ClauseLink = { before: [], after: [id], kind: 'inserted', ...ALONE }
    const others = inserted.get(anchor)
    if (others) others.push(link)
    else inserted.set(anchor, [link])
  })
  return inserted
}

function writeGroup(texts: Texts, group: ClauseGroup): ClauseLink {
  const { before, after } = texts
  const first = group.before[0] ?? -1
  const second = group.after[0] ?? -1
  return {
    before: group.before.map((index) => before.clauses[index]?.id ?? ''),
    after: group.after.map((index) => after.clauses[index]?.id ?? ''),
    kind: kindOf(texts, group),
    moved: group.moved,
    renumbered:
      before.labels[first] !== after.labels[second] &&
      holdsNumber(before.clauses[first]?.label ?? null) &&
      holdsNumber(after.clauses[second]?.label ?? null),
    confidence: group.isGiven ? GIVEN_CONFIDENCE : linkConfidence(group.sure),
  }
}

function kindOf(texts: Texts, { before, after }: ClauseGroup): ClauseLink['kind'] {
  if (before.length > after.length) return 'merged'
  if (after.length > 1) return 'split'
  const from = before[0] ?? -1
  const to = after[0] ?? -1
  // Other words are another wording: most are told by that, without looking at their signs.
  if (texts.before.wordLists[from] !== texts.after.wordLists[to]) return 'amended'
  const one = texts.before.clauses[from]
  const other = texts.after.clauses[to]
  return one && other && isSameWording(one, other) ? 'kept' : 'amended'
}
