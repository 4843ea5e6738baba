import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router'
import { compareSearch } from '../core/link/compare-search.ts'
import { draftLink } from '../core/link/draft-search.ts'
import { newDraftLink } from '../core/link/new-draft-search.ts'
import { notesLink } from '../core/link/notes-search.ts'
import { processLink } from '../core/link/process-search.ts'
import { parseQuery, writeQuery } from '../core/link/query-string.ts'
import { draftQuery } from './queries/draft-query.ts'
import { overviewQuery } from './queries/overview-query.ts'
import { processesQuery } from './queries/processes-query.ts'
import { recordQuery } from './queries/record-query.ts'
import { HomePage } from './routes/home.tsx'
import { BrokenPage, MissingPage, Root, SlowPage } from './routes/root.tsx'
import { unloaded } from './unloaded-page.ts'

type RouterContext = { queryClient: QueryClient }

const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Root })

// A malformed parameter stays in the address until the reader changes something, so that the page
// can say what it could not read. Pages therefore read their parameters through their schema again.
const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context }) => context.queryClient.ensureQueryData(processesQuery),
  component: HomePage,
})

const processRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/processes/$process',
  validateSearch: processLink.read,
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(overviewQuery(params.process)),
  component: lazyRouteComponent(
    () => import('./routes/process.tsx').catch(unloaded),
    'ProcessPage',
  ),
})

const draftRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/drafts/$draft',
  validateSearch: draftLink.read,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(draftQuery(params.draft)),
  component: lazyRouteComponent(() => import('./routes/draft.tsx').catch(unloaded), 'DraftPage'),
})

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(
    () => import('./routes/compare.tsx').catch(unloaded),
    'ComparePage',
  ),
})

const newDraftRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new',
  validateSearch: newDraftLink.read,
  component: lazyRouteComponent(
    () => import('./routes/new-draft.tsx').catch(unloaded),
    'NewDraftPage',
  ),
})

const notesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notes',
  validateSearch: notesLink.read,
  component: lazyRouteComponent(() => import('./routes/notes.tsx').catch(unloaded), 'NotesPage'),
})

const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inbox',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('./routes/inbox.tsx').catch(unloaded), 'InboxPage'),
})

const savedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$comparison',
  validateSearch: compareSearch,
  component: lazyRouteComponent(
    () => import('./routes/saved.tsx').catch(unloaded),
    'FirstVersionPage',
  ),
})

const savedVersionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$comparison/$number',
  validateSearch: compareSearch,
  // `/c/<id>` is the first version, so that it has one address.
  beforeLoad: ({ params: { comparison, number }, search }) => {
    if (number === '1')
      throw redirect({ to: '/c/$comparison', params: { comparison }, search, replace: true })
  },
  component: lazyRouteComponent(
    () => import('./routes/saved.tsx').catch(unloaded),
    'LaterVersionPage',
  ),
})

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about',
  loader: ({ context }) => context.queryClient.ensureQueryData(recordQuery),
  component: lazyRouteComponent(() => import('./routes/about.tsx').catch(unloaded), 'AboutPage'),
})

const routeTree = rootRoute.addChildren([
  homeRoute,
  processRoute,
  draftRoute,
  compareRoute,
  newDraftRoute,
  notesRoute,
  inboxRoute,
  savedRoute,
  savedVersionRoute,
  aboutRoute,
])

type RouterOptions = RouterContext & { history?: RouterHistory }

/** Every page of the app. Search parameters are plain readable text, sorted (rule U1). */
export function createAppRouter({ queryClient, history }: RouterOptions) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history ? { history } : {}),
    parseSearch: parseQuery,
    stringifySearch: writeQuery,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: SlowPage,
    defaultPendingMs: 200,
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: MissingPage,
  })
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
