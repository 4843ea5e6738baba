import { type CarryJob, runCarryJob } from './carry-job.ts'

self.addEventListener('message', ({ data }: MessageEvent<CarryJob>) => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers its own page only
  self.postMessage(runCarryJob(data))
})
