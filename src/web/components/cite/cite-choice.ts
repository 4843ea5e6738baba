import type { Cited } from '../../../core/cite/cited.ts'
import type { Quoted } from '../../../core/cite/quotation.ts'

/** Something that can be cited, and quoted where it is wording. */
export type CiteChoice = {
  /** Tells it from the others of one dialog: "Before", "After". */
  name: string
  cited: Cited
  quoted: Quoted | null
}
