import { z } from 'zod'
import { canonicalJson } from '../../../core/model/content-hash.ts'
import { readAuthor } from '../corrections/pending-store.ts'
import { keepWriting, useKeptWriting } from '../kept-writing.ts'
import type { SavedView } from './saved-context.ts'

/** What a person says of a view that is to be saved. */
export type SaveForm = {
  caption: string
  author: string
  listed: boolean
  /** Ids of the chosen notes. */
  notes: ReadonlySet<string>
}

const KeptForm = z.object({
  caption: z.string(),
  author: z.string(),
  listed: z.boolean(),
  notes: z.array(z.string()),
})
type KeptForm = z.infer<typeof KeptForm>

/** A form to save a view with: as it was left, where one was begun for these texts and not saved. */
export function useSaveForm(texts: string, owned: SavedView | null) {
  const key = `caption-${owned?.comparison.id ?? texts}`
  const begin = () => beginForm(owned)
  const kept = useKeptWriting(key, KeptForm, begin)
  const form: SaveForm = { ...kept.writing, notes: new Set(kept.writing.notes) }
  return {
    form,
    kept,
    change: (part: Partial<SaveForm>) => {
      const next = { ...form, ...part }
      const writing = { ...next, notes: [...next.notes] }
      // A name by itself is no loss.
      const isChanged =
        canonicalJson({ ...writing, author: '' }) !== canonicalJson({ ...begin(), author: '' })
      kept.write(writing, isChanged)
    },
    forget: () => keepWriting(key, null),
  }
}

/** An empty form; for a further version, what was said of the one before. */
function beginForm(owned: SavedView | null): KeptForm {
  const shown = owned?.version
  return {
    caption: shown?.caption ?? '',
    author: shown?.author ?? readAuthor(),
    listed: false,
    notes: shown?.notes.map(({ note }) => note) ?? [],
  }
}
