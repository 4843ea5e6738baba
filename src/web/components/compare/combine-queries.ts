type Result<Data> = { data: Data | undefined; error: Error | null; refetch: () => unknown }

/** Several queries as one: their answers once all are there, the first error, and another try of what failed. */
export function combineAll<Data>(results: Result<Data>[]) {
  const found = results.flatMap(({ data }) => (data === undefined ? [] : [data]))
  return {
    data: found.length === results.length ? found : null,
    error: results.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of results) if (error) void refetch()
    },
  }
}

/** Several lists as one, as far as they are there. */
export function combineLists<Item>(results: { data: Item[] | undefined }[]): Item[] {
  return results.flatMap(({ data }) => data ?? [])
}
