import type { Candidates } from '../../core/compare/find-candidates.ts'
import type { Survey } from '../../core/compare/survey-rows.ts'
import { wordedRow, wordedText, type WordedRow } from '../../core/compare/worded-text.ts'
import { Failure } from '../../core/failure.ts'
import type { SurveyAnswer, SurveyedTexts, SurveyQuestion } from './survey-job.ts'

/** A question with the texts where the worker does not hold them yet. */
export type SurveyMessage = { id: number; texts: SurveyedTexts | null; question: SurveyQuestion }
/** The answer to the question of that number. */
export type SurveyReply =
  | { id: number; ok: true; answer: SurveyAnswer }
  | { id: number; ok: false; message: string }

type SurveyAsked = Omit<Extract<SurveyQuestion, { kind: 'survey' }>, 'kind'>

/** The page's way to what needs all rows of a comparison, or a whole text. */
export type SurveyClient = {
  survey: (texts: SurveyedTexts, asked: SurveyAsked) => Promise<Survey>
  /** Clauses that may belong to a row which has nobody on one side. */
  candidates: (texts: SurveyedTexts, row: WordedRow) => Promise<Candidates>
}

/** Puts a question about two texts to whoever answers it. */
export type Ask = (texts: SurveyedTexts, question: SurveyQuestion) => Promise<SurveyAnswer>

/** A client over any way of asking. */
export function createSurveyClient(ask: Ask): SurveyClient {
  return {
    async survey(texts, asked) {
      const answer = await ask(texts, { kind: 'survey', ...asked, rows: asked.rows.map(wordedRow) })
      if (answer.kind !== 'survey') throw new Error('The survey answered something else')
      return answer.survey
    },
    async candidates(texts, row) {
      const answer = await ask(texts, { kind: 'candidates', row: wordedRow(row) })
      if (answer.kind !== 'candidates') throw new Error('The survey answered something else')
      return answer.candidates
    },
  }
}

type Waiting = { resolve: (answer: SurveyAnswer) => void; reject: (error: Error) => void }

/**
 * Ask a worker of its own, so that the words of the rows in view need not wait for the survey. Two
 * long texts take a while to post: they go once, and the worker keeps them.
 */
export function askInWorker(startWorker: () => Worker): Ask {
  let worker: Worker | null = null
  let held: SurveyedTexts | null = null
  let number = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const started = startWorker()
    started.addEventListener('message', ({ data }: MessageEvent<SurveyReply>) => {
      const asker = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.ok) asker?.resolve(data.answer)
      else asker?.reject(new Failure('unavailable', 'These rows could not be read'))
    })
    started.addEventListener('error', () => {
      for (const { reject } of waiting.values())
        reject(new Failure('unavailable', 'These rows could not be read'))
      waiting.clear()
      started.terminate()
      worker = null
      held = null
    })
    return started
  }

  function post(texts: SurveyedTexts, question: SurveyQuestion, asker: Waiting) {
    worker ??= start()
    const id = number++
    waiting.set(id, asker)
    const message: SurveyMessage = { id, texts: texts === held ? null : wordsOf(texts), question }
    held = texts
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(message)
  }

  return (texts, question) =>
    new Promise((resolve, reject) => {
      // Long texts take a moment to pack: not in the task that shows the rows.
      setTimeout(() => post(texts, question, { resolve, reject }))
    })
}

const wordsOf = ({ before, after }: SurveyedTexts): SurveyedTexts => ({
  before: wordedText(before),
  after: wordedText(after),
})

/** Ask right here, on the calling thread: for tests and for browsers without workers. */
export const askHere: Ask = async (texts, question) => {
  const { answerQuestion } = await import('./survey-job.ts')
  return answerQuestion(question, texts)
}

let shared: SurveyClient | null = null

/** The client that all comparisons of this page share. */
export function sharedSurveyClient(): SurveyClient {
  shared ??= createSurveyClient(
    typeof Worker === 'undefined'
      ? askHere
      : askInWorker(
          () => new Worker(new URL('./survey.worker.ts', import.meta.url), { type: 'module' }),
        ),
  )
  return shared
}
