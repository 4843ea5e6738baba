import { createRoute, z } from '@hono/zod-openapi'
import { Annotation, AnnotationEdit, NoteText } from '../core/model/annotation.ts'
import { ContentHash, Slug } from '../core/model/identity.ts'
import { NewNote, NoteEdit, NoteList } from '../core/model/note-saves.ts'
import { findNote, listEdits, listNotes } from '../store/annotations.ts'
import type { Db } from '../store/db.ts'
import { editNote, NoteConflict, saveNote } from '../store/save-note.ts'
import { answer, jsonBody } from './openapi.ts'
import { readProblems, saveProblems } from './problem.ts'
import { createRouter } from './validation.ts'

const params = z.object({ note: Slug })
const annotation = Annotation.meta({ id: 'Annotation' })

/** Which notes are wanted, as query parameters. A clause needs its revision. */
export const noteQuery = z
  .object({
    process: Slug.optional(),
    draft: Slug.optional(),
    revision: ContentHash.optional(),
    clause: Slug.optional(),
    deleted: z.stringbool().optional(),
  })
  .refine(
    ({ revision, clause }) => clause === undefined || revision !== undefined,
    'A clause is looked up in a revision: give its hash',
  )

const list = createRoute({
  method: 'get',
  path: '/annotations',
  summary: 'Notes with their replies, and the decisions that pinned them elsewhere',
  request: { query: noteQuery },
  responses: {
    200: answer('The notes, oldest first', NoteList.meta({ id: 'NoteList' })),
    400: saveProblems[400],
    ...readProblems,
  },
})

const find = createRoute({
  method: 'get',
  path: '/annotations/{note}',
  summary: 'One note as it stands',
  request: { params },
  responses: { 200: answer('The note', annotation), ...readProblems },
})

const history = createRoute({
  method: 'get',
  path: '/annotations/{note}/edits',
  summary: 'A note’s own history, oldest first',
  request: { params },
  responses: {
    200: answer('Every edit', z.array(AnnotationEdit.meta({ id: 'AnnotationEdit' }))),
    ...readProblems,
  },
})

const create = createRoute({
  method: 'post',
  path: '/annotations',
  summary: 'Write a note, or a reply to one',
  request: { body: jsonBody(NewNote.meta({ id: 'NewNote' })) },
  responses: {
    200: answer('This note had been stored before', annotation),
    201: answer('The new note', annotation),
    ...saveProblems,
  },
})

/** Who edited a note in between, with both texts, so that they can be merged. */
const EditConflict = z
  .object({
    code: z.literal('conflict'),
    message: z.string(),
    theirs: AnnotationEdit.nullable(),
    yours: NoteText.nullable(),
  })
  .meta({ id: 'EditConflict' })

const edit = createRoute({
  method: 'post',
  path: '/annotations/{note}/edits',
  summary: 'Edit, resolve, reopen, delete or restore a note',
  request: { params, body: jsonBody(NoteEdit.meta({ id: 'NoteEdit' })) },
  responses: {
    200: answer('This edit had been stored before: the note as it stands', annotation),
    201: answer('The note as it stands', annotation),
    ...saveProblems,
    409: answer('Somebody edited the note in between; both texts', EditConflict),
  },
})

/** Notes on clauses and changes, with their threads and histories. */
export function annotationRoutes(db: Db) {
  return createRouter()
    .openapi(list, async (c) => c.json(await listNotes(db, c.req.valid('query')), 200))
    .openapi(find, async (c) => c.json(await findNote(db, c.req.valid('param').note), 200))
    .openapi(history, async (c) => c.json(await listEdits(db, c.req.valid('param').note), 200))
    .openapi(create, async (c) => {
      const { note, repeated } = await saveNote(db, c.req.valid('json'))
      return c.json(note, repeated ? (200 as const) : (201 as const))
    })
    .openapi(edit, async (c) => {
      try {
        const { note, repeated } = await editNote(
          db,
          c.req.valid('param').note,
          c.req.valid('json'),
        )
        return c.json(note, repeated ? (200 as const) : (201 as const))
      } catch (error) {
        if (!(error instanceof NoteConflict)) throw error
        const { message, theirs, yours } = error
        return c.json({ code: 'conflict' as const, message, theirs, yours }, 409)
      }
    })
}
