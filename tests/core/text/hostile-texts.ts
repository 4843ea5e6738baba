import fc from 'fast-check'

/** Pieces that texts of drafts, and texts meant to break a reader, are made of. */
const LABELS =
  'Article 1|Article 2. Neutrality|§ 312a |Стаття 3|المادة ٤|第五条　|1. |(a) |(i) |ii) |2.1 |(1) |- |• |A. |IV. |一、|(2) |5|Option 1: |Option 2:|Alt (a): |3bis [|1.- Artículo 2.- |:1- A.2- B.3- C|2 – '
const WORDINGS =
  'The Parties shall respect permanent neutrality|Гарантії безпеки|各方应当遵守|يلتزم|CHAPTER II|ANNEX|Our Pledge|Recalling the Charter,|shall not:|;|.|, and|[Belarus — Russia]|Noting it (S/7),1|(purpose)|<script>|# |**'
const WHITE_SPACE = [
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\t',
  ' ',
  '\f',
  '\u00a0',
  '\u2028',
  '\ufeff',
]
const ODDITIES = ['- 3 -', '12', '-----', '\u200f', '😀', '\ud800', '\u0000', '\u3000']
export const PIECES = [...LABELS.split('|'), ...WORDINGS.split('|'), ...WHITE_SPACE, ...ODDITIES]

/** Texts of drafts gone wrong. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
