/** Thrown where a peer is not on this machine: the table says so instead of showing a figure. */
export class NotInstalled extends Error {}
