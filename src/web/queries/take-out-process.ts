import { fetchFromApi } from '../api-client.ts'

/** A file that the server made, and the name it gives it. */
export type TakenOut = { name: string; content: Blob }

/** Where a process can be had as one file. */
export const bundleAddress = (process: string) => `/api/processes/${process}/bundle.json`

/** A whole process as one file; fails with the server's sentence where there can be none. */
export async function takeOutProcess(process: string): Promise<TakenOut> {
  const response = await fetchFromApi(new URL(bundleAddress(process), window.location.origin))
  const disposition = response.headers.get('Content-Disposition') ?? ''
  const name = /filename="([^"]+)"/.exec(disposition)?.[1] ?? `${process}.json`
  return { name, content: await response.blob() }
}
