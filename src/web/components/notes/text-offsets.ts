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
function textNodes({ element, except }: Pick<ClauseElement, 'element' | 'except'>): Text[] {
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
 * Where the marked words begin and end in the wordings of the page; `null` where none are marked. Where two
 * wordings are shown as one text, the newer is meant unless an end lies in words that only the older has. The
 * ends stand in two texts only where no text has both.
 */
export function pointsIn(range: Range): { from: PagePoint; to: PagePoint } | null {
  const ends = endsIn(range)
  if (!ends) return null
  const tos = wordingsAt(ends.last)
  const froms = wordingsAt(ends.first)
  const both = froms.find((one) => tos.some((other) => isOneText(one, other)))
  const from = both ?? froms[0]
  const to = (both && tos.find((other) => isOneText(both, other))) ?? tos[0]
  if (!from || !to) return null
  return {
    from: pointOf(from, ends.first, ends.start),
    to: pointOf(to, ends.last, ends.end),
  }
}

/**
 * The first and the last words of wordings that are marked. Three clicks mark a paragraph up to the beginning
 * of what follows it, and a finger marks the label too: neither is meant.
 */
function endsIn(range: Range) {
  const nodes = markedNodes(range)
  const [first] = nodes
  const last = nodes.at(-1)
  return first && last && { first: first.node, start: first.start, last: last.node, end: last.end }
}

function markedNodes(range: Range) {
  const { commonAncestorContainer: held } = range
  const place = held instanceof Element ? held : held.parentElement
  const own = place?.closest<HTMLElement>('[data-clause]')
  const elements = own ? [own] : [...(place?.querySelectorAll<HTMLElement>('[data-clause]') ?? [])]
  return elements
    .filter((element) => range.intersectsNode(element))
    .flatMap((element) => textNodes({ element, except: NOT_WORDING }))
    .flatMap((node) => {
      if (!range.intersectsNode(node)) return []
      const start = node === range.startContainer ? range.startOffset : 0
      const end = node === range.endContainer ? range.endOffset : node.data.length
      return node.data.slice(start, end).trim() === '' ? [] : [{ node, start, end }]
    })
}

/** Ends in two clauses of one text are for whoever asks to judge; two texts are never mixed. */
const isOneText = (one: ClauseElement, other: ClauseElement) => one.revision === other.revision

function wordingsAt(node: Text): ClauseElement[] {
  const place = node.parentElement
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
