import { describe, expect, it } from 'vitest'
import type { WordedText } from '../../src/core/compare/worded-text.ts'
import {
  askInWorker,
  createSurveyClient,
  type SurveyMessage,
} from '../../src/web/workers/survey-client.ts'
import { answerQuestion } from '../../src/web/workers/survey-job.ts'

const text = (...texts: string[]): WordedText => ({
  language: 'en',
  ordering: 'document',
  coverage: { extent: 'excerpt', recordedWhole: true, absent: [], notSeen: [], note: null },
  clauses: texts.map((wording, index) => ({
    id: `c${index + 1}`,
    parent: null,
    label: null,
    heading: null,
    text: wording,
  })),
})
const texts = {
  before: text('The Parties return prisoners of war within ten days.'),
  after: text('The Parties meet.', 'Prisoners of war are returned within thirty days.'),
}
const alone = {
  id: 'before-c1',
  change: 'dropped',
  before: ['c1'],
  after: [],
  absence: { state: 'absent', support: { kind: 'full-text', note: null } },
} as const

/** Stands in for the worker: it has only what was posted to it. */
class Port extends EventTarget {
  onmessage = null
  onmessageerror = null
  onerror = null
  readonly posted: SurveyMessage[] = []
  postMessage(message: SurveyMessage) {
    this.posted.push(structuredClone(message))
    const held = this.posted.findLast((sent) => sent.texts !== null)?.texts
    if (!held) throw new Error('The worker was never given the texts')
    const data = { id: message.id, ok: true, answer: answerQuestion(message.question, held) }
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
  }
  terminate() {}
}

describe('asking the survey’s worker', () => {
  it('posts two texts once, without what their words do not need', async () => {
    const port = new Port()
    const client = createSurveyClient(askInWorker(() => port))
    const whole = {
      before: { ...texts.before, hash: 'x', text: 'not needed' },
      after: { ...texts.after, hash: 'y' },
    }
    const first = await client.candidates(whole, alone)
    expect(first).toMatchObject({ side: 'after', clauses: [{ clause: 'c2' }, { clause: 'c1' }] })
    expect(await client.candidates(whole, alone)).toEqual(first)
    expect(port.posted.map((message) => message.texts === null)).toEqual([false, true])
    expect(Object.keys(port.posted[0]?.texts?.before ?? {})).toEqual([
      'language',
      'ordering',
      'coverage',
      'clauses',
    ])
  })

  it('begins again after a worker that broke, and tells who waited', async () => {
    const ports: Port[] = []
    const client = createSurveyClient(
      askInWorker(() => {
        const port = new Port()
        ports.push(port)
        if (ports.length === 1) port.postMessage = () => void port.dispatchEvent(new Event('error'))
        return port
      }),
    )
    await expect(client.candidates(texts, alone)).rejects.toThrow('These rows could not be read')
    expect((await client.candidates(texts, alone)).clauses).toHaveLength(2)
    expect(ports).toHaveLength(2)
  })
})
