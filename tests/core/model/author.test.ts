import { describe, expect, it } from 'vitest'
import { AlignmentSave } from '../../../src/core/model/alignment.ts'
import { Author, RECORD_AUTHOR } from '../../../src/core/model/author.ts'
import { ComparisonSave, ComparisonVersionSave } from '../../../src/core/model/comparison.ts'
import { CarrySave, NewNote, NoteEdit } from '../../../src/core/model/note-saves.ts'
import { Submission } from '../../../src/core/model/submission.ts'

describe('the name of an author', () => {
  it.each([
    RECORD_AUTHOR,
    'TRAVAUX RECORD',
    '  Travaux   record ',
    'Travaux-record.',
    'Travaux\u00a0rec\u200bord',
    'Тrаvаux rесоrd',
    'Τrαvαuχ rεcοrd',
    'Travaux rec0rd',
    'Ｔｒａｖａｕｘ ｒｅｃｏｒｄ',
    'Trávàux récord',
  ])('cannot be taken for the record itself: %s', (name) => {
    expect(Author.safeParse(name).error?.issues[0]?.message).toContain('give a name of your own')
  })

  it.each(['Ada Rahmani', 'Travaux', 'Record', 'Travaux recorder', 'Олександр Чалий', 'Ελένη'])(
    'may be any other: %s',
    (name) => expect(Author.safeParse(name).success).toBe(true),
  )

  it.each(
    Object.entries({
      Submission,
      NewNote,
      NoteEdit,
      CarrySave,
      AlignmentSave,
      ComparisonSave,
      ComparisonVersionSave,
    }),
  )('is held to that in every save: %s', (_, { shape }) => {
    expect(shape.author.safeParse('Ada Rahmani').success).toBe(true)
    expect(shape.author.safeParse(RECORD_AUTHOR).success).toBe(false)
  })
})
