import { entries, readAtMost, readMembership, string, type TermRule } from './term-values.ts'

const YES_NO_NOTE = 'Stated only where the text says so; nothing follows from its absence.'

/** Guarantees, guarantors, what they do when attacked, and the form of the instrument. */
export const guaranteeTermRules: readonly TermRule[] = [
  {
    key: 'guarantors',
    label: 'Guarantor states',
    type: 'parties',
    from: ['guarantors'],
    read: (value) => ({ kind: 'parties', members: guarantors(value).map(readMember) }),
    note: 'In-text: the text names the member and the record gives no side that wants it.',
  },
  {
    key: 'guarantor-form',
    label: 'Form of the guarantor group',
    type: 'choice',
    from: ['guarantors'],
    options: { 'ad-hoc-group': 'Group formed for the purpose' },
    read: (value) =>
      guarantors(value).every(({ status }) => status === 'ad-hoc-group')
        ? { kind: 'choice', choices: [{ of: null, option: 'ad-hoc-group' }] }
        : null,
  },
  {
    key: 'accession',
    label: 'Accession of other states',
    type: 'choice',
    from: ['accession'],
    options: { open: 'Open to other states' },
  },
  {
    key: 'guarantee-benchmark',
    label: 'Benchmark of the guarantee',
    type: 'text',
    from: ['benchmark'],
  },
  {
    key: 'guarantee-relation',
    label: 'Compared with the benchmark',
    type: 'choice',
    from: ['relation'],
    options: {
      'firmer-than': 'Firmer than it',
      'modelled-on-stricter-activation': 'Modelled on it, with a stricter rule of activation',
    },
  },
  {
    key: 'guarantee-wording',
    label: 'Word for the guarantee',
    type: 'text',
    from: ['guarantee', 'wording'],
    note: 'The adjective that the text is reported to use. The record noted it under two names.',
  },
  {
    key: 'binding',
    label: 'Legally binding',
    type: 'flag',
    from: ['binding'],
    note: YES_NO_NOTE,
  },
  {
    key: 'activation',
    label: 'What brings the guarantee into effect',
    type: 'choice',
    from: ['activation'],
    options: { 'ukraine-invokes': 'Ukraine invokes it', ceasefire: 'A ceasefire' },
  },
  {
    key: 'consultation-days',
    label: 'Length of the consultations',
    type: 'duration',
    unit: 'days',
    from: ['consultation_days'],
    read: readAtMost,
    note: 'An upper limit: the texts say "no more than".',
  },
  {
    key: 'consultation-wording',
    label: 'How consultations are described',
    type: 'text',
    from: ['consultation_wording'],
  },
  {
    key: 'trigger',
    label: 'What sets off the consultations',
    type: 'options',
    from: ['trigger'],
    options: {
      aggression: 'Aggression',
      'armed-attack': 'Armed attack',
      'military-operation': 'Military operation',
      war: 'War',
      disguised: 'Disguised forms of war',
    },
  },
  {
    key: 'assistance-forms',
    label: 'Forms of assistance',
    type: 'options',
    from: ['assistance_forms'],
    options: {
      'armed-forces': 'Armed forces',
      weapons: 'Weapons',
      'airspace-closure': 'Closing of airspace',
    },
  },
  {
    key: 'assistance-status',
    label: 'Who seeks the assistance',
    type: 'choice',
    from: ['assistance_status'],
    options: { 'sought-by-ukraine': 'Sought by Ukraine' },
  },
  {
    key: 'guarantor-action',
    label: 'Who acts',
    type: 'choice',
    from: ['guarantor_action'],
    options: {
      each: 'Each guarantor state',
      'individual-or-joint': 'The guarantor states, singly or together',
    },
  },
  {
    key: 'legal-basis',
    label: 'Legal basis',
    type: 'text',
    from: ['legal_basis'],
  },
  {
    key: 'decision-rule',
    label: 'Who decides on assistance',
    type: 'decision-rule',
    from: ['decision_rule'],
    options: {
      individual: 'Each guarantor state for itself',
      'unanimity-of-guarantors': 'All guarantor states together, by agreement of all',
    },
  },
  {
    key: 'instrument-form',
    label: 'Form of the instrument',
    type: 'choice',
    from: ['instrument'],
    options: {
      treaty: 'Treaty',
      'document-signed-by-parties': 'Document signed by the parties',
    },
  },
  {
    key: 'signatories',
    label: 'Who signs',
    type: 'choice',
    from: ['signatories'],
    options: { 'all-guarantors': 'Every guarantor state' },
  },
  {
    key: 'ratification',
    label: 'Who ratifies',
    type: 'options',
    from: ['ratification'],
    options: {
      'guarantor-parliaments': 'Parliaments of the guarantor states',
      'ukrainian-parliament': 'Parliament of Ukraine',
      'all-signatories': 'Every signatory state',
    },
  },
  {
    key: 'referendum',
    label: 'Referendum in Ukraine',
    type: 'choice',
    from: ['referendum'],
    options: { required: 'Required', possible: 'Possible' },
    read: (value) => ({
      kind: 'choice',
      choices: [{ of: null, option: value === true ? 'required' : string(value) }],
    }),
  },
  {
    key: 'security-council-resolution',
    label: 'UN Security Council resolution',
    type: 'flag',
    from: ['security_council_resolution'],
    note: YES_NO_NOTE,
  },
]

type GuarantorEntry = { party: string; status: string }

function guarantors(value: unknown): GuarantorEntry[] {
  if (!Array.isArray(value)) throw new Error('Guarantors are a list of parties')
  return value.map((entry: unknown) => {
    const { party, status } = Object.fromEntries(entries(entry))
    return { party: string(party), status: string(status) }
  })
}

const readMember = ({ party, status }: GuarantorEntry) => readMembership(party, status)
