import { getRouteApi } from '@tanstack/react-router'
import { SavedPage } from '../components/saved/saved-page.tsx'

const first = getRouteApi('/c/$comparison')
const later = getRouteApi('/c/$comparison/$number')

/** `/c/<id>`: the first version, for ever. */
export function FirstVersionPage() {
  const { comparison } = first.useParams()
  return <SavedPage id={comparison} number="1" />
}

/** `/c/<id>/2`: a later version. */
export function LaterVersionPage() {
  const { comparison, number } = later.useParams()
  return <SavedPage id={comparison} number={number} />
}
