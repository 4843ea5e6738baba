import {
  dropClause,
  indentClause,
  joinClauses,
  outdentClause,
  relabelClause,
  restoreClause,
  setHeading,
  setKind,
  splitClause,
} from '../../../core/editing/edit-clauses.ts'
import { rewordClause } from '../../../core/editing/edit-text.ts'
import { readLabel } from '../../../core/editing/read-label.ts'
import { offsetInGiven, withLineEndsOf } from '../../../core/editing/line-ends.ts'
import { wordingOf, type WorkingCopy } from '../../../core/editing/working-copy.ts'
import type { ClauseKind } from '../../../core/model/clause.ts'

/** What a person does to the clause of that key. `at` counts in the wording as a text field shows it. */
export type ClauseAct =
  | { kind: 'join' | 'join-before' | 'indent' | 'outdent' | 'drop' | 'restore'; key: string }
  | { kind: 'split'; key: string; at: number }
  | { kind: 'label' | 'heading' | 'wording'; key: string; text: string }
  | { kind: 'sort'; key: string; sort: ClauseKind }

/** Where the cursor belongs after an act: in the wording of that clause, `at` characters from its start. */
export type Cursor = { key: string; at: number }

type Done = {
  operate: (copy: WorkingCopy) => WorkingCopy
  /** Name of the step, where repeated ones are undone together. */
  step: string | null
  cursor: Cursor | null
  /** What is spoken. */
  said: string
}

/** An act as an operation, with what follows from it for the cursor and the ear. */
export function perform(copy: WorkingCopy, act: ClauseAct): Done {
  const { key } = act
  const number = copy.clauses.findIndex((clause) => clause.key === key) + 1
  const plain = (operate: Done['operate'], said: string): Done => ({
    operate,
    said,
    step: null,
    cursor: null,
  })
  const typing = (operate: Done['operate']): Done => ({
    ...plain(operate, ''),
    step: `${act.kind} ${key}`,
  })
  switch (act.kind) {
    case 'join':
      return joined(copy, number)
    case 'join-before':
      return joined(copy, number - 1)
    case 'split':
      return split(copy, key, act.at)
    case 'indent':
      return plain((held) => indentClause(held, key), `Clause ${number} is one level deeper`)
    case 'outdent':
      return plain((held) => outdentClause(held, key), `Clause ${number} is one level up`)
    case 'drop':
      return plain((held) => dropClause(held, key), `Clause ${number} is left out`)
    case 'restore':
      return plain((held) => restoreClause(held, key), `Clause ${number} is back`)
    case 'label':
      return typing((held) => relabelClause(held, key, act.text))
    case 'heading':
      return typing((held) => setHeading(held, key, act.text))
    case 'wording':
      return typing((held) => reworded(held, key, act.text))
  }
  return plain((held) => setKind(held, key, act.sort), '')
}

function joined(copy: WorkingCopy, number: number): Done {
  const first = copy.clauses[number - 1]
  const next = copy.clauses[number]
  const operate = (held: WorkingCopy) => (first ? joinClauses(held, first.key) : held)
  const after = operate(copy)
  const whole = after.clauses[number - 1]
  if (after === copy || !first || !next || !whole) {
    return { operate, step: null, cursor: null, said: 'These clauses cannot be joined' }
  }
  const at = Math.max(0, next.start - whole.textStart)
  return {
    operate,
    step: null,
    cursor: { key: first.key, at },
    said: `Clauses ${number} and ${number + 1} are joined`,
  }
}

function split(copy: WorkingCopy, key: string, at: number): Done {
  const index = copy.clauses.findIndex((clause) => clause.key === key)
  const operate = (held: WorkingCopy) => {
    const clause = held.clauses.find((candidate) => candidate.key === key)
    if (!clause) return held
    const offset = clause.textStart + offsetInGiven(wordingOf(held, clause), at)
    const halves = splitClause(held, key, offset)
    const second = halves === held ? undefined : halves.clauses[held.clauses.indexOf(clause) + 1]
    return second ? readLabel(halves, second.key) : halves
  }
  const after = operate(copy)
  const second = after === copy ? undefined : after.clauses[index + 1]
  return {
    operate,
    step: null,
    cursor: second ? { key: second.key, at: 0 } : null,
    said: second
      ? `Clause ${index + 1} is split in two`
      : 'Put the cursor inside the wording, where the clause is to be split',
  }
}

function reworded(copy: WorkingCopy, key: string, typed: string): WorkingCopy {
  return rewordClause(copy, key, withLineEndsOf(copy.text, typed))
}
