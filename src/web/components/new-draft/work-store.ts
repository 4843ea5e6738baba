import { beginHistory } from '../../../core/editing/history.ts'
import type { WorkingCopy } from '../../../core/editing/working-copy.ts'
import type { Desk } from './desk.ts'
import { EMPTY_FIELDS } from './fields.ts'

/** A desk as it is kept on this machine until it is saved. Its steps back are not kept. */
export type Work = Omit<Desk, 'clauses'> & { copy: WorkingCopy; changedAt: number }

/** What is kept on this machine: each piece of work under its own key. */
export type WorkStore = {
  /** Newest first. */
  list: () => Promise<Work[]>
  keep: (work: Work) => Promise<void>
  forget: (key: string) => Promise<void>
}

/** What is kept of a desk. */
export function workOf({ clauses, ...desk }: Desk, changedAt: number): Work {
  return { ...desk, copy: clauses.present, changedAt }
}

/** The desk as it was left. */
export function deskOf({ copy, ...work }: Work): Desk {
  const { key, begunFrom, text, isEdited, isCutShort, correction, sent } = work
  const clauses = beginHistory(copy)
  // A field that an older version of this page did not know begins empty.
  const fields = { ...EMPTY_FIELDS, ...work.fields }
  return { key, begunFrom, text, clauses, isEdited, isCutShort, correction, sent, fields }
}

const DATABASE = 'travaux-work'
const TABLE = 'work'

/** Work kept in the browser's own database. localStorage would be too small for a long text. */
export function openWorkStore(factory: IDBFactory): WorkStore {
  let opening: Promise<IDBDatabase> | null = null
  const transact = async <Result>(
    mode: IDBTransactionMode,
    ask: (table: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => {
    opening ??= openDatabase(factory)
    const table = (await opening).transaction(TABLE, mode).objectStore(TABLE)
    return answerOf(ask(table))
  }
  return {
    async list() {
      const all = await transact<Work[]>('readonly', (table) => table.getAll())
      return all.toSorted((one, other) => other.changedAt - one.changedAt)
    },
    async keep(work) {
      await transact('readwrite', (table) => table.put(work))
    },
    async forget(key) {
      await transact('readwrite', (table) => table.delete(key))
    },
  }
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(TABLE, { keyPath: 'key' })
  })
  return answerOf(request)
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('The browser did not keep the work'))
    })
  })
}
