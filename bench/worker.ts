import { join } from 'node:path'
import { loadPair } from './load-pairs.ts'
import { makeLongPair, makePair } from './make-pairs.ts'
import type { BenchPair, RangeLink } from './pair.ts'
import { floor, ours, ourWords, type OurAnswer } from './systems/ours.ts'
import { NotInstalled } from './systems/not-installed.ts'
import { peers } from './systems/peers.ts'

/** Workers load pairs by themselves: texts and gold are too big to send. */
export type Task = { system: string; pair: string; corpora: string; seed: number; runs: number }

export type Outcome =
  | {
      kind: 'answer'
      links: RangeLink[]
      verdicts: OurAnswer['verdicts']
      /** Medians over the runs, of several once warm. `floorMs` and `wordsMs` are ours only. */
      linksMs: number
      wordsMs: number
      floorMs: number
      /** The most memory that the process ever held. */
      peakMb: number
    }
  | { kind: 'missing' }
  | { kind: 'failed'; message: string }

/** A pair by its name: `made-…` and `long-…` are generated, others stand in the folder of corpora. */
export function findPair({
  pair,
  corpora,
  seed,
}: Pick<Task, 'pair' | 'corpora' | 'seed'>): BenchPair {
  const times = Number(/^long-(\d+)$/u.exec(pair)?.[1])
  return times > 0
    ? makeLongPair(times, seed)
    : (makePair(pair, seed) ?? loadPair(join(corpora, pair)))
}

/** So many runs go before several that count, so that code is measured as the compiler leaves it. */
const WARM_UP = 15

function timed<T>(runs: number, job: () => T): { result: T; ms: number } {
  if (runs > 1) for (let run = 0; run < WARM_UP; run++) job()
  const times: number[] = []
  let result: T | undefined
  for (let run = 0; run < runs || result === undefined; run++) {
    const start = performance.now()
    result = job()
    times.push(performance.now() - start)
  }
  times.sort((one, other) => one - other)
  return { result, ms: times[times.length >> 1] ?? 0 }
}

function measure(system: string, pair: BenchPair, runs: number): Outcome {
  const peak = () => process.resourceUsage().maxRSS / 1024
  if (system === 'ours') {
    const base = timed(runs, () => floor(pair))
    const links = timed(runs, () => ours(pair))
    const wording = timed(runs, () => ourWords(pair, links.result))
    const times = { linksMs: links.ms, wordsMs: wording.ms, floorMs: base.ms, peakMb: peak() }
    return { kind: 'answer', ...links.result, ...times }
  }
  const peer = peers[system]
  if (!peer) return { kind: 'missing' }
  const { result, ms } = timed(1, () => peer(pair))
  return {
    kind: 'answer',
    links: result,
    verdicts: [],
    linksMs: ms,
    wordsMs: 0,
    floorMs: 0,
    peakMb: peak(),
  }
}

function answer(task: Task): Outcome {
  try {
    return measure(task.system, findPair(task), task.runs)
  } catch (error) {
    if (error instanceof NotInstalled) return { kind: 'missing' }
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** The messages come from `run.ts`, over a channel that nobody else can write to. */
process.on('message', (task: Task) => process.send?.(answer(task)))
