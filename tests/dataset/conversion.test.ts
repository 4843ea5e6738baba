import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { convertRecord } from '../../scripts/convert-record/convert.ts'
import { loadDataset } from '../../src/dataset/load-dataset.ts'

// The YAML that the record was compiled in stands beside the repository, not in it.
const yamlFile = new URL('../../../shared/record/record.yaml', import.meta.url)
const atHand = existsSync(yamlFile)
if (!atHand) {
  process.stderr.write('SKIPPED: record.yaml is not at hand, so the conversion is not repeated\n')
}
const yamlText = atHand ? readFileSync(yamlFile, 'utf8') : ''

type Entry = Record<string, unknown>
type Leaf = { path: string; value: string | number | boolean }

describe.skipIf(!atHand)('converting the record again', () => {
  it('gives the files of the dataset, byte for byte', () => {
    const files = convertRecord(yamlText)
    expect(files.size).toBe(36)
    for (const [path, text] of files) {
      const bundled = new URL(`../../src/dataset/${path}`, import.meta.url)
      expect(readFileSync(bundled, 'utf8') === text, path).toBe(true)
    }
  })

  it('stops at a field that it does not know', () => {
    const withField = yamlText.replace(
      /^topics:\n {2}- id: (.+)$/m,
      'topics:\n  - colour: red\n    id: $1',
    )
    expect(withField).not.toBe(yamlText)
    expect(() => convertRecord(withField)).toThrow('colour')
  })

  it('stops at a term that no rule reads', () => {
    const renamed = yamlText.replace('personnel_cap: 600000', 'headcount: 600000')
    expect(() => convertRecord(renamed)).toThrow(
      'us-28-point-2025-11-20--force-personnel has a term "headcount" that no rule reads',
    )
  })

  it('stops when the record holds less than it says', () => {
    expect(() => convertRecord(yamlText.replace('clauses: 339', 'clauses: 340'))).toThrow(
      'The record says',
    )
  })

  it('stops at a report that says something else of its draft', () => {
    const moved = yamlText.replace(
      /(id: istanbul-report-unian-2022-03-29\n(?:.*\n){2}\s+date: )2022-03-29/,
      '$12022-03-30',
    )
    expect(moved).not.toBe(yamlText)
    expect(() => convertRecord(moved)).toThrow('says something of its draft')
  })
})

describe.skipIf(!atHand)('nothing of the record is lost', () => {
  const record = loadDataset()
  const held = new Map<string, unknown[]>()
  const hold = (id: string, ...values: unknown[]) =>
    held.set(id, [...(held.get(id) ?? []), ...values])

  for (const list of [
    'topics',
    'parties',
    'people',
    'rounds',
    'instruments',
    'collations',
  ] as const) {
    for (const item of record[list]) hold(`${list}/${item.id}`, item)
  }
  for (const source of record.sources) hold(`sources/${source.id}`, source)
  for (const item of [...record.statements, ...record.events]) hold(`events/${item.id}`, item)
  for (const draft of record.drafts) hold(`drafts/${draft.id}`, draft)
  for (const { witness, content } of record.witnesses) {
    const { clauses, ...rest } = content
    hold(`drafts/${witness.id.replace(/-main$/, '')}`, witness, rest)
    for (const clause of clauses) hold(`clauses/${clause.id}`, clause)
  }

  /** Each entry of the YAML with the name under which its counterparts are held. */
  function entriesOfYaml(): [string, unknown][] {
    const yaml = asEntry(parse(yamlText))
    const proposals = asEntries(yaml['proposals'])
    const drafts = proposals.flatMap((proposal) => asEntries(proposal['drafts']))
    const clauses = drafts.flatMap((draft) => asEntries(draft['clauses']))
    return [
      ...['topics', 'parties', 'people', 'rounds', 'sources', 'events'].flatMap((list) =>
        named(list, asEntries(yaml[list])),
      ),
      ...named('collations', asEntries(yaml['comparisons'])),
      ...named(
        'instruments',
        proposals.map((proposal) => ({ ...proposal, drafts: null })),
      ),
      ...named(
        'drafts',
        drafts.map((draft) => ({ ...draft, clauses: null })),
      ),
      ...named('clauses', clauses),
    ]
  }

  const entries = atHand ? entriesOfYaml() : []

  it('finds a counterpart of every entry', () => {
    expect(entries.length).toBe(39 + 27 + 42 + 17 + 253 + 46 + 3 + 8 + 23 + 339)
    expect(entries.filter(([name]) => !held.has(name)).map(([name]) => name)).toEqual([])
  })

  it('finds every word, figure and flag of an entry in its counterparts, as often as it is said', () => {
    const lost = entries.flatMap(([name, entry]) =>
      lostFrom(entry, held.get(name)).map((leaf) => `${name}${leaf}`),
    )
    expect(lost).toEqual([])
  })

  it('would notice what is not there', () => {
    const lostWithout = (name: string, value: string) => {
      const [, entry] = entries.find(([each]) => each === name) ?? []
      const whole = JSON.stringify(held.get(name))
      expect(whole).toContain(value)
      return lostFrom(entry, JSON.parse(whole.replace(value, 'null')))
    }
    const tanks = 'clauses/treaty-2022-04-15--force-tanks'
    expect(lostWithout(tanks, '"One summary gives 343."')).toEqual([
      '/note: One summary gives 343.',
    ])
    expect(lostWithout(tanks, '"ukraine"')).toEqual(['/terms/tanks/ukraine: ukraine'])
    const counterProposal = 'drafts/e3-counter-2025-11-23'
    expect(lostWithout(counterProposal, '"noamnesty-e3"')).toEqual([
      '/coverage/removed/2/sources/0: noamnesty-e3',
    ])
  })
})

/** What an entry says more often than its counterparts do, with the path to it. */
function lostFrom(entry: unknown, counterparts: unknown): string[] {
  const texts = leavesOf(counterparts, '').map(({ value }) => String(value))
  const unclaimed = [...texts]
  const { terms, positions } = asEntry(entry)
  const leaves = [
    ...leavesOf(entry, ''),
    ...ownersIn(terms, '/terms'),
    ...ownersIn(positions, '/positions'),
  ]
  const lost = leaves.filter((leaf) => {
    if (isCarriedOtherwise(leaf, texts)) return false
    const index = unclaimed.indexOf(String(leaf.value))
    if (index < 0) return true
    unclaimed.splice(index, 1)
    return false
  })
  return lost.map(({ path, value }) => `${path}: ${value}`)
}

/** Ways in which a value is carried without standing there as it is, each with its reason. */
const carriedOtherwise: readonly {
  at: RegExp
  holds: (value: string, texts: readonly string[]) => boolean
}[] = [
  // Of a removal that was only inferred, the note says so first.
  {
    at: /^\/coverage\/removed\/\d+\/note$/,
    holds: (note, texts) => texts.includes(`Thought to be gone, but no source states it. ${note}`),
  },
  // Ids begin with a letter: `112-20` is `s-112-20`.
  { at: /^(?:\/id|.*\/sources\/\d+)$/, holds: (id, texts) => texts.includes(`s-${id}`) },
  // Our sentence on paraphrase, and the day it became public, stand after the record's own note.
  {
    at: /^\/provenance\/note$/,
    holds: (note, texts) => texts.some((text) => text.startsWith(`${note} `)),
  },
  // A report's short title is cut before its date, which its draft bears.
  {
    at: /^\/short_title$/,
    holds: (title, texts) => texts.some((text) => title.startsWith(`${text}, `)),
  },
  // That an entry is a report is said by its being a witness.
  { at: /^\/kind$/, holds: (kind, texts) => kind === 'report' && texts.includes('summary') },
  // Date, round and tabling of a report are those of its draft, which the converter checks.
  {
    at: /^\/(?:date|round|tabled_by\/0)$/,
    holds: (_, texts) =>
      texts.includes('istanbul-communique-2022-03-29') &&
      !texts.includes('istanbul-communique-2022-03-29-main'),
  },
  // `partial` is an extent of `excerpt` or `summary`.
  {
    at: /^\/coverage\/status$/,
    holds: (status, texts) =>
      status === 'partial' && (texts.includes('excerpt') || texts.includes('summary')),
  },
  // `full` of a report is `recordedWhole`.
  {
    at: /^\/coverage\/status$/,
    holds: (status, texts) => status === 'full' && texts.includes('true'),
  },
  // A clause's order is its place in the list; a dash is the lack of a label.
  { at: /^\/order$/, holds: () => true },
  { at: /^\/label$/, holds: (label) => label === '-' },
  // Standing of a guarantor: `bracketed-proposed-by-russia` is `bracketed`, by `russia`.
  {
    at: /\/status$/,
    holds: (status, texts) => {
      const [, bracketed, side] = /^(bracketed-)?proposed-by-(.+)$/.exec(status) ?? []
      const held = bracketed ? 'bracketed' : 'proposed'
      return side !== undefined && texts.includes(held) && texts.includes(side)
    },
  },
  // Members that a text names stand in it; that they form a group of their own is one term for all.
  {
    at: /\/guarantors\/\d+\/status$/,
    holds: (status, texts) => status === 'ad-hoc-group' && texts.includes(status),
  },
  { at: /\/status$/, holds: (status, texts) => status === 'named' && texts.includes('in-text') },
  // Why there is no figure.
  { at: /\/personnel_cap$/, holds: (v, texts) => v === 'to-be-set' && texts.includes('open') },
  {
    at: /\/personnel_cap$/,
    holds: (v, texts) => v === 'reports-differ' && texts.includes('disputed'),
  },
  { at: /\/value\/personnel$/, holds: (v, texts) => v === 'no limit' && texts.includes('none') },
  // A range written as one word.
  {
    at: /\/truce_days$/,
    holds: (days, texts) => days.split('-').every((day) => texts.includes(day)),
  },
  // A referendum that is simply provided for.
  { at: /\/referendum$/, holds: (v, texts) => v === 'true' && texts.includes('required') },
  // Notes that point at another place of the YAML are made to stand alone.
  { at: /^\/note$/, holds: (note) => note === 'As above.' },
  {
    at: /^\/note$/,
    holds: (note, texts) => texts.includes(note.replace('the outlets below', 'other outlets')),
  },
  {
    at: /^\/note$/,
    holds: (note, texts) => {
      const reworded = note.replace(
        'comparisons.guarantor-lists',
        'the guarantor states named in different accounts',
      )
      return texts.includes(reworded)
    },
  },
  // "Europe" as a party is the unnamed group of European states.
  {
    at: /\/parties\/\d+$/,
    holds: (v, texts) => v === 'europe' && texts.includes('european-states'),
  },
]

function isCarriedOtherwise({ path, value }: Leaf, texts: readonly string[]): boolean {
  return carriedOtherwise.some(({ at, holds }) => at.test(path) && holds(String(value), texts))
}

/** Sides and territories that values are given for: `{tanks: {russia: 342}}` → `russia`. */
function ownersIn(values: unknown, path: string): Leaf[] {
  return Object.entries(asEntry(values ?? {}))
    .filter(([, value]) => typeof value === 'object' && value !== null && !Array.isArray(value))
    .flatMap(([key, value]) =>
      Object.keys(asEntry(value))
        .filter((owner) => !['min', 'max', 'unattributed'].includes(owner))
        .map((owner) => ({ path: `${path}/${key}/${owner}`, value: owner.replaceAll('_', '-') })),
    )
}

/** Every value in a tree with the path to it; `null` says nothing and is left out. */
function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [{ path, value }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => leavesOf(held, `${path}/${key}`))
}

function named(list: string, entries: readonly Entry[]): [string, unknown][] {
  return entries.map((entry) => {
    const id = String(entry['id'])
    return [`${list}/${/^\d/.test(id) ? `s-${id}` : id}`, entry]
  })
}

function asEntry(value: unknown): Entry {
  if (typeof value !== 'object' || value === null) throw new Error('Not an entry of the record')
  return Object.fromEntries(Object.entries(value))
}

function asEntries(value: unknown): Entry[] {
  if (!Array.isArray(value)) throw new Error('Not a list of entries')
  return value.map(asEntry)
}
