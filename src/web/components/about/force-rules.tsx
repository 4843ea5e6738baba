import { FORCE_RULES, type ForceRuleId } from '../../../core/compare/force-rules.ts'

const RULES: readonly [id: ForceRuleId, examples: string][] = [
  ['F1', 'shall → may: from an obligation to a permission, weaker'],
  ['F2', 'not, no, neither, without'],
  ['F3', 'only, unless, at least, all, in peacetime, permanently'],
  ['F4', 'one put for the other'],
  ['F5', 'consensus, unanimity, majority, veto'],
  ['F6', '85,000 → 250,000; within three days → immediately'],
]

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
        {RULES.map(([id, examples]) => (
          <div key={id} className="contents">
            <dt className="text-soft">{id}</dt>
            <dd>
              {FORCE_RULES[id]}
              <span className="text-soft text-small block">{examples}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
