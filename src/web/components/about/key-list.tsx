const KEYS: readonly [key: string, action: string][] = [
  ['j', 'Next change'],
  ['k', 'Previous change'],
  ['n', 'Note on the marked words, or on this clause'],
  ['/', 'Find a clause'],
  ['?', 'List of keys'],
  ['Tab', 'Next link or button'],
]

/** The keys of the compare page. */
export function KeyList() {
  return (
    <dl className="grid w-fit grid-cols-[auto_1fr] gap-x-6 gap-y-2">
      {KEYS.map(([key, action]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="border-rule bg-sheet inline-block min-w-7 rounded border px-1.5 py-0.5 text-center font-sans">
              {key}
            </kbd>
          </dt>
          <dd className="text-soft">{action}</dd>
        </div>
      ))}
    </dl>
  )
}
