import { Slug } from '../../core/model/identity.ts'

/** Read parameters that hold ids. A malformed one counts as not given. */
export function readSlugs<Name extends string>(
  raw: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): { [N in Name]?: string } {
  const found: { [N in Name]?: string } = {}
  for (const name of names) {
    const read = Slug.safeParse(raw[name])
    if (read.success) found[name] = read.data
  }
  return found
}
