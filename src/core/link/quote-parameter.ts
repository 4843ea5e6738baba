import { z } from 'zod'

/** The longest quoted span that a link carries. */
const MOST_CHARACTERS = 300

/** Words that a link points at, on pages that show a text. In plain text, with no character cut in half. */
export const QUOTE = {
  schema: z
    .string()
    .min(1)
    .max(MOST_CHARACTERS)
    .refine((text) => !/\p{Surrogate}/u.test(text)),
  name: 'the quoted words',
  instead: 'nothing is marked',
  isWords: true,
} as const
