import type { TextRange } from '../../../core/anchor/quote-words.ts'

/** Words for the ear, and room for the eye: no part of the wording. */
const NOT_WORDING = '.sr-only, [aria-hidden="true"]'

/** A clause's wording as it stands on the page. */
export type ClauseElement = {
  element: HTMLElement
  revision: string
  clause: string
  /** What stands in the element and is no part of this wording. */
  except: string
}

/**
 * What an element on the page says that it holds: exactly one clause's wording (`data-clause`), or, in the
 * inline view, one clause before and one after as one text, of which marks say what only one side has.
 */
function wordingsIn(element: HTMLElement): ClauseElement[] {
  const { clause, revision, clauseBefore, revisionBefore } = element.dataset
  if (clause === undefined || revision === undefined) return []
  if (clauseBefore === undefined || revisionBefore === undefined) {
    return [{ element, revision, clause, except: NOT_WORDING }]
  }
  return [
    { element, revision, clause, except: `${NOT_WORDING}, [data-only="before"]` },
    {
      element,
      revision: revisionBefore,
      clause: clauseBefore,
      except: `${NOT_WORDING}, [data-only="after"]`,
    },
  ]
}

/** Every clause's wording that stands on the page now, or within a part of it. */
export function clauseElements(within: ParentNode = document): ClauseElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-clause]')].flatMap(wordingsIn)
}

/** The text nodes of a clause's wording in their order. */
function textNodes({ element, except }: ClauseElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(except)) nodes.push(node)
  }
  return nodes
}

/** A clause's wording as the page shows it. */
export function wordingOf(wording: ClauseElement): string {
  return textNodes(wording)
    .map(({ data }) => data)
    .join('')
}

/** The part of the page that shows a range of a clause's wording; `null` where it is not shown whole. */
export function pageRange(wording: ClauseElement, { start, end }: TextRange): Range | null {
  const range = document.createRange()
  let at = 0
  let isBegun = false
  for (const node of textNodes(wording)) {
    const { length } = node.data
    if (!isBegun && start < at + length) {
      range.setStart(node, Math.max(0, start - at))
      isBegun = true
    }
    if (isBegun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}

/** A point of the page as an offset in a clause's wording. */
export type PagePoint = { clause: string; revision: string; offset: number }

/**
 * Where the ends of a selection lie in the wordings of one text; `null` where no text has both. Where two
 * wordings are shown as one text, the newer is meant unless a point lies in words that only the older has.
 */
export function pointsIn({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: Range): { from: PagePoint; to: PagePoint } | null {
  const tos = wordingsAt(endContainer)
  const from = wordingsAt(startContainer).find((one) => tos.some((other) => isOneText(one, other)))
  const to = from && tos.find((other) => isOneText(from, other))
  if (!from || !to) return null
  return {
    from: pointOf(from, startContainer, startOffset),
    to: pointOf(to, endContainer, endOffset),
  }
}

/** Ends in two clauses of one text are for whoever asks to judge; two texts are never mixed. */
const isOneText = (one: ClauseElement, other: ClauseElement) => one.revision === other.revision

function wordingsAt(node: Node): ClauseElement[] {
  const place = node instanceof Element ? node : node.parentElement
  const element = place?.closest<HTMLElement>('[data-clause]')
  if (!element) return []
  const only = place?.closest<HTMLElement>('[data-only]')?.dataset['only']
  const [after, before] = wordingsIn(element)
  const meant = !before ? [after] : only === 'before' ? [before] : only ? [after] : [after, before]
  return meant.filter((wording) => wording !== undefined)
}

function pointOf(wording: ClauseElement, node: Node, offset: number): PagePoint {
  const { element, clause, revision } = wording
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(node, offset)
  let count = 0
  for (const text of textNodes(wording)) {
    if (text === before.endContainer) return { clause, revision, offset: count + before.endOffset }
    if (before.comparePoint(text, text.data.length) > 0) break
    count += text.data.length
  }
  return { clause, revision, offset: count }
}
