import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { NewDraftSearch } from '../../../core/link/new-draft-search.ts'
import { writeQuery } from '../../../core/link/query-string.ts'
import { Broken } from '../broken.tsx'
import { Skeleton } from '../skeleton.tsx'
import { followLink } from './link.ts'
import { useServices } from './services.ts'
import { openSession } from './session.ts'
import { Visit } from './visit.tsx'

type NewDraftProps = {
  link: NewDraftSearch
  /** What of the address could not be read, in sentences. */
  problems: readonly string[]
}

/** The page for one's own text, once what is kept of it on this machine has been looked up. */
export function NewDraft({ link, problems }: NewDraftProps) {
  const services = useServices()
  const client = useQueryClient()
  const begunFrom = writeQuery(link)
  const session = useQuery({
    queryKey: ['new-draft-session', begunFrom],
    queryFn: () => openSession(services, begunFrom, () => followLink(client, link)),
    // A session is opened once for each visit; what happens on the desk never comes back here.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
  })
  if (session.isPending) return <Skeleton lines={9} label="Opening your desk" />
  if (session.isError)
    return <Broken error={session.error} onRetry={() => void session.refetch()} />
  return <Visit key={begunFrom} session={session.data} problems={problems} begunFrom={begunFrom} />
}
