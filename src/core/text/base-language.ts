/** The language of a tag without its script and region: `pt` of `pt-BR`. Case does not matter. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
