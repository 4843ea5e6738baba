/** The path of a version: the first has the comparison's own address for ever. */
export function savedPath(id: string, number: number): string {
  return number === 1 ? `/c/${id}` : `/c/${id}/${number}`
}

/** The address that is given out and cited. */
export function savedAddress(id: string, number: number): string {
  return `${window.location.origin}${savedPath(id, number)}`
}
