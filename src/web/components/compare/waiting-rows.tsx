import { Skeleton } from '../skeleton.tsx'

/** A comparison whose drafts are not known yet: a heading to begin with, and room for the rows. */
export function WaitingPage() {
  return (
    <div className="mx-auto max-w-5xl px-4 sm:px-8">
      <h1 className="sr-only">Compare</h1>
      <WaitingRows />
    </div>
  )
}

/** Where the rows will stand, in about their size. */
export function WaitingRows() {
  return (
    <div className="space-y-10 py-8">
      {[0, 1, 2].map((row) => (
        <div key={row} className="grid gap-x-32 gap-y-4 md:grid-cols-2" aria-hidden={row > 0}>
          <Skeleton lines={4} label="Comparing the two texts" />
          <div aria-hidden="true" className="hidden md:block">
            <Skeleton lines={4} label="Comparing the two texts" />
          </div>
        </div>
      ))}
    </div>
  )
}
