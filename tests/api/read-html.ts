const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const unescaped = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)

const SPOKEN = /<span class="plain-spoken"[^>]*>[^<]*<\/span>/g

/** What is read of a page: without tags, without what is said to the ear only, white space as one space. */
export const textOf = (html: string) =>
  unescaped(
    html
      .replace(SPOKEN, '')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' '),
  )

/** The wordings on a page in their order, letter for letter. */
export const wordingsIn = (html: string) =>
  [...html.matchAll(/<p class="plain-wording"[^>]*>([^]*?)<\/p>/g)].map(([, inner = '']) =>
    unescaped(inner.replace(SPOKEN, '').replace(/<[^>]*>/g, '')),
  )
