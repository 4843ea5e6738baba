import { Name } from './identity.ts'

/** Who is named as the author of what the bundled record brings. Pages vouch for it, so nobody else bears this name. */
export const RECORD_AUTHOR = 'Travaux record'

// Cyrillic and Greek letters, and digits, that a reader takes for the Latin letters of that name.
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  т: 't',
  τ: 't',
  г: 'r',
  ᴦ: 'r',
  а: 'a',
  α: 'a',
  ɑ: 'a',
  ѵ: 'v',
  ν: 'v',
  υ: 'u',
  ц: 'u',
  х: 'x',
  χ: 'x',
  е: 'e',
  є: 'e',
  ε: 'e',
  с: 'c',
  ϲ: 'c',
  о: 'o',
  ο: 'o',
  σ: 'o',
  '0': 'o',
  ԁ: 'd',
}

/** What of a name a reader goes by: its letters, whatever their case, accents and alphabet. */
function folded(name: string): string {
  const letters =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  return letters.map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
}

const RECORD_FOLDED = folded(RECORD_AUTHOR)

/** The name of a person, as they enter it: anything that cannot be taken for the record itself. */
export const Author = Name.min(1).refine(
  (name) => folded(name) !== RECORD_FOLDED,
  `“${RECORD_AUTHOR}” is what the bundled record calls itself; give a name of your own`,
)
