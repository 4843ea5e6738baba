import { FORCE_RULES } from '../../../core/compare/force/rules.ts'

/** F1 to F6 say what is found, F7 to F9 where that is a change of force (docs/rules.md, F). */
const RULES = [
  ['F1', FORCE_RULES.F1, 'shall → may: from an obligation to a permission, weaker'],
  ['F2', FORCE_RULES.F2, 'not, no, neither, without'],
  ['F3', FORCE_RULES.F3, 'only, unless, at least, all, in peacetime, permanently'],
  ['F4', FORCE_RULES.F4, 'one put for the other'],
  ['F5', FORCE_RULES.F5, 'consensus, unanimity, majority, two-thirds, veto; decides for itself'],
  [
    'F6',
    FORCE_RULES.F6,
    '85,000 → 250,000; $100 billion → $200 billion; 1 March → 1 April; three days → immediately',
  ],
  ['F7', 'The longest words count', 'the “not” of “not more than” is no negation'],
  [
    'F8',
    'What is looked at',
    'clauses with words on both sides, in one language, that differ and are not too long to compare word by word, alone or all together; not words that only moved to another clause',
  ],
  [
    'F9',
    'What a text is silent about',
    'words on one side only are a change of force where the statement goes on without them; of F1, F4 and F5 also where it does not, if the other text is whole, and neither excerpt, summary nor our paraphrase',
  ],
] as const

/** What a change of force is, and by which rules it is found. */
export function ForceRules() {
  return (
    <>
      <h3 id="force" className="mt-8 mb-2 font-medium">
        Changes of force
      </h3>
      <p className="max-w-prose">
        Some words decide how much a sentence binds. Where one of them came, went or was put for
        another, the clause says so, with the words on either side and the rule that found them.
        Published lists of words are read, in English, Ukrainian, Russian, French, Spanish and
        German; in other languages only figures are. The rules read words, not meaning: they show
        where to look, and no score is made of them.
      </p>
      <dl className="mt-3 grid max-w-prose grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {RULES.map(([id, name, examples]) => (
          <div key={id} className="contents">
            <dt className="text-soft">{id}</dt>
            <dd>
              {name}
              <span className="text-soft text-small block">{examples}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
