import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { NotInstalled } from './not-installed.ts'

/** Peers that are no dependency of ours are looked for in the folder `BENCH_PEERS`, else here. */
const require = createRequire(join(resolve(process.env['BENCH_PEERS'] ?? '.'), 'peers.js'))

/** A package by its name; throws `NotInstalled`. It has no types here: callers state the shape that its documentation gives. */
export function load(name: string): ReturnType<NodeJS.Require> {
  try {
    return require(name)
  } catch (error) {
    throw new NotInstalled(`${name} is not installed`, { cause: error })
  }
}
