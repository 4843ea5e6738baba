import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** The file of the first process that a server has. */
export async function takeOut(address: string) {
  const [id] = await processesOf(address)
  const response = await fetch(`${address}/api/processes/${id}/bundle.json`)
  if (!response.ok) throw new Error(`A bundle was answered with ${response.status}`)
  return response.text()
}

/** Send something as JSON. */
export const post = (address: string, body: unknown) => send(address, JSON.stringify(body))

/** Bring a bundle in beside what is there. */
export const bringIn = (address: string, bundle: string) =>
  send(`${address}/api/processes/import?as=copy`, bundle)

const send = (address: string, body: string) =>
  fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })

/** Ids of the processes that a server has. */
export async function processesOf(address: string): Promise<string[]> {
  const processes: { id: string }[] = await (await fetch(`${address}/api/processes`)).json()
  return processes.map(({ id }) => id)
}

/** Bytes of all files in a folder, however deep. */
export const sizeOf = (directory: string) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) =>
      sum + (statSync(path.join(directory, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
