import { segmentText } from '../../core/text/segment-text.ts'
import type { Segmentation } from '../../core/text/segmentation.ts'

/** A text to read into clauses, and its language. */
export type SegmentJob = { text: string; language: string }
/** What came of it. */
export type SegmentAnswer =
  | { ok: true; segmentation: Segmentation }
  | { ok: false; message: string }

function answerTo({ text, language }: SegmentJob): SegmentAnswer {
  try {
    return { ok: true, segmentation: segmentText(text, { language }) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SegmentJob>) => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  self.postMessage(answerTo(data))
})
