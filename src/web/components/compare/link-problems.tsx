/** What the link asked for in vain, and what is shown instead: on top of the page, in sentences. */
export function LinkProblems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <div
      role="alert"
      className="border-bracket bg-amended-wash text-amended mb-4 rounded-lg border px-4 py-3"
    >
      <p className="font-medium">This link could not be followed exactly.</p>
      <ul className="mt-1 space-y-1">
        {problems.map((problem) => (
          <li key={problem} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
    </div>
  )
}
