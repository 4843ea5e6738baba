import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Of all that axe looks at, only these depend on the scheme: a page looked at in light needs no more in dark. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block']

type Looked = {
  /** What failures are told with. */
  place?: string
  /** Rules of axe; without them all that it has by default. */
  rules?: readonly string[]
}

/** axe finds nothing serious on a page as it stands now. */
export async function expectNothingSerious(
  page: Page,
  { place = page.url(), rules = [] }: Looked = {},
) {
  const axe = new AxeBuilder({ page })
    // Of what passes, which are thousands of elements, nothing is told. No page has frames, so that it
    // can be made on the page itself, not on a further one.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
  if (rules.length > 0) axe.withRules([...rules])
  const { violations } = await axe.analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    serious.map(({ id, nodes }) => `${place} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([])
}
