import { Link } from '@tanstack/react-router'
import { savedPath } from './saved-address.ts'
import type { SavedView } from './saved-context.ts'

/** Which version this is, and the way to the others. */
export function VersionWords({ saved: { comparison, version } }: { saved: SavedView }) {
  const { versions, id } = comparison
  if (versions.length === 1) return 'This is its only version.'
  const isLatest = version.number === versions.length
  return (
    <>
      This is version {version.number} of {versions.length}
      {isLatest ? ', the latest.' : '; there is a later one.'}{' '}
      {versions
        .filter(({ number }) => number !== version.number)
        .map(({ number }) => (
          <Link key={number} to={savedPath(id, number)} className="link me-2">
            Version {number}
          </Link>
        ))}
    </>
  )
}
