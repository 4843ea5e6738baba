import { loadDataset } from '../src/dataset/load-dataset.ts'
import { rewordSentence } from './reword.ts'
import type { BenchPair, GoldClause, GoldLink } from './pair.ts'
import { SeededRandom } from './random.ts'
import { similarity } from './score-links.ts'

/** Shares of clauses that each mutation meets. */
export type Mutations = {
  moved: number
  split: number
  merged: number
  dropped: number
  inserted: number
  reworded: number
}

const STYLES = [
  (number: number) => `Article ${number}`,
  (number: number) => `${number}.`,
  (number: number) => `§ ${number}`,
] as const

const REORGANISED = {
  name: 'reorganised',
  moved: 0.12,
  split: 0.1,
  merged: 0.1,
  dropped: 0.06,
  inserted: 0.06,
  reworded: 0.4,
}

const PLANS: readonly (Mutations & { name: string })[] = [
  { name: 'reworded', moved: 0, split: 0, merged: 0, dropped: 0.05, inserted: 0.05, reworded: 0.6 },
  REORGANISED,
  {
    name: 'renumbered',
    moved: 0.05,
    split: 0,
    merged: 0,
    dropped: 0.25,
    inserted: 0.25,
    reworded: 0.3,
  },
  {
    name: 'split-merged',
    moved: 0,
    split: 0.2,
    merged: 0.2,
    dropped: 0,
    inserted: 0,
    reworded: 0.3,
  },
]

/** The names that `makePair` knows: one per plan and style. */
export const MADE_PAIRS = PLANS.flatMap(({ name }) =>
  STYLES.map((_, style) => `made-${name}-${style + 1}`),
)

/** A pair made from the record's sentences, with gold links by construction; the same for the same seed. */
export function makePair(name: string, seed: number): BenchPair | null {
  const place = MADE_PAIRS.indexOf(name)
  const plan = PLANS[Math.floor(place / STYLES.length)]
  const style = STYLES[place % STYLES.length]
  if (!plan || !style) return null
  const random = new SeededRandom(seed + place)
  return build({ name, sentences: recordSentences(), style, plan, random })
}

const VOWELS = 'aeiou'

/** A pair `times` as long as the record: each further copy has words of its own, so that clauses stay distinct. */
export function makeLongPair(times: number, seed: number): BenchPair {
  const own = (sentence: string, copy: number) =>
    sentence.replace(/\p{L}{5,}/gu, (word) => `${word}${VOWELS.charAt(copy % 5)}${copy}`)
  const sentences = Array.from({ length: times }, (_, copy) =>
    recordSentences().map((sentence) => own(sentence, copy)),
  ).flat()
  const random = new SeededRandom(seed)
  return build({ name: `long-${times}`, sentences, style: STYLES[0], plan: REORGANISED, random })
}

/** Sentences nearer to one another than this would make the gold a matter of taste. */
const TOO_ALIKE = 0.6

let known: string[] | undefined

/** The record's clause texts in English that differ enough to be told apart. */
function recordSentences(): string[] {
  if (known) return known
  const distinct: string[] = []
  const texts = loadDataset().witnesses.flatMap(({ content }) =>
    content.language === 'en' ? content.clauses.map(({ text }) => text.trim()) : [],
  )
  for (const text of texts) {
    if (text !== '' && distinct.every((other) => similarity(text, other) < TOO_ALIKE)) {
      distinct.push(text)
    }
  }
  known = distinct
  return known
}

type Clause = { id: string; sentences: string[] }

type Recipe = {
  name: string
  sentences: readonly string[]
  style: (number: number) => string
  plan: Mutations
  random: SeededRandom
}

function build({ name, sentences, style, plan, random }: Recipe): BenchPair {
  const pool = gatherClauses(sentences, random)
  const reserve = pool.filter((_, index) => index % 5 === 4)
  const before = pool.filter((_, index) => index % 5 !== 4)
  const { after, links } = mutate(before, { plan, random, reserve })
  const old = writeOut(before, style)
  const renewed = writeOut(after, style)
  return {
    name,
    language: 'en',
    before: old.text,
    after: renewed.text,
    beforeClauses: old.clauses,
    afterClauses: renewed.clauses,
    links,
    ignoredBefore: new Set(),
    ignoredAfter: new Set(),
    isGenerated: true,
  }
}

function gatherClauses(sentences: readonly string[], random: SeededRandom): Clause[] {
  const clauses: Clause[] = []
  for (let at = 0; at < sentences.length;) {
    const count = 1 + random.below(4)
    clauses.push({ id: `p${clauses.length + 1}`, sentences: sentences.slice(at, at + count) })
    at += count
  }
  return clauses
}

type Fate = { plan: Mutations; random: SeededRandom; reserve: readonly Clause[] }

function mutate(before: readonly Clause[], { plan, random, reserve }: Fate) {
  const units = groupsOf(before, { plan, random })
  const placed = moveSome(units, { plan, random })
  const after: Clause[] = []
  const links: GoldLink[] = []
  const spare = [...reserve]
  for (const { members, moved } of placed) {
    if (random.happens(plan.inserted)) {
      const inserted = spare.shift()
      if (inserted) after.push({ ...inserted, id: `n${after.length + 1}` })
    }
    const alone = members.length === 1
    if (alone && random.happens(plan.dropped)) continue
    const sentences = members
      .flatMap((member) => member.sentences)
      .map((sentence) =>
        random.happens(plan.reworded) ? rewordSentence(sentence, random) : sentence,
      )
    const isSplit = alone && sentences.length > 1 && random.happens(plan.split)
    const cut = isSplit ? 1 + random.below(sentences.length - 1) : sentences.length
    const parts = [sentences.slice(0, cut), sentences.slice(cut)].filter((part) => part.length > 0)
    const made = parts.map((part, index) => ({
      id: `n${after.length + 1 + index}`,
      sentences: part,
    }))
    after.push(...made)
    links.push({ before: members.map(({ id }) => id), after: made.map(({ id }) => id), moved })
  }
  return { after, links }
}

type Unit = { members: Clause[]; moved: boolean }

/** Neighbours that will be merged stand in one unit. */
function groupsOf(before: readonly Clause[], { plan, random }: Omit<Fate, 'reserve'>): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < before.length;) {
    const count = random.happens(plan.merged) ? 2 : 1
    units.push({ members: before.slice(at, at + count), moved: false })
    at += count
  }
  return units
}

/** A move leads at least this many places away, so that it cannot be read as its neighbour's. */
const SHORTEST_MOVE = 4

function moveSome(units: readonly Unit[], { plan, random }: Omit<Fate, 'reserve'>): Unit[] {
  const staying: Unit[] = []
  const moving: { unit: Unit; from: number }[] = []
  for (const unit of units) {
    if (random.happens(plan.moved))
      moving.push({ unit: { ...unit, moved: true }, from: staying.length })
    else staying.push(unit)
  }
  const goals = moving.map(({ unit, from }) => {
    const goal = random.below(staying.length + 1)
    const isNear = Math.abs(goal - from) < SHORTEST_MOVE
    return { unit, goal: isNear ? (from + SHORTEST_MOVE * 2) % (staying.length + 1) : goal }
  })
  return staying.flatMap((unit, place) => [
    ...goals.filter(({ goal }) => goal === place).map((moved) => moved.unit),
    unit,
    ...(place === staying.length - 1
      ? goals.filter(({ goal }) => goal > place).map((moved) => moved.unit)
      : []),
  ])
}

function writeOut(clauses: readonly Clause[], style: Recipe['style']) {
  let text = ''
  const written: GoldClause[] = clauses.map(({ id, sentences }, index) => {
    const label = style(index + 1)
    const start = text.length
    const gap = label.endsWith('.') ? ' ' : '\n\n'
    text += label + gap
    const bodyStart = text.length
    text += `${sentences.join(' ')}\n\n`
    return { id, kind: 'clause', start, end: text.length - 2, bodyStart }
  })
  return { text, clauses: written }
}
