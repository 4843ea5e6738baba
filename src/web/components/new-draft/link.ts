import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import type { NewDraftSearch } from '../../../core/link/new-draft-search.ts'
import { Failure } from '../../../core/failure.ts'
import type { RevisionContent } from '../../../core/model/draft.ts'
import type { DraftPage } from '../../../core/model/read-models.ts'
import { api } from '../../api-client.ts'
import { draftQuery } from '../../queries/draft-query.ts'
import { overviewQuery } from '../../queries/overview-query.ts'
import { processesQuery } from '../../queries/processes-query.ts'
import { revisionQuery } from '../../queries/revision-query.ts'
import type { Fields } from './fields.ts'

/** What the form begins with, and what of the link could not be followed, in sentences. */
export type Beginning = {
  fields: Partial<Fields>
  correction: { witness: string; content: RevisionContent } | null
  problems: string[]
}

const witnessQuery = (witness: string) =>
  queryOptions({
    queryKey: ['witness', witness],
    queryFn: ({ signal }) =>
      parseResponse(api.witnesses[':witness'].$get({ param: { witness } }, { init: { signal } })),
  })

/**
 * Follow a link as far as it goes. A source decides over a draft, a draft over an instrument, and that
 * over a process: the most exact name wins. What is not here is said, and the rest is followed.
 */
export async function followLink(client: QueryClient, link: NewDraftSearch): Promise<Beginning> {
  if (link.witness !== undefined) {
    const found = await tryTo(() => beginCorrection(client, link.witness ?? ''))
    if (found.ok) return found.value
    const { witness, ...rest } = link
    return withProblem(await followLink(client, rest), found.reason, `the source “${witness}”`)
  }
  if (link.draft !== undefined) {
    const found = await tryTo(() => client.fetchQuery(draftQuery(link.draft ?? '')))
    if (found.ok) return { fields: placeOf(found.value), correction: null, problems: [] }
    const { draft, ...rest } = link
    return withProblem(await followLink(client, rest), found.reason, `the draft “${draft}”`)
  }
  return beginDraft(client, link)
}

async function beginCorrection(client: QueryClient, id: string): Promise<Beginning> {
  const witness = await client.fetchQuery(witnessQuery(id))
  const page = await client.fetchQuery(draftQuery(witness.draft))
  const latest = witness.revisions.at(-1)
  const content = latest ? await client.fetchQuery(revisionQuery(latest.hash)) : null
  return {
    fields: { ...placeOf(page), saveAs: 'revision', witness: id },
    correction: content && { witness: id, content },
    problems: [],
  }
}

function placeOf({ process, draft }: DraftPage): Partial<Fields> {
  return { saveAs: 'witness', process: process.id, draft: draft.id }
}

async function beginDraft(client: QueryClient, link: NewDraftSearch): Promise<Beginning> {
  const found = await tryTo(() => client.fetchQuery(processesQuery))
  if (!found.ok) return withProblem(NOTHING, found.reason, 'the processes')
  const ids = found.value.map(({ id }) => id)
  const isUnknown = link.process !== undefined && !ids.includes(link.process)
  // A process that is the only one needs no choosing.
  const process = isUnknown || ids.length !== 1 ? (isUnknown ? '' : (link.process ?? '')) : ids[0]
  const home = await homeOf(client, link.instrument, process ? [process] : ids)
  const problems = [
    ...(isUnknown ? [sentence('not-here', `the process “${link.process}”`)] : []),
    ...(link.instrument !== undefined && home === null
      ? [sentence('not-here', `the instrument “${link.instrument}”`)]
      : []),
  ]
  const instrument = home === null ? '' : (link.instrument ?? '')
  return { fields: { process: home ?? process ?? '', instrument }, correction: null, problems }
}

async function homeOf(client: QueryClient, instrument: string | undefined, processes: string[]) {
  if (instrument === undefined) return null
  for (const process of processes) {
    const found = await tryTo(() => client.fetchQuery(overviewQuery(process)))
    if (found.ok && found.value.instruments.some(({ id }) => id === instrument)) return process
  }
  return null
}

/** The content of a source's latest revision, to correct it. */
export async function latestContent(client: QueryClient, id: string): Promise<RevisionContent> {
  const { correction } = await beginCorrection(client, id)
  if (!correction) throw new Failure('not-found', 'This source has no text yet')
  return correction.content
}

type Reason = 'not-here' | 'unreachable'
type Tried<Value> = { ok: true; value: Value } | { ok: false; reason: Reason }

async function tryTo<Value>(act: () => Promise<Value>): Promise<Tried<Value>> {
  try {
    return { ok: true, value: await act() }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { ok: false, reason: error.code === 'not-found' ? 'not-here' : 'unreachable' }
  }
}

const NOTHING: Beginning = { fields: {}, correction: null, problems: [] }

function withProblem(beginning: Beginning, reason: Reason, what: string): Beginning {
  return { ...beginning, problems: [sentence(reason, what), ...beginning.problems] }
}

function sentence(reason: Reason, what: string): string {
  return reason === 'not-here'
    ? `The link names ${what}, which is not here; choose below.`
    : `The server cannot say anything about ${what} now. What you type is kept on this machine.`
}
