import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { keepWriting, readWriting } from '../../src/web/components/kept-writing.ts'
import { expectAccessible, openPage, pageHeading, serveRecord } from './render-page.tsx'

const server = serveRecord()

describe('home', () => {
  it('lists the processes with what they hold', async () => {
    openPage('/')
    await pageHeading(/^What changed/)
    expect(screen.getByRole('link', { name: /^Ukraine–Russia/ })).toBeTruthy()
    expect(screen.getByText(/20 drafts · 23 source texts · 339 clauses/)).toBeTruthy()
  })

  it('cuts no summary short', async () => {
    openPage('/')
    const summary = await screen.findByText(/^Drafts, plans and terms put forward/)
    expect(summary.className).not.toMatch(/clamp|truncate/)
  })

  it('offers four comparisons of the record to begin with', async () => {
    openPage('/')
    const unian = await screen.findByRole('link', { name: /^UNIAN’s list against/ })
    expect(unian.getAttribute('href')).toBe(
      '/compare?after=istanbul-communique-2022-03-29@1&before=istanbul-communique-2022-03-29@1&beforeWitness=istanbul-report-unian-2022-03-29',
    )
    expect(screen.getByRole('link', { name: /^US 28 points/ })).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Draft treaty of 17 March/ })).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Communiqué of 29 March/ })).toBeTruthy()
  })

  it('is accessible', async () => {
    openPage('/')
    await screen.findByRole('link', { name: /^UNIAN’s list against/ })
    await expectAccessible()
  })

  it('says that nothing is recorded yet', async () => {
    server.use(http.get('*/api/processes', () => HttpResponse.json([])))
    openPage('/')
    expect(await screen.findByText('No process is recorded here yet.')).toBeTruthy()
  })
})

describe('about', () => {
  it('says that the record is paraphrase, and where it is weak', async () => {
    openPage('/about')
    await pageHeading('About this record')
    expect(screen.getByText(/paraphrase, in our words/)).toBeTruthy()
    expect(screen.getByText('67 of the 339 clauses rest on one source.')).toBeTruthy()
  })

  it('explains every sign', async () => {
    openPage('/about')
    await pageHeading('About this record')
    for (const sign of ['Added', 'Dropped', 'In brackets', 'Moved', 'Not covered'])
      expect(screen.getByText(sign)).toBeTruthy()
  })

  it('is accessible', async () => {
    openPage('/about')
    await pageHeading('About this record')
    await expectAccessible()
  })
})

describe('the shell', () => {
  it('shows a page for an address that nothing has', async () => {
    openPage('/nowhere')
    await pageHeading('Not found')
    expect(screen.getByRole('link', { name: 'Compare two drafts' })).toBeTruthy()
    await expectAccessible()
  })

  it('tries again when the server is back', async () => {
    server.use(
      http.get('*/api/record', () =>
        HttpResponse.json(
          { code: 'conflict', message: 'The record is being loaded' },
          { status: 409 },
        ),
      ),
    )
    const { user } = openPage('/about')
    await pageHeading('This page can’t be shown')
    expect(screen.getByRole('alert')?.textContent).toMatch(/The record is being loaded./)
    server.resetHandlers()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await pageHeading('About this record')).toBeTruthy()
  })

  it('keeps the internals of a bug to itself', async () => {
    server.use(http.get('*/api/record', () => HttpResponse.json({ counts: null })))
    openPage('/about')
    await pageHeading('This page can’t be shown')
    expect(screen.getByRole('alert')?.textContent).toMatch(/Something on this page failed/)
    expect(document.body?.textContent).not.toMatch(/undefined|TypeError/)
  })

  it('keeps the chosen theme', async () => {
    const { user } = openPage('/about')
    await pageHeading('About this record')
    const theme = screen.getByRole('button', { name: 'Dark theme' })
    expect(theme.getAttribute('aria-pressed')).toBe('false')
    await user.click(theme)
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(localStorage.getItem('travaux-theme')).toBe('dark')
    await user.click(theme)
    expect(document.documentElement.dataset['theme']).toBe('light')
  })

  it('lets the keyboard skip the header', async () => {
    const { user } = openPage('/about')
    await pageHeading('About this record')
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Skip to the text' }))
  })
})

describe('a page that is loaded', () => {
  it('has forgotten what was not written on for 90 days before it shows a form', async () => {
    vi.setSystemTime('2026-01-01')
    keepWriting('caption-a', 'Two reports')
    vi.useRealTimers()
    document.body.innerHTML = '<div id="root"></div>'
    await import('../../src/main.tsx')
    expect(screen.queryByRole('heading')).toBeNull()
    expect(readWriting('caption-a', z.string())).toBeNull()
    await pageHeading(/^What changed/)
  })
})
