import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './web/app.tsx'
import { forgetOldWritings } from './web/components/kept-writing.ts'
import { createQueryClient } from './web/query-client.ts'
import { createAppRouter } from './web/router.tsx'
import './web/styles.css'

const queryClient = createQueryClient()
const router = createAppRouter({ queryClient })
const root = document.getElementById('root')
if (!root) throw new Error('The page has no place for the app')

forgetOldWritings(Date.now())
createRoot(root).render(
  <StrictMode>
    <App router={router} queryClient={queryClient} />
  </StrictMode>,
)
