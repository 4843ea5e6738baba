import { html } from 'hono/html'

/** Markup in which everything that people wrote is escaped. Only `html` templates make it. */
export type Html = ReturnType<typeof html>

/** Nothing at all. */
export const NOTHING = html``

/** Parts with something between them. */
export function joined(parts: readonly Html[], between: string): Html {
  return html`${parts.map((part, at) => (at === 0 ? part : html`${between}${part}`))}`
}

/** What people wrote within a sentence of ours: its direction of writing disturbs nothing beside it. */
export const said = (text: string) => html`<bdi>${text}</bdi>`
