import { screen } from '@testing-library/react'

const HEADING = { selector: 'article h3' }

/** The row of a comparison that has this heading, or nothing. By its text: a page of thousands of elements takes long by role. */
export function rowNamed(name: string): HTMLElement | null {
  return screen.queryByText(name, HEADING)?.closest('article') ?? null
}

/** The row of a comparison that has this heading, once it is there. */
export async function findRow(name: string): Promise<HTMLElement> {
  const row = (await screen.findByText(name, HEADING)).closest('article')
  if (!row) throw new Error(`The heading “${name}” stands in no row`)
  return row
}
