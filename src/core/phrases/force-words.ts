import type { ForceChange } from '../compare/find-force-changes.ts'
import type { ForceRuleId } from '../compare/force/rules.ts'
import type { Survey } from '../compare/survey-rows.ts'
import { languageName } from './language-name.ts'
import { count } from './record-words.ts'

/** Said of a row whose words ran out of budget (W8). */
export const TOO_LONG_WORDS = 'too long to compare word by word here: shown as replaced'

/** Before changes of force that are read from the record's own paraphrase. */
export const OUR_WORDING = 'in our wording'

const NOUNS: Record<ForceRuleId, string> = {
  F1: 'modality',
  F2: 'negation',
  F3: 'condition',
  F4: 'and, or',
  F5: 'how decisions are taken',
  F6: 'number or deadline',
}

const QUANTIFIERS: ReadonlySet<string> = new Set([
  'only',
  'at least',
  'at most',
  'more than',
  'less than',
  'all',
  'most',
  'some',
])

/** What the rule sees in a change of force: "obligation → permission, weaker", "negation". */
export function forceWords({ rule, before, after, direction }: ForceChange): string {
  if (rule === 'F1') {
    const rungs = [before?.meaning, after?.meaning].filter((rung) => rung !== undefined)
    return [rungs.join(' → '), ...(direction === null ? [] : [direction])].join(', ')
  }
  const isQuantifier = [before, after].some((held) => held && QUANTIFIERS.has(held.meaning))
  return rule === 'F3' && isQuantifier ? 'quantifier' : NOUNS[rule]
}

type ForceSurvey = Pick<
  Survey,
  'force' | 'read' | 'unread' | 'sameLanguage' | 'language' | 'hasLists'
>

/**
 * What was looked at for changes of force, and what was found: the count with its rule and coverage.
 * `null` where there was nothing to look at.
 */
export function forceCoverage(survey: ForceSurvey): string | null {
  const { force, read, unread, sameLanguage, language, hasLists } = survey
  if (!sameLanguage)
    return 'Changes of force were not looked for: the texts are in two languages, and only words of one are compared.'
  const notRead =
    unread.size === 0
      ? ''
      : ` ${count(unread.size, 'clause')} too long, alone or all together, to compare word by word: not read for changes of force.`
  if (read === 0) return notRead.trim() || null
  const among = `of ${count(read, 'clause')} whose words differ`
  const found = force.size === 0 ? `none ${among}` : `${force.size} ${among}`
  if (hasLists)
    return `Changes of force, read from the words by rules F1 to F6: in ${found}.${notRead}`
  return `Changes of force: only figures were read (rule F6), in ${found}. There are no word lists for ${languageName(language)} yet.${notRead}`
}
