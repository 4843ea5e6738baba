import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../src/core/model/clause.ts'
import type { Coverage } from '../../../src/core/model/draft.ts'
import { clause, noteOn as coverageNote, revision } from '../compare/clauses.ts'
import { carry, noteOn, standing, unmark, wordsOf } from './marked.ts'

const SCRIPTS = [
  ['uk', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['zh', /\p{Script=Han}/u],
] as const
const guessLanguage = (text: string) => SCRIPTS.find(([, script]) => script.test(text))?.[0] ?? 'en'

/** Carry one note from one wording of a clause to another, both marked. */
function carryOne(before: string, after: string) {
  const language = guessLanguage(before)
  const from = revision([clause('army', unmark(before).text)], {}, { language })
  const to = revision([clause('army', unmark(after).text)], {}, { language })
  const [carried] = carry([noteOn('army', before)], from, to)
  if (!carried) throw new Error('Nothing was carried')
  return { carried, standing: standing(carried, to.clauses), words: wordsOf(carried) }
}

function expectState(state: string, before: string, after: string) {
  const found = carryOne(before, after)
  expect(found.carried.state).toBe(state)
  expect(found.standing).toEqual([`army: ${after}`])
  return found
}

describe('words that stay in their clause', () => {
  it('[R4] are unchanged where the clause is', () => {
    const text = 'The army holds «no more than 600,000» men.'
    expect(expectState('unchanged', text, text).carried).toMatchObject({
      around: 'same',
      needsReview: false,
    })
  })
  it('[R5] are followed past what was put in before them, and the note says so', () => {
    const { carried } = expectState(
      'unchanged',
      'The army holds «no more than 600,000» men.',
      'In peacetime, and only then, the army holds «no more than 600,000» men.',
    )
    expect(carried).toMatchObject({ around: 'changed' })
  })
  it('[R5] are unchanged where something is added right beside them', () =>
    void expectState(
      'unchanged',
      'Guarantors are «Russia, China» and France.',
      'Guarantors are Israel, «Russia, China», Poland and France.',
    ))
  it('[R5] are followed in Ukrainian', () =>
    void expectState(
      'unchanged',
      'Україна «не розміщує» іноземні бази.',
      'Після набуття чинності Україна «не розміщує» іноземні військові бази.',
    ))
  it('[R5] are followed in Arabic, in logical order', () =>
    void expectState(
      'unchanged',
      'تلتزم الأطراف «بوقف إطلاق النار» فوراً.',
      'وفقاً لهذا الاتفاق، تلتزم الأطراف «بوقف إطلاق النار» فوراً.',
    ))
  it('[R5] are followed in Chinese, past characters of two units', () =>
    void expectState(
      'unchanged',
      '缔约方应当立即「停火」，并在𠮷林「三十日内」«撤出部队»。',
      '自本协定生效之日起，缔约方应当立即「停火」，并在𠮷林「三十日内」«撤出部队»。',
    ))
})

describe('words that changed', () => {
  it('[R4] 600,000 never lands on 800,000 as unchanged', () => {
    const { words } = expectState(
      'wording-changed',
      'The army is limited to «600,000» personnel.',
      'The army is limited to «800,000» personnel in peacetime.',
    )
    expect(words).toBe('[-600,000-]{+800,000+}')
  })
  it('[R4] a digit inside a figure is a change of the figure', () => {
    const { words } = expectState(
      'wording-changed',
      'A cap of «600»,000 men.',
      'A cap of «800,000» men.',
    )
    expect(words).toBe('[-600-]{+800,000+}')
  })
  it('[R4] a word put between them is a change', () => {
    const { words } = expectState(
      'wording-changed',
      'The guarantors «shall provide assistance» at once.',
      'The guarantors «shall jointly provide assistance» at once.',
    )
    expect(words).toBe('shall {+jointly +}provide assistance')
  })
  it('[R4] a “not” put between them is a change', () =>
    void expectState(
      'wording-changed',
      'Ukraine «shall join» any alliance.',
      'Ukraine «shall not join» any alliance.',
    ))
  it('[R4] changed quotation marks are a change, and said to be cosmetic', () => {
    const { carried } = expectState(
      'wording-changed',
      'Called «the "Guarantor States"» below.',
      'Called «the “Guarantor States”» below.',
    )
    const changed = 'words' in carried ? carried.words.filter(({ kind }) => kind !== 'kept') : []
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.every(({ cosmetic }) => cosmetic)).toBe(true)
  })
  it('[R5] words that are gone leave the place where they stood', () => {
    const { words } = expectState(
      'wording-changed',
      'Neutrality is permanent «and guaranteed» by all.',
      'Neutrality is permanent «»by all.',
    )
    expect(words).toBe('[-and guaranteed-]')
  })
  it('[R4] [B1] a bracket opened around them is said, and asks for review', () =>
    expect(
      expectState(
        'unchanged',
        'Guarantors: Russia, «Belarus», China.',
        'Guarantors: Russia, [«Belarus» — Russia], China.',
      ).carried,
    ).toMatchObject({ around: 'brackets', needsReview: true }))
  it('[R4] [B1] so is one around several clauses, and one that holds them still is not', () => {
    const held = (first: string, last: string) =>
      revision([
        clause('first', first, { lineage: 'first' }),
        clause('army', 'The army shrinks.', { lineage: 'army' }),
        clause('last', last, { lineage: 'last' }),
      ])
    const [plain, open] = [held('They meet.', 'They go.'), held('[They meet.', 'They go.]')]
    const note = noteOn('army', 'The army «shrinks».')
    const put = carry([note], plain, open)
    expect(put[0]).toMatchObject({ state: 'unchanged', around: 'brackets', needsReview: true })
    expect(carry([noteOn('army', '')], plain, open)[0]).toMatchObject({ around: 'brackets' })
    expect(carry([note], open, open)[0]).toMatchObject({ around: 'same', needsReview: false })
  })
  it('[R5] [B1] stand in whole brackets where a bracket ends among them', () =>
    void expectState(
      'wording-changed',
      'A flow of no less than «450 cubic» metres is kept.',
      'A flow of no less than [350 — Adria] «[450 — Belmar, Corvia] cubic» metres is kept.',
    ))
  it('[R5] [B1] so they do in braces that another clause shows to be brackets', () => {
    const held = (text: string) =>
      revision([
        clause('first', 'They {EU: meet}.', { lineage: 'first' }),
        clause('army', text, { lineage: 'army' }),
      ])
    const note = noteOn('army', 'no less than «450 cubic» metres')
    const [carried] = carry(
      [note],
      held('no less than 450 cubic metres'),
      held('no less than {450 or 500} cubic metres'),
    )
    const text = 'no less than {450 or 500} cubic metres'
    const [place] = carried && 'places' in carried ? carried.places : []
    expect(place?.range && text.slice(place.range.start, place.range.end)).toBe(
      '{450 or 500} cubic',
    )
  })
  it('[R4] [B2] so is a bracket that another side opposes now', () =>
    expect(
      carryOne(
        'Russia, [EU propose; RU oppose: «Belarus»].',
        'Russia, [EU propose; UA oppose: «Belarus»].',
      ).carried,
    ).toMatchObject({ around: 'brackets', needsReview: true }))
  it('[R4] [B2] so is a bracket that another side wants now', () =>
    expect(
      carryOne('Russia, [«Belarus» — Russia].', 'Russia, [«Belarus» — Ukraine].').carried,
    ).toMatchObject({ around: 'brackets', needsReview: true }))
})

describe('a note on a whole clause', () => {
  it('[R4] is unchanged with the clause', () =>
    expect(carryOne('Worship is free.', 'Worship is free.').carried).toMatchObject({
      state: 'unchanged',
      places: [{ clause: 'army', range: null }],
    }))
  it('[R4] shows the clause’s own difference', () =>
    expect(carryOne('At most 85,000 men.', 'At most 250,000 men.')).toMatchObject({
      carried: { state: 'wording-changed' },
      words: 'At most [-85,000-]{+250,000+} men.',
    }))
  it('[R4] is changed where only the heading is', () => {
    const held = (heading: string) => revision([clause('army', 'At most 85,000.', { heading })])
    const [carried] = carry([noteOn('army', '')], held('Army'), held('Armed forces'))
    expect(carried?.state).toBe('wording-changed')
    expect(carried && wordsOf(carried)).toBe('[-Army-]{+Armed forces+}\nAt most 85,000.')
  })
})

const neutrality = clause('neutrality', 'Ukraine is permanently neutral and joins no bloc.')
const church = clause('church', 'Worship is free and no faith is hindered.')
const army = clause('army', 'The army has no more than 85,000 men.')
const armyNote = noteOn('army', 'The army has «no more than 85,000» men.')

function carryArmy(after: Clause[], coverage: Partial<Coverage> = {}) {
  const to = revision(after, coverage)
  const [carried] = carry([armyNote], revision([neutrality, army, church]), to)
  if (!carried) throw new Error('Nothing was carried')
  return { carried, standing: standing(carried, to.clauses) }
}

describe('a clause that went elsewhere', () => {
  it('[R6] moved with its words', () =>
    expect(carryArmy([army, neutrality, church])).toMatchObject({
      carried: { state: 'moved', by: 'clause', needsReview: true },
      standing: ['army: The army has «no more than 85,000» men.'],
    }))
  it('[R6] was split, and the note goes with its words', () => {
    const parts = [
      clause('army-size', 'The army has no more than 85,000 men.', { lineage: 'army' }),
      clause('army-arms', 'It has no more than 342 tanks.', { lineage: 'army' }),
    ]
    expect(carryArmy([neutrality, ...parts, church])).toMatchObject({
      carried: { state: 'split', into: ['army-size', 'army-arms'] },
      standing: ['army-size: The army has «no more than 85,000» men.'],
    })
  })
  it('[R6] was merged with another', () => {
    const guard = clause('guard', 'The guard has no weapons.', { lineage: 'army' })
    const merged = clause('forces', 'The army has no more than 85,000 men, the guard no weapons.', {
      lineage: 'army',
    })
    const to = revision([merged])
    const [carried] = carry([armyNote], revision([army, guard]), to)
    expect(carried).toMatchObject({ state: 'merged', with: ['army', 'guard'] })
    expect(carried && standing(carried, to.clauses)).toEqual([
      'forces: The army has «no more than 85,000» men, the guard no weapons.',
    ])
  })
  it('[R6] a whole clause that was split stands with all its parts', () => {
    const parts = ['one', 'two'].map((id) => clause(id, `Part ${id}.`, { lineage: 'army' }))
    const [carried] = carry([noteOn('army', army.text)], revision([army]), revision(parts))
    expect(carried).toMatchObject({
      state: 'split',
      places: [
        { clause: 'one', range: null },
        { clause: 'two', range: null },
      ],
    })
  })
})

describe('a clause that is not there any more', () => {
  it('[R8] [C2] is dropped where the newer text was seen whole', () =>
    expect(carryArmy([neutrality, church], { extent: 'full' }).carried).toMatchObject({
      state: 'dropped',
      support: { kind: 'full-text' },
      needsReview: true,
    }))
  it('[R8] [C2] is dropped where a source says so', () =>
    expect(
      carryArmy([church], { absent: [coverageNote('army', 'Removed.')] }).carried,
    ).toMatchObject({
      state: 'dropped',
      support: { kind: 'statement', note: 'Removed.' },
    }))
  it('[R8] [C3] is not covered by an excerpt, and the reason is given', () =>
    expect(carryArmy([church], { extent: 'summary' }).carried).toMatchObject({
      state: 'not-covered',
      reason: { kind: 'partial', extent: 'summary' },
    }))
  it('[R8] [C4] is not covered where nobody could read it', () =>
    expect(
      carryArmy([church], { extent: 'full', notSeen: [coverageNote('army', 'Page 4 is missing.')] })
        .carried,
    ).toMatchObject({
      state: 'not-covered',
      reason: { kind: 'named', note: 'Page 4 is missing.' },
    }))
  it('[S10] goes on in a text whose language nothing tells', () => {
    const to = revision([army], {}, { language: 'und' })
    expect(carry([armyNote], revision([army]), to)).toMatchObject([{ state: 'unchanged' }])
  })
  it('[R8] is not covered by a text in another language, which says where the clause goes on', () => {
    const to = revision(
      [clause('army', 'Армія має не більше 85 000 осіб.')],
      {},
      { language: 'uk' },
    )
    expect(carry([armyNote], revision([army]), to)).toMatchObject([
      { state: 'not-covered', reason: { kind: 'other-language', clauses: ['army'] } },
    ])
  })
})

describe('the same words outside of their lineage', () => {
  const annex = clause('annex', 'In peacetime the army has no more than 85,000 men.', {
    lineage: 'limits',
  })
  it('[R7] are proposed, never taken: the state says moved, and what holds without it', () =>
    expect(carryArmy([neutrality, church, annex], { extent: 'full' })).toMatchObject({
      carried: {
        state: 'moved',
        by: 'proposal',
        needsReview: true,
        otherwise: { state: 'dropped', support: { kind: 'full-text' } },
      },
      standing: ['annex: In peacetime the army has «no more than 85,000» men.'],
    }))
  it('[R7] are not proposed where they stand twice', () =>
    expect(
      carryArmy([annex, { ...annex, id: 'copy', lineage: 'copy' }], { extent: 'full' }).carried
        .state,
    ).toBe('dropped'))
  it('[R7] are not proposed where they stood before, too', () => {
    const to = revision([annex], { extent: 'full' })
    expect(carry([armyNote], revision([army, annex]), to)[0]?.state).toBe('dropped')
  })
  it('[R7] a single figure is not proposed on the strength of itself', () => {
    const figure = noteOn('army', 'The army has no more than «85,000» men.')
    const tons = clause('grain', 'Each year 85,000 tons of grain leave by sea.')
    const to = revision([tons], { extent: 'full' })
    expect(carry([figure], revision([army]), to)[0]?.state).toBe('dropped')
  })
  it('[R7] a figure inside a larger figure is another figure', () => {
    const note = noteOn('army', 'The army has «no more than 85,000 men».')
    const to = revision([clause('other', 'It has no more than 85,000 menservants.')], {
      extent: 'full',
    })
    expect(carry([note], revision([army]), to)[0]?.state).toBe('dropped')
  })
})

describe('several clauses under one note', () => {
  const note = { id: 'note', clauses: ['army', 'church'], words: null }
  it('[R9] are unchanged where all are', () =>
    expect(carry([note], revision([army, church]), revision([army, church]))).toMatchObject([
      { state: 'unchanged', places: [{ clause: 'army' }, { clause: 'church' }] },
    ]))
  it('[R9] are not dropped while one of them stands', () =>
    expect(
      carry([note], revision([army, church]), revision([army], { extent: 'full' })),
    ).toMatchObject([{ state: 'wording-changed', places: [{ clause: 'army' }] }]))
})

describe('a note that its own text does not bear out', () => {
  it('[R3] is not covered where its clause is not there', () =>
    expect(carry([noteOn('nowhere', 'a «b» c')], revision([army]), revision([army]))).toMatchObject(
      [{ state: 'not-covered', reason: { kind: 'not-anchored' }, row: null }],
    ))
  it('[R3] is not covered where its words do not stand in its clause', () =>
    expect(
      carry([noteOn('army', 'They hold «no tanks».')], revision([army]), revision([army])),
    ).toMatchObject([{ state: 'not-covered', reason: { kind: 'not-anchored' } }]))
})

it('[R4] what the engine joined without being sure is shown for review, even where no word changed', () => {
  const pasted = (id: string, text: string) => clause(id, text, { lineage: null })
  const from = revision([pasted('c1', army.text)])
  const to = revision([pasted('c1', `${army.text} It may not leave the country without consent.`)])
  const [carried] = carry([{ ...armyNote, clauses: ['c1'] }], from, to)
  expect(carried?.state).toBe('unchanged')
  expect(carried?.needsReview).toBe((carried?.confidence ?? 1) < 0.9)
})

describe('a note on a clause whose words went to others', () => {
  const notice = 'The depositary shall notify all signatories of each accession without delay.'
  const copies =
    'Certified copies of this Treaty in the Ukrainian, Russian and English languages are sent to the Secretary-General.'
  const withdrawal =
    'The Parties withdraw their heavy weapons within ten days of its entry into force.'
  const prisoners = 'Prisoners of war are exchanged all for all under the eyes of the Red Cross.'
  const full = { extent: 'full' } as const
  const from = revision(
    [
      clause('withdrawal', withdrawal),
      clause('prisoners', prisoners),
      clause('depositary', `${notice} ${copies}`),
    ],
    full,
  )
  const to = revision(
    [
      clause('withdrawal', `${withdrawal} ${notice}`),
      clause('prisoners', `${prisoners} ${copies}`),
    ],
    full,
  )

  it('[R7] [W10] is proposed to go where they stand, and never shown as dropped', () => {
    const [carried] = carry([noteOn('depositary', `${notice} ${copies}`)], from, to)
    expect(carried).toMatchObject({
      state: 'moved',
      by: 'proposal',
      places: [
        { clause: 'withdrawal', range: null },
        { clause: 'prisoners', range: null },
      ],
      otherwise: { state: 'dropped' },
      needsReview: true,
    })
  })
})
