/** What was answered instead. */
export const problemOf = async (response: Response) => ({
  status: response.status,
  body: await response.json(),
})
