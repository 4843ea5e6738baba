import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openPage, serveRecord } from './render-page.tsx'

serveRecord()

const DRAFT = '/drafts/treaty-2022-04-12-as-reported'
const SLOW_MS = 60_000

/** What was copied last; user-event puts a clipboard of its own into the page. */
const copied = () => navigator.clipboard.readText()

describe('citing from the reading page', () => {
  it(
    'gives the draft in four forms, each to be copied, with its hash and the day of access',
    async () => {
      const { user } = openPage(DRAFT)
      await user.click(await screen.findByRole('button', { name: 'Cite this draft' }))
      const dialog = within(await screen.findByRole('dialog', { name: 'Cite this draft' }))
      expect(dialog.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
        'Chicago',
        'APA 7',
        'BibTeX',
        'CSL-JSON',
      ])
      await user.click(dialog.getByRole('button', { name: 'Copy the note' }))
      expect(await dialog.findByText('Copied')).toBeTruthy()
      expect(await copied()).toMatch(
        /^“.+,” .+, paraphrased in Travaux, record of Ukraine–Russia: .+, revision 1, sha256:[0-9a-f]{12}, accessed .+ 20\d\d, http:\/\/localhost:3000\/drafts\/treaty-2022-04-12-as-reported\?revision=1\.$/,
      )
      await user.click(dialog.getByRole('tab', { name: 'BibTeX' }))
      await user.click(dialog.getByRole('button', { name: 'Copy BibTeX' }))
      expect(await copied()).toMatch(/^@misc\{treaty-2022-04-12-as-reported-r1,\n/)
      await user.click(dialog.getByRole('tab', { name: 'CSL-JSON' }))
      await user.click(dialog.getByRole('button', { name: 'Copy CSL-JSON' }))
      expect(JSON.parse(await copied())).toMatchObject([
        { id: 'treaty-2022-04-12-as-reported-r1', version: '1' },
      ])
    },
    SLOW_MS,
  )

  it(
    '[K4] [K7] takes a clause of the record along as a paraphrase, with its origin and a link to it',
    async () => {
      const { user } = openPage(DRAFT)
      const [quote] = await screen.findAllByRole('button', { name: /^Paraphrase or cite / })
      if (quote) await user.click(quote)
      const dialog = within(await screen.findByRole('dialog', { name: 'Paraphrase and cite' }))
      await user.click(dialog.getByRole('button', { name: 'Copy as paraphrase' }))
      await dialog.findByText('Copied')
      expect(await copied()).toMatch(
        /^Paraphrase: [^“\n]+\n— after .+; paraphrased in Travaux, record of .+, revision 1; http:\/\/localhost:3000\/drafts\/treaty-2022-04-12-as-reported\?clause=[a-z0-9-]+&revision=1$/s,
      )
    },
    SLOW_MS,
  )
})

describe('citing from the compare page', () => {
  it(
    '[K7] takes a clause along from the text that has it, and cites the view with both hashes',
    async () => {
      const { user } = openPage(
        '/compare?before=ua-draft-2022-04-06-as-reported&after=treaty-2022-04-12-as-reported',
      )
      await user.click(
        await screen.findByRole('button', { name: /^Paraphrase or cite Meeting of presidents/ }),
      )
      const quote = within(await screen.findByRole('dialog', { name: 'Paraphrase and cite' }))
      expect(quote.queryByRole('radio')).toBeNull()
      expect(quote.getByText(/^— after .*; Ukrainian draft of 6 April 2022/)).toBeTruthy()
      expect(quote.getByText(/\/drafts\/ua-draft-2022-04-06-as-reported\?clause=/)).toBeTruthy()
      await user.keyboard('{Escape}')
      await user.click(screen.getByRole('button', { name: 'Cite this view' }))
      const cite = within(await screen.findByRole('dialog', { name: 'Cite this view' }))
      expect(cite.getAllByText(/^sha256:[0-9a-f]{12}$/)).toHaveLength(2)
      expect(
        cite.getByText(/^http:.*after=treaty-2022-04-12-as-reported@1&alignment=0/),
      ).toBeTruthy()
    },
    SLOW_MS,
  )
})
