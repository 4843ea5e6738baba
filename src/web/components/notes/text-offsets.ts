import type { TextRange } from '../../../core/anchor/quote-words.ts'

/** Marks the element that holds exactly one clause's wording. */
const CLAUSE_TEXT = '[data-clause]'
/** Words for the ear, and room for the eye: no part of the wording. */
const NOT_WORDING = '.sr-only, [aria-hidden="true"]'

/** The text nodes of a clause's wording in their order. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(NOT_WORDING)) nodes.push(node)
  }
  return nodes
}

/** A clause's wording as the page shows it. */
export function wordingOf(element: Element): string {
  return textNodes(element)
    .map(({ data }) => data)
    .join('')
}

/** The part of the page that shows a range of a clause's wording; `null` where it is not shown whole. */
export function pageRange(element: Element, { start, end }: TextRange): Range | null {
  const range = document.createRange()
  let at = 0
  let isBegun = false
  for (const node of textNodes(element)) {
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

/** Where a point of the page lies in a clause's wording; `null` outside of all wordings. */
export function pointIn(node: Node, offset: number): PagePoint | null {
  const element = (node instanceof Element ? node : node.parentElement)?.closest(CLAUSE_TEXT)
  if (!(element instanceof HTMLElement)) return null
  const { clause, revision } = element.dataset
  if (clause === undefined || revision === undefined) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(node, offset)
  let count = 0
  for (const text of textNodes(element)) {
    if (text === before.endContainer) return { clause, revision, offset: count + before.endOffset }
    if (before.comparePoint(text, text.data.length) > 0) break
    count += text.data.length
  }
  return { clause, revision, offset: count }
}

/** A clause's wording as it stands on the page. */
export type ClauseElement = { element: HTMLElement; revision: string; clause: string }

/** Every clause's wording that stands on the page now. */
export function clauseElements(): ClauseElement[] {
  return [...document.querySelectorAll<HTMLElement>(CLAUSE_TEXT)].map((element) => {
    const { revision = '', clause = '' } = element.dataset
    return { element, revision, clause }
  })
}
