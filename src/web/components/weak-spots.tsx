import { useQuery } from '@tanstack/react-query'
import type { ProcessSummary } from '../../core/model/read-models.ts'
import { recordQuery } from '../queries/record-query.ts'
import { Broken } from './broken.tsx'
import { Skeleton } from './skeleton.tsx'

/** Where the record is thin, in its own words, and how it spells places. */
export function WeakSpots({ process }: { process: ProcessSummary }) {
  const { data: record, error, refetch } = useQuery(recordQuery)
  return (
    <div className="max-w-prose space-y-3">
      {process.placeNames && <p>{process.placeNames}</p>}
      {process.origin === 'user' ? (
        <p>This process was entered by readers here; nobody has reviewed it.</p>
      ) : record ? (
        <ul className="list-disc space-y-1.5 ps-5">
          {record.weakSpots.map((spot) => (
            <li key={spot}>{spot}</li>
          ))}
        </ul>
      ) : error ? (
        <Broken error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={4} label="Loading the weak spots" />
      )}
    </div>
  )
}
