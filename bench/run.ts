import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadPair, pairNames } from './load-pairs.ts'
import { MADE_PAIRS } from './make-pairs.ts'
import {
  calibration,
  layOut,
  percent,
  printTally,
  sumTallies,
  tallyMoves,
  tallySplits,
} from './report.ts'
import { BenchWorker, type WorkerOutcome } from './run-worker.ts'
import { scoreLinks, type Score } from './score-links.ts'
import { peers } from './systems/peers.ts'
import { wordMarkLines } from './word-marks.ts'
import { findPair } from './worker.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    systems: { type: 'string', default: '' },
    limit: { type: 'string', default: '30' },
    seed: { type: 'string', default: '2022' },
    corpora: { type: 'string', default: process.env['BENCH_PAIRS'] ?? '../shared/corpora' },
  },
})

/** Texts above this size are left out of a quick run. */
const QUICK_CHARACTERS = 100_000
const QUICK_PEERS = ['git', 'jsdiff lines']
/** Lengths of the growth measure, as multiples of the shortest. */
const GROWTH = [4, 8, 16, 32]

/** The pair that is run once in a process of its own, and whose memory is measured. */
const LARGEST = 'open-de-bgb'

const corpora = options.corpora
const seed = Number(options.seed)
const limitMs = Number(options.limit) * 1000
const runs = options.quick ? 1 : 9
/** Each of our three measures is taken `runs` times once warm; a peer's one is taken once. */
const limitOf = (system: string) => (system === 'ours' ? limitMs * runs * 3 : limitMs)

type Answer = Extract<WorkerOutcome, { kind: 'answer' }>
type Line = { pair: string; system: string; outcome: WorkerOutcome; score: Score | null }

async function main(): Promise<void> {
  const pairs = chosenPairs()
  const systems = ['ours', ...chosenPeers()]
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`
  const busy = (loadavg()[0] ?? 0).toFixed(1)
  console.log(
    `Node ${process.version}, ${machine}, load ${busy} at the start; wall clock; ours the median of ${runs} once warm, peers once`,
  )
  if (pairs.length === MADE_PAIRS.length) console.log(`no pairs at ${corpora}: generated ones only`)
  const lines: Line[] = []
  for (const system of systems) lines.push(...(await runSystem(system, pairs)))
  printTable(pairs, systems, lines)
  printSummary(systems, lines)
  printOurs(lines.filter(({ system }) => system === 'ours'))
  console.log('\nsentences marked by hand: the same words marked')
  for (const line of wordMarkLines()) console.log(line)
  if (!options.quick) await printGrowthAndMemory(pairs)
}

function chosenPairs(): string[] {
  const isSmall = (name: string) => loadPair(join(corpora, name)).before.length <= QUICK_CHARACTERS
  const given = pairNames(corpora).filter((name) => !options.quick || isSmall(name))
  return [...given, ...MADE_PAIRS].filter((name) => name.includes(options.only))
}

function chosenPeers(): string[] {
  if (options.systems !== '') return options.systems.split(',').filter((name) => name in peers)
  return options.quick ? QUICK_PEERS : Object.keys(peers)
}

async function runSystem(system: string, pairs: readonly string[]): Promise<Line[]> {
  const worker = new BenchWorker()
  const lines: Line[] = []
  for (const pair of pairs) {
    showProgress(`${system}: ${pair}`)
    const outcome = await worker.run({ system, pair, corpora, seed, runs }, limitOf(system))
    const isAnswer = outcome.kind === 'answer'
    const score = isAnswer ? scoreLinks(findPair({ pair, corpora, seed }), outcome.links) : null
    lines.push({ pair, system, outcome, score })
    if (outcome.kind === 'missing') break
  }
  worker.stop()
  showProgress('')
  return lines
}

/** Where somebody watches: a run takes minutes. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(70)}\r`)
}

function printTable(pairs: readonly string[], systems: readonly string[], lines: readonly Line[]) {
  const peerNames = systems.slice(1)
  const head = ['pair', 'floor ms', 'ours ms', '+ words', 'F1', 'P', 'R']
  const rows = pairs.map((pair) => {
    const cells = systems.map((system) =>
      lines.find((line) => line.pair === pair && line.system === system),
    )
    return [pair, ...ourCells(cells[0]), ...cells.slice(1).map(peerCell)]
  })
  for (const line of layOut([[...head, ...peerNames.map((name) => `${name} F1 ms`)], ...rows])) {
    console.log(line)
  }
}

function ourCells(line: Line | undefined): string[] {
  if (line?.outcome.kind !== 'answer' || !line.score) return ['–', '–', '–', reason(line), '–', '–']
  const { floorMs, linksMs, wordsMs } = line.outcome
  const { f1, precision, recall } = line.score
  const times = [floorMs, linksMs, wordsMs].map((ms) => ms.toFixed(ms < 10 ? 1 : 0))
  return [...times, ...[f1, precision, recall].map((share) => (100 * share).toFixed(1))]
}

function peerCell(line: Line | undefined): string {
  if (line?.outcome.kind !== 'answer' || !line.score) return reason(line)
  return `${(100 * line.score.f1).toFixed(1)} ${line.outcome.linksMs.toFixed(0).padStart(6)}`
}

function reason(line: Line | undefined): string {
  if (!line || line.outcome.kind === 'missing') return 'missing'
  return line.outcome.kind === 'too-slow' ? `> ${options.limit} s` : 'failed'
}

/** Means over what each system answered: a system that gave no answer in time gets no F1 for it, and the count says so. */
function printSummary(systems: readonly string[], lines: readonly Line[]) {
  console.log('\nsystem: mean F1, worst pair, pairs answered; no answer counts as 0')
  for (const system of systems) {
    const own = lines.filter((line) => line.system === system)
    if (own.some(({ outcome }) => outcome.kind === 'missing')) {
      console.log(`${system}: not installed here`)
      continue
    }
    const f1s = own.map(({ pair, score }) => ({ pair, f1: score?.f1 ?? 0 }))
    const mean = f1s.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, f1s.length)
    const worst = f1s.toSorted((one, other) => one.f1 - other.f1)[0]
    const answered = own.filter(({ score }) => score !== null).length
    const lowest = worst ? `${percent(worst.f1)} ${worst.pair}` : '–'
    console.log(`${system}: ${percent(mean)}, worst ${lowest}, ${answered} of ${own.length}`)
  }
}

function printOurs(lines: readonly Line[]) {
  const scores = lines.flatMap(({ score }) => (score ? [score] : []))
  console.log('\nconfidence of our links, and how often such links are right')
  for (const line of calibration(scores)) console.log(`  ${line}`)
  const generated = lines.flatMap(({ pair, outcome }) => {
    if (outcome.kind !== 'answer' || !MADE_PAIRS.includes(pair)) return []
    return [{ pair: findPair({ pair, corpora, seed }), verdicts: outcome.verdicts }]
  })
  if (generated.length === 0) return
  const moves = generated.map(({ pair, verdicts }) => tallyMoves(pair, verdicts))
  const splits = generated.map(({ pair, verdicts }) => tallySplits(pair, verdicts))
  const quiet = moves.filter(({ gold }) => gold === 0)
  console.log('on the generated pairs')
  console.log(`  moves: ${printTally(sumTallies(moves))}`)
  console.log(`  moves said on ${quiet.length} pairs without any: ${sumTallies(quiet).said}`)
  console.log(`  splits and merges: ${printTally(sumTallies(splits))}`)
}

async function printGrowthAndMemory(pairs: readonly string[]): Promise<void> {
  console.log('\ngrowth: links ms / words ms / floor ms, and links per floor')
  for (const times of GROWTH) {
    const outcome = await runAlone(`long-${times}`)
    console.log(`  ${times} × the record: ${outcome ? growthOf(outcome) : 'no answer in time'}`)
  }
  const once = pairs.includes(LARGEST) ? await runAlone(LARGEST, 1) : null
  const smallest = await runAlone(MADE_PAIRS[0] ?? '', 1)
  if (!once || !smallest) return
  console.log(`${LARGEST} once, in a new process, before anything is compiled:`)
  console.log(`  links ms / words ms / floor ms, and links per floor: ${growthOf(once)}`)
  console.log(`  memory: ${once.peakMb.toFixed(0)} MB at most`)
  console.log(`  the same process on a pair of 20 kB: ${smallest.peakMb.toFixed(0)} MB`)
}

const growthOf = ({ linksMs, wordsMs, floorMs }: Answer) =>
  `${[linksMs, wordsMs, floorMs].map((ms) => ms.toFixed(1)).join(' / ')}, ${(linksMs / floorMs).toFixed(1)}`

async function runAlone(pair: string, times = runs): Promise<Answer | null> {
  const worker = new BenchWorker()
  const task = { system: 'ours', pair, corpora, seed, runs: times }
  const outcome = await worker.run(task, limitOf('ours'))
  worker.stop()
  return outcome.kind === 'answer' ? outcome : null
}

await main()
