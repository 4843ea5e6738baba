import { answerQuestion, type SurveyedTexts } from './survey-job.ts'
import type { SurveyMessage, SurveyReply } from './survey-client.ts'

let texts: SurveyedTexts | null = null

function replyTo({ id, texts: sent, question }: SurveyMessage): SurveyReply {
  texts = sent ?? texts
  if (texts === null) return { id, ok: false, message: 'No texts were sent' }
  try {
    return { id, ok: true, answer: answerQuestion(question, texts) }
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SurveyMessage>) => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers its own page only
  self.postMessage(replyTo(data))
})
