type SkeletonProps = { lines?: number; label?: string }

const WIDTHS = ['w-11/12', 'w-full', 'w-10/12', 'w-2/3']

/** Where text will stand once it is there. Spoken once, as `label`. */
export function Skeleton({ lines = 4, label = 'Loading' }: SkeletonProps) {
  return (
    <output className="block space-y-3">
      <span className="sr-only">{label} …</span>
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          aria-hidden="true"
          className={`bg-hair h-4 animate-pulse rounded ${WIDTHS[line % WIDTHS.length] ?? ''}`}
        />
      ))}
    </output>
  )
}
