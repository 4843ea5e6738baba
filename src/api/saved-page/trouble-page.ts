import type { MiddlewareHandler } from 'hono'
import { html } from 'hono/html'
import { Problem } from '../problem.ts'
import { pageBody, plainHead } from './page-head.ts'
import { openShell } from './page-shell.ts'

const TOO_MANY = 429
const OURS = 500

/** Tell those who follow a citation as a page what programs are told as JSON: that it cannot be answered now. */
export function tellTroubleAsPage(folder: string | undefined): MiddlewareHandler {
  const shell = openShell(folder)
  return async (c, next) => {
    await next()
    const { status } = c.res
    if (status !== TOO_MANY && status < OURS) return
    const { message } = Problem.parse(await c.res.json())
    const head = String(await plainHead('Not now'))
    const body = String(await troubleBody(message))
    c.res = new Response(shell({ head, body, hasScripts: false }), { status })
    c.res.headers.set('Content-Type', 'text/html; charset=UTF-8')
    c.res.headers.delete('ETag')
  }
}

const troubleBody = (message: string) =>
  pageBody(
    html`<article class="plain-article" lang="en">
      <h1>This page cannot be shown now</h1>
      <p>${message}</p>
      <p><a href="">Try again</a></p>
    </article>`,
  )
