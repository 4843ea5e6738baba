import { createContext, use } from 'react'
import type { FieldName, Fields } from './fields.ts'

/** What every field of the form needs: the values, a way to change them, and what is wrong with them. */
export type Form = {
  fields: Fields
  fill: (fields: Partial<Fields>) => void
  /** What to say next to a field; nothing while the person has not been there yet. */
  problemOf: (name: FieldName) => string | null
  /** The person has been at a field and went on. */
  leave: (name: FieldName) => void
}

export const FormContext = createContext<Form | null>(null)

/** The form around a field. */
export function useForm(): Form {
  const form = use(FormContext)
  if (!form) throw new Error('A field stands outside its form')
  return form
}

/** Fields that hold a text or one of some words. */
export type TextName = {
  [Name in keyof Fields]: Fields[Name] extends string ? Name : never
}[keyof Fields]

/** A change of one field. */
export function change<Name extends keyof Fields>(
  name: Name,
  value: Fields[Name],
): Partial<Fields> {
  const fields: Partial<Fields> = {}
  fields[name] = value
  return fields
}
