import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { RouterProvider as AriaRouterProvider } from 'react-aria-components'
import { forgetDeleted } from './components/notes/forget-deleted.ts'
import type { AppRouter } from './router.tsx'

type AppProps = { router: AppRouter; queryClient: QueryClient }

/** The whole page. Tests render it with a router over a history in memory. */
export function App({ router, queryClient }: AppProps) {
  useEffect(() => {
    void forgetDeleted(queryClient)
  }, [queryClient])
  return (
    <QueryClientProvider client={queryClient}>
      <AriaRouterProvider navigate={(href) => router.history.push(href)}>
        <RouterProvider router={router} />
      </AriaRouterProvider>
    </QueryClientProvider>
  )
}
