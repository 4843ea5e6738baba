import type { TermRule } from './term-values.ts'

/** Every territory the record names, as people read it; regions are Ukraine's oblasts. */
const TERRITORIES = {
  crimea: 'Crimea',
  sevastopol: 'Sevastopol',
  donetsk: 'Donetsk region',
  luhansk: 'Luhansk region',
  kherson: 'Kherson region',
  zaporizhzhia: 'Zaporizhzhia region',
  dnipropetrovsk: 'Dnipropetrovsk region',
  mykolaiv: 'Mykolaiv region',
  sumy: 'Sumy region',
  kharkiv: 'Kharkiv region',
  'parts-of-donetsk': 'Parts of the Donetsk region',
  'parts-of-luhansk': 'Parts of the Luhansk region',
  'donbas-outside-ukrainian-control': 'Part of Donbas outside Ukrainian control',
  'annex-6-area': 'Area shown in Annex 6 (not published)',
}

const RECOGNITION = {
  'de-jure-by-us': 'In law, by the United States',
  'de-facto-by-us': 'In fact, by the United States',
  'de-facto': 'In fact',
  'line-de-facto': 'The line of contact, in fact',
  none: 'None',
}

/** Territory, withdrawal and recognition. */
export const territoryTermRules: readonly TermRule[] = [
  {
    key: 'territorial-exclusions',
    label: 'Areas outside the guarantees',
    type: 'territories',
    from: ['territorial_exclusions'],
    options: TERRITORIES,
    note: 'An empty list: the text applies within the internationally recognised borders. Unknown: the areas are not named.',
  },
  {
    key: 'exclusion-duration',
    label: 'How long they stay outside',
    type: 'choice',
    from: ['duration'],
    options: { temporary: 'For the time being' },
  },
  {
    key: 'boundary',
    label: 'Where the boundary runs',
    type: 'choice',
    from: ['boundary'],
    options: {
      'full-administrative-regions': 'Administrative boundaries of the regions',
      'each-side-states-its-own': 'Each side states its own',
      'effective-control': 'Effective control on a given day',
    },
  },
  {
    key: 'reference-date',
    label: 'Control as it stood on',
    type: 'date',
    from: ['reference_date'],
  },
  {
    key: 'baseline',
    label: 'Line that talks start from',
    type: 'choice',
    from: ['baseline'],
    options: { 'line-of-control': 'Line of control', 'line-of-contact': 'Line of contact' },
  },
  {
    key: 'territorial-settlement',
    label: 'How territory is settled',
    type: 'choice',
    from: ['territory'],
    options: {
      'restore-pre-2014': 'Borders before 2014 are restored',
      'after-ceasefire': 'Discussed after a ceasefire',
      'presidents-decide': 'Left to the presidents',
    },
  },
  {
    key: 'crimea-status',
    label: 'Status of Crimea',
    type: 'choice',
    from: ['crimea'],
    options: {
      'recognise-as-russian': 'Recognised as Russian',
      'peaceful-settlement': 'To be settled peacefully',
      'bilateral-negotiations': 'Bilateral negotiations',
      'presidents-decide': 'Left to the presidents',
    },
  },
  {
    key: 'crimea-horizon',
    label: 'Time allowed for the question of Crimea',
    type: 'duration',
    unit: 'years',
    from: ['crimea_years'],
  },
  {
    key: 'donbas-status',
    label: 'Status of Donetsk and Luhansk',
    type: 'choice',
    from: ['donbas'],
    options: {
      'recognise-independence': 'Independence recognised by Ukraine',
      'presidents-decide': 'Left to the presidents',
    },
  },
  {
    key: 'recognise-as-russian',
    label: 'To be recognised as Russian',
    type: 'territories',
    from: ['recognise_as_russian'],
    options: TERRITORIES,
  },
  {
    key: 'recognition',
    label: 'Recognition of Russian control',
    type: 'choice',
    from: ['recognition'],
    options: { ...RECOGNITION, ...TERRITORIES },
    note: 'Said per territory where the text does.',
  },
  {
    key: 'withdraw-from',
    label: 'Withdrawal from',
    type: 'territories',
    from: ['withdraw_from'],
    options: TERRITORIES,
  },
  {
    key: 'withdrawal-by',
    label: 'Who withdraws',
    type: 'parties',
    from: ['by'],
  },
  {
    key: 'demilitarised',
    label: 'Demilitarised zone',
    type: 'flag',
    from: ['demilitarised'],
    note: 'Stated only where the text says so; nothing follows from its absence.',
  },
  {
    key: 'since',
    label: 'Counted from',
    type: 'date',
    from: ['since_year', 'non_recognition_since'],
    note: 'The date from which sanctions, damage, proceedings or territorial gains count. The record kept the date of non-recognition apart from the others.',
  },
]
