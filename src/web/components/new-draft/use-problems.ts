import { useMemo, useState } from 'react'
import type { Desk, DeskAction } from './desk.ts'
import type { FieldName } from './fields.ts'
import type { Form } from './form-context.ts'
import type { Problem } from './problems.ts'

type ShownProblems = {
  form: Form
  isTried: boolean
  setTried: (isTried: boolean) => void
}

/**
 * The form with what to say next to each field: what is wrong once the person has left the field, what
 * is only missing once they have tried to save.
 */
export function useProblems(
  desk: Desk,
  problems: readonly Problem[],
  dispatch: (action: DeskAction) => void,
): ShownProblems {
  const [isTried, setTried] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set())
  const { fields } = desk
  // Problems are made anew with every key; what is shown of them seldom changes.
  const shown = JSON.stringify(
    problems
      .filter(
        ({ field, isMissing }) =>
          isTried || (!isMissing && (left.has(field) || IN_SIGHT.has(field))),
      )
      .map(({ field, message }) => [field, message]),
  )
  const form = useMemo((): Form => {
    const pairs: [FieldName, string][] = JSON.parse(shown)
    const messages = new Map(pairs.toReversed())
    return {
      fields,
      fill: (change) => dispatch({ kind: 'fill', fields: change }),
      problemOf: (name) => messages.get(name) ?? null,
      leave: (name) => setLeft((held) => (held.has(name) ? held : new Set(held).add(name))),
    }
  }, [fields, shown, dispatch])
  return { form, isTried, setTried }
}

/** Here it shows at once that something is wrong: the person has just pasted it. */
const IN_SIGHT: ReadonlySet<FieldName> = new Set(['text', 'clauses'])
