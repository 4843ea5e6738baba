import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { loadRecord } from '../../src/store/load-record.ts'
import { smallRecord } from '../store/sample.ts'
import { openTestDb } from '../store/test-database.ts'
import { expectAccessible, openPage, pageHeading, serveRecord } from './render-page.tsx'

serveRecord()

/** A process as another server gives it out. */
async function bundleOfElsewhere() {
  const db = await openTestDb()
  await loadRecord(db, smallRecord())
  return (await createApp(db).request('/api/processes/straits/bundle.json')).text()
}

/** A file that can be read, as in browsers; jsdom's cannot. */
const asFile = (text: string) =>
  Object.assign(new File([text], 'straits.travaux.json'), { text: () => Promise.resolve(text) })

describe('a bundle on the home page', () => {
  it('is refused with its place where it was changed, comes in whole, and once', async () => {
    const { user, router } = openPage('/')
    const input = await screen.findByLabelText('Bundle of a process')
    await expectAccessible()
    const text = await bundleOfElsewhere()

    await user.upload(input, asFile(text.slice(0, -50)))
    expect(await screen.findByText(/not JSON, or was cut short/)).toBeTruthy()

    await user.upload(input, asFile(text.replaceAll('open to all', 'open to none')))
    const refusals = await screen.findAllByText(/does not have the hash that the file gives/)
    expect(refusals).toHaveLength(2)
    expect(screen.getByText('contents.0')).toBeTruthy()

    await user.upload(input, asFile(text))
    await pageHeading('Talks on the Straits, 2023')
    expect(screen.getByRole('link', { name: 'Download as JSON' }).getAttribute('href')).toBe(
      '/api/processes/straits/bundle.json',
    )

    await router.navigate({ to: '/' })
    await user.upload(await screen.findByLabelText('Bundle of a process'), asFile(text))
    // In this very state it is here already: the page of it opens, and nothing is doubled.
    await pageHeading('Talks on the Straits, 2023')
  })
})
