import { html } from 'hono/html'
import { type Html, NOTHING } from './html.ts'

/** What a page says of itself and holds, as markup. */
export type PageText = { head: Html; body: Html }

/** The head of a page that nobody should find by searching. */
export const plainHead = (title: string) =>
  html`<title>${title} · Travaux</title> <meta name="robots" content="noindex" />`

/** What chats and search engines are told of a version. */
export type HeadFacts = {
  title: string
  description: string
  address: string
  picture: string
  pictureWords: string
  isListed: boolean
}

/** The head of a page that shows a saved comparison. */
export function pageHead(facts: HeadFacts): Html {
  const { title, description, address, picture, pictureWords: alt, isListed } = facts
  return html`<title>${title} · Travaux</title>
    <meta name="description" content="${description}" />
    ${isListed ? NOTHING : html`<meta name="robots" content="noindex" />`}
    <link rel="canonical" href="${address}" />
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="Travaux" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${address}" />
    <meta property="og:image" content="${picture}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${alt}" />
    <meta name="twitter:card" content="summary_large_image" />`
}

/** The body of a page, with the way to all else. */
export const pageBody = (parts: Html) =>
  html`<main class="plain-page">
    <p class="plain-small"><a href="/">Travaux</a></p>
    ${parts}
  </main>`
