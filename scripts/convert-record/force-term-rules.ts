import type { TermRule } from './term-values.ts'

const YES_NO_NOTE = 'Stated only where the text says so; nothing follows from its absence.'

/** A ceiling on one sort of weapon or force. */
function ceiling(key: string, unit: string, from = key.replaceAll('-', '_')): TermRule {
  return {
    key,
    label: `Ceiling on ${key.replaceAll('-', ' ')}`,
    type: 'amount',
    unit,
    from: [from],
  }
}

/** Neutrality, alliances, foreign forces, and limits on Ukraine's own. */
export const forceTermRules: readonly TermRule[] = [
  {
    key: 'neutrality',
    label: 'Neutrality of Ukraine',
    type: 'choice',
    from: ['neutrality'],
    options: {
      'neutral-state': 'A neutral state',
      declared: 'Declared',
      permanent: 'Permanent',
      neutral: 'Neutral',
      'not-required': 'Not required',
    },
  },
  {
    key: 'constitutional',
    label: 'Written into the constitution',
    type: 'flag',
    from: ['constitutional'],
    note: YES_NO_NOTE,
  },
  {
    key: 'conditional',
    label: 'Conditional on the other key provisions',
    type: 'flag',
    from: ['conditional'],
    note: YES_NO_NOTE,
  },
  {
    key: 'non-aligned',
    label: 'Non-aligned',
    type: 'flag',
    from: ['non_aligned'],
    note: YES_NO_NOTE,
  },
  {
    key: 'nuclear-free',
    label: 'Without nuclear weapons',
    type: 'flag',
    from: ['nuclear_free'],
    note: YES_NO_NOTE,
  },
  {
    key: 'wmd-free',
    label: 'Without weapons of mass destruction',
    type: 'flag',
    from: ['wmd_free'],
    note: YES_NO_NOTE,
  },
  {
    key: 'wmd-kinds',
    label: 'Weapons of mass destruction given up',
    type: 'options',
    from: ['wmd'],
    options: { nuclear: 'Nuclear', chemical: 'Chemical', bacteriological: 'Bacteriological' },
  },
  {
    key: 'alliances',
    label: 'Military alliances',
    type: 'choice',
    from: ['alliances'],
    options: { none: 'Ukraine joins none' },
  },
  {
    key: 'nato-membership',
    label: 'NATO membership of Ukraine',
    type: 'choice',
    from: ['nato'],
    options: {
      renounce: 'Ukraine gives it up',
      'no-consensus': 'The allies have no consensus on it',
      'alliance-consensus': 'Depends on consensus within the alliance',
    },
  },
  {
    key: 'nato-enlargement',
    label: 'Enlargement of NATO',
    type: 'choice',
    from: ['nato_enlargement'],
    options: { 'none-expected': 'No further enlargement is expected' },
  },
  {
    key: 'nato-troops',
    label: 'NATO troops in Ukraine',
    type: 'choice',
    from: ['nato_troops'],
    options: {
      none: 'None',
      'not-permanent-in-peacetime': 'None permanently in peacetime',
    },
  },
  {
    key: 'foreign-bases',
    label: 'Foreign bases in Ukraine',
    type: 'choice',
    from: ['foreign_bases'],
    options: { none: 'None' },
  },
  {
    key: 'foreign-forces',
    label: 'Foreign forces in Ukraine',
    type: 'choice',
    from: ['foreign_forces'],
    options: { none: 'None', unrestricted: 'No restriction' },
  },
  {
    key: 'exercise-consent',
    label: 'Whose consent exercises need',
    type: 'choice',
    from: ['exercise_consent'],
    options: {
      'guarantor-states': 'That of the guarantor states',
      'guarantor-states-including-russia': 'That of the guarantor states, including Russia',
      'russia-not-required': "Russia's is not needed",
      'all-guarantor-states': 'That of all guarantor states',
    },
  },
  {
    key: 'personnel-cap',
    label: "Ceiling on Ukraine's armed forces",
    type: 'amount',
    unit: 'people',
    from: ['personnel_cap', 'personnel'],
    note: 'None: the text says that there is no limit. Open: a ceiling is to be set. Disputed: accounts of the text differ. The list of force figures called the same thing "personnel".',
  },
  {
    key: 'cap-applies',
    label: 'When the ceiling applies',
    type: 'choice',
    from: ['applies'],
    options: { always: 'Always', peacetime: 'In peacetime' },
  },
  {
    key: 'officers-cap',
    label: 'Officers within the ceiling',
    type: 'amount',
    unit: 'people',
    from: ['officers_within_cap'],
  },
  {
    key: 'national-guard-cap',
    label: 'Ceiling on the National Guard',
    type: 'amount',
    unit: 'people',
    from: ['national_guard_cap', 'national_guard'],
    note: 'The list of force figures called the same thing "national guard".',
  },
  ceiling('tanks', 'tanks'),
  ceiling('armoured-vehicles', 'vehicles'),
  ceiling('artillery', 'pieces'),
  ceiling('rocket-launchers', 'launchers', 'mlrs'),
  ceiling('mortars', 'mortars'),
  ceiling('combat-helicopters', 'helicopters'),
  ceiling('combat-aircraft', 'aircraft'),
  ceiling('auxiliary-aircraft', 'aircraft'),
  {
    key: 'missile-range',
    label: 'Longest range of missiles',
    type: 'amount',
    unit: 'km',
    from: ['missile_range_km'],
    note: 'A figure without a side is one that a source gives without saying whose it is.',
  },
]
