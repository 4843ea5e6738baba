import type { MadeVersion, WantedVersion } from '../../store/new-comparison-version.ts'
import { composeVersion } from '../../store/new-comparison-version.ts'
import { ARTICLE_FORM, writeArticle } from './article.ts'

/** Compare what a save names and write it down, right here. Large texts keep this thread busy for seconds. */
export async function makeVersion(wanted: WantedVersion): Promise<MadeVersion> {
  const made = await composeVersion(wanted)
  const { version, material } = made
  const { counts } = material.comparison
  return { version, counts, form: ARTICLE_FORM, article: await writeArticle(made) }
}
