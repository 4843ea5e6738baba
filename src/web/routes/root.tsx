import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Link, Outlet, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useState } from 'react'
import { Failure } from '../../core/failure.ts'
import { count } from '../../core/phrases/record-words.ts'
import { Broken } from '../components/broken.tsx'
import { LinkButton } from '../components/button.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { ThemeSwitch } from '../components/theme-switch.tsx'
import { reloadIfReachable, UnloadedPage } from '../unloaded-page.ts'
import { Page } from './page.tsx'

/** What every page shares: a way past the header, the header, and one main landmark. */
export function Root() {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="bg-accent text-on-accent sr-only rounded px-3 py-2 focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-50"
      >
        Skip to the text
      </a>
      <Header />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        <Outlet />
      </main>
    </div>
  )
}

const NAV_LINK =
  'rounded-[7px] px-1 py-1.5 text-[0.8125rem] whitespace-nowrap sm:px-2 sm:text-ui text-soft no-underline hover:text-ink data-[status=active]:text-ink data-[status=active]:font-medium'

function Header() {
  return (
    <header className="no-print border-rule bg-sheet flex min-h-13 flex-wrap items-center gap-x-1 gap-y-1 border-b px-3 py-1.5 sm:gap-x-3 sm:px-5">
      <Link to="/" className="text-ink font-serif text-[1.1875rem] font-semibold no-underline">
        Travaux
      </Link>
      <nav aria-label="Pages" className="flex flex-1 flex-wrap items-center sm:gap-x-1">
        <Link to="/compare" className={NAV_LINK}>
          Compare
        </Link>
        <Link to="/new" className={NAV_LINK}>
          Add a draft
        </Link>
        <Link to="/notes" className={NAV_LINK}>
          Notes
        </Link>
        <Link to="/about" className={NAV_LINK}>
          About
        </Link>
      </nav>
      <ThemeSwitch />
    </header>
  )
}

/** A page while its data is under way. */
export function SlowPage() {
  return (
    <Page>
      <div className="max-w-reading pt-2">
        <Skeleton lines={7} label="Loading the page" />
      </div>
    </Page>
  )
}

/** A page that failed: the sentence, another try, and a way back. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  if (error instanceof UnloadedPage) return <UnloadedPageNotice error={error} />
  const isMissing = error instanceof Failure && error.code === 'not-found'
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <Page>
      <PageTitle title={isMissing ? 'Not found' : 'This page can’t be shown'} />
      <Broken error={error} {...(isMissing ? {} : { onRetry: retry })}>
        <LinkButton to="/">All processes</LinkButton>
      </Broken>
    </Page>
  )
}

function UnloadedPageNotice({ error }: { error: UnloadedPage }) {
  const [tries, setTries] = useState(0)
  const retry = () => void reloadIfReachable().then((isBack) => setTries(isBack ? 0 : tries + 1))
  return (
    <Page>
      <PageTitle title="This page can’t be shown" />
      <Broken error={error} onRetry={retry} />
      <output className="text-soft mt-3 block">
        {tries > 0 && `Still no answer (${count(tries, 'more try', 'more tries')}).`}
      </output>
    </Page>
  )
}

/** An address that no page has. */
export function MissingPage() {
  return (
    <Page>
      <PageTitle title="Not found">
        <p>
          There is no page at this address. Links to drafts and comparisons never expire, so a
          letter may be missing.
        </p>
      </PageTitle>
      <div className="flex flex-wrap gap-2">
        <LinkButton to="/" tone="primary">
          All processes
        </LinkButton>
        <LinkButton to="/compare">Compare two drafts</LinkButton>
      </div>
    </Page>
  )
}
