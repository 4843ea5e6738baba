import { candidatesFor, type Candidates } from '../../core/compare/find-candidates.ts'
import { type Survey, surveyRows } from '../../core/compare/survey-rows.ts'
import type { PartialSides } from '../../core/compare/find-force-changes.ts'
import type { MovedWords } from '../../core/compare/moved-words.ts'
import type { WordedRow, WordedText } from '../../core/compare/worded-text.ts'

/** The two texts that questions are asked about. They are posted once and kept. */
export type SurveyedTexts = { before: WordedText; after: WordedText }

/** What may be asked about two texts. Plain data, so that it can be posted to a worker. */
export type SurveyQuestion =
  | {
      kind: 'survey'
      rows: readonly WordedRow[]
      sameLanguage: boolean
      sameDraft: boolean
      paraphrased?: PartialSides
      moved?: readonly MovedWords[]
    }
  | { kind: 'candidates'; row: WordedRow }

export type SurveyAnswer =
  | { kind: 'survey'; survey: Survey }
  | { kind: 'candidates'; candidates: Candidates }

/** Answer here and now: in the worker, or in a test. */
export function answerQuestion(question: SurveyQuestion, texts: SurveyedTexts): SurveyAnswer {
  switch (question.kind) {
    case 'survey':
      return { kind: 'survey', survey: surveyRows({ ...question, ...texts }) }
    case 'candidates':
      return {
        kind: 'candidates',
        candidates: candidatesFor(question.row, texts.before, texts.after),
      }
    default:
      return question satisfies never
  }
}
