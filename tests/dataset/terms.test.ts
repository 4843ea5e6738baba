import { describe, expect, it } from 'vitest'
import type { TermDefinition, TermValue } from '../../src/core/model/term.ts'
import { loadDataset } from '../../src/dataset/load-dataset.ts'

const { witnesses, collations, termDefinitions, parties } = loadDataset()
const definitions = new Map(termDefinitions.map((definition) => [definition.key, definition]))
const clauses = witnesses.flatMap(({ content }) => content.clauses)
const terms = [
  ...clauses.flatMap((clause) => clause.terms),
  ...collations.flatMap(({ rows }) => rows.flatMap((row) => row.terms)),
]

const valueIn = (clause: string, key: string) =>
  clauses.find(({ id }) => id === clause)?.terms.find((term) => term.key === key)?.value

describe('term definitions', () => {
  it('are all used, and every term has one', () => {
    const used = new Set(terms.map(({ key }) => key))
    expect([...used].toSorted()).toEqual([...definitions.keys()].toSorted())
  })

  it('have the type of every value given under them', () => {
    for (const { key, value } of terms) {
      if (value.kind !== 'unstated') expect([key, value.kind]).toEqual([key, typeOf(key)])
    }
  })

  it('have a unit where their values are amounts and durations, and only there', () => {
    for (const { key, type, unit } of termDefinitions) {
      const measured = type === 'amount' || type === 'duration'
      expect([key, unit !== null]).toEqual([key, measured])
    }
  })

  it('have a label for every option, territory and rule in use', () => {
    for (const definition of termDefinitions) {
      const used = terms
        .filter(({ key }) => key === definition.key)
        .flatMap(({ value }) => optionsIn(value))
      expect([definition.key, used.filter((id) => !labelled(definition, id))]).toEqual([
        definition.key,
        [],
      ])
    }
  })

  it('label a thing in words, not in the spelling of an id', () => {
    const labels = termDefinitions.flatMap(({ label, options }) => [
      label,
      ...Object.values(options),
    ])
    expect(labels.filter((label) => !/^(?:[A-Z]|\d)/.test(label) || label.includes('_'))).toEqual(
      [],
    )
  })

  it('are each given once per clause', () => {
    for (const { id, terms: own } of clauses) {
      expect([id, new Set(own.map(({ key }) => key)).size]).toEqual([id, own.length])
    }
  })
})

function typeOf(key: string): string | undefined {
  return definitions.get(key)?.type
}

function labelled({ options }: TermDefinition, id: string): boolean {
  return id in options || parties.some((party) => party.id === id)
}

function optionsIn(value: TermValue): string[] {
  switch (value.kind) {
    case 'options':
    case 'territories':
      return value.members
    case 'choice':
      return value.choices.flatMap(({ of, option }) => (of === null ? [option] : [of, option]))
    case 'decision-rule':
      return [value.rule]
    default:
      return []
  }
}

describe('the ceiling on forces', () => {
  const cap = (draft: string) => valueIn(`${draft}--force-personnel`, 'personnel-cap')
  const exactly = (side: string | null, figure: number) => ({
    side,
    range: { min: figure, max: figure },
  })

  it('is one figure for all where the text gives one', () => {
    expect(cap('us-28-point-2025-11-20')).toEqual({
      kind: 'amount',
      figures: [exactly(null, 600_000)],
    })
  })

  it('is one figure per side where the sides differ', () => {
    expect(cap('treaty-2022-04-15')).toEqual({
      kind: 'amount',
      figures: [exactly('russia', 85_000), exactly('ukraine', 250_000)],
    })
  })

  it('keeps apart a side whose figure could not be read', () => {
    expect(valueIn('treaty-2022-04-15--force-mortars', 'mortars')).toEqual({
      kind: 'amount',
      figures: [exactly('russia', 147), { side: 'ukraine', range: null }],
    })
  })

  it('says why there is no figure: unknown, none, open or disputed', () => {
    const why = (draft: string) => {
      const value = cap(draft)
      return value?.kind === 'unstated' ? value.why : value?.kind
    }
    expect(why('ft-15-point-2022-03-16')).toBe('unknown')
    expect(why('ua-memorandum-2025-06-02')).toBe('none')
    expect(why('ru-memorandum-2025-06-02')).toBe('open')
    expect(why('geneva-19-point-2025-11-23')).toBe('disputed')
  })
})

describe('other typed values', () => {
  it('say of a guarantor who wants it and whether it stands in brackets', () => {
    const value = valueIn('treaty-2022-04-15--guarantors', 'guarantors')
    expect(value?.kind === 'parties' ? value.members.slice(4) : []).toEqual([
      { id: 'france', status: 'agreed', by: [] },
      { id: 'belarus', status: 'bracketed', by: ['russia'] },
      { id: 'turkey', status: 'bracketed', by: ['ukraine'] },
    ])
  })

  it('put the lengths of a ceasefire under one key: exact, at least, or a range', () => {
    expect(valueIn('ru-memorandum-2025-06-02--ceasefire-duration', 'ceasefire-days')).toEqual({
      kind: 'duration',
      min: 30,
      max: 30,
    })
    expect(valueIn('ua-memorandum-2025-06-02--ceasefire-duration', 'ceasefire-days')).toEqual({
      kind: 'duration',
      min: 30,
      max: null,
    })
    expect(valueIn('ru-memorandum-2025-06-02--bodies-truce', 'ceasefire-days')).toEqual({
      kind: 'duration',
      min: 2,
      max: 3,
    })
  })

  it('give an upper limit as one: "no more than three days"', () => {
    expect(valueIn('istanbul-communique-2022-03-29--consultation', 'consultation-days')).toEqual({
      kind: 'duration',
      min: null,
      max: 3,
    })
  })

  it('say of which side or territory a choice speaks', () => {
    expect(valueIn('us-ua-20-point-2025-12-24--nuclear-plant', 'zaporizhzhia-plant')).toEqual({
      kind: 'choice',
      choices: [
        { of: 'united-states', option: 'three-way-joint' },
        { of: 'ukraine', option: 'joint-venture-with-us' },
      ],
    })
    expect(valueIn('us-offer-2025-04--crimea', 'recognition')).toEqual({
      kind: 'choice',
      choices: [{ of: 'crimea', option: 'de-jure-by-us' }],
    })
  })

  it('tell an empty set from one that is not known', () => {
    const scope = (draft: string) =>
      valueIn(`${draft}--territorial-scope`, 'territorial-exclusions')
    expect(scope('treaty-2022-03-17')).toEqual({ kind: 'territories', members: [] })
    expect(scope('ua-draft-2022-04-06-as-reported')).toEqual({ kind: 'unstated', why: 'unknown' })
  })

  it('say that the mediator of one text is left out in the next', () => {
    expect(valueIn('us-28-point-2025-11-20--nato-russia', 'mediator')).toMatchObject({
      members: [{ id: 'united-states' }],
    })
    expect(valueIn('e3-counter-2025-11-23--nato-russia', 'mediator')).toEqual({
      kind: 'unstated',
      why: 'none',
    })
  })
})
