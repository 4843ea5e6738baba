import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { allLabelled, findLabelled } from './by-label.ts'
import {
  button,
  choice,
  choose,
  describeDraft,
  field,
  openNewDraft,
  paste,
  save,
  savePanel,
  shownClauses,
  write,
} from './new-draft-page.tsx'
import { expectAccessible, serveRecord } from './render-page.tsx'

serveRecord()

const TEXT = [
  'Article 1. Neutrality',
  '',
  'Ukraine is a neutral State.',
  '',
  'Article 2. Consultations',
  '',
  'The guarantors consult within three days. They then assist.',
].join('\n')

const wording = (number: number) => field(`Wording of clause ${number}`)

describe('reading a pasted text into clauses', () => {
  it('shows labels, headings and wordings', async () => {
    await openNewDraft()
    paste(TEXT)
    expect(await shownClauses()).toEqual([
      'Article 1 | Neutrality | Ukraine is a neutral State.',
      'Article 2 | Consultations | The guarantors consult within three days. They then assist.',
    ])
    expect(screen.getByText('2 clauses')).toBeTruthy()
  })

  it('says that a text without numbers is read by paragraphs', async () => {
    await openNewDraft()
    paste('Ukraine stays neutral.\n\nThe guarantors consult.')
    expect(await shownClauses()).toHaveLength(2)
    expect(screen.getByText(/No numbers or labels were found/)).toBeTruthy()
  })

  it('reads one line as one clause', async () => {
    await openNewDraft()
    paste('Ukraine stays neutral.')
    expect(await shownClauses()).toEqual(['Ukraine stays neutral.'])
  })

  it('says which labels stand twice, and allows it', async () => {
    await openNewDraft()
    paste('1. Ukraine is neutral.\n\n2. The guarantors consult.')
    await shownClauses()
    write('Label of clause 2', '1.')
    expect(
      await screen.findByText('The label “1.” stands on more than one clause. That is allowed.'),
    ).toBeTruthy()
  })

  it('guesses the language, and lets it be changed', async () => {
    await openNewDraft()
    paste('Стаття 1\n\nУкраїна є нейтральною державою і не приєднується до блоків.')
    await shownClauses()
    expect(choice('Language of the text').textContent).toMatch(/^Ukrainian \(guessed\)/)
    await choose('Language of the text', 'Russian')
    expect(choice('Language of the text')).toHaveProperty('value', 'ru')
  })
})

describe('a text that is too long for a field', () => {
  it('is shown by its beginning, and as a whole when asked', async () => {
    const { user } = await openNewDraft()
    const long = `1. ${'Peace is made in many small steps. '.repeat(12_000)}`
    paste(long)
    expect(allLabelled('Text of the draft')).toEqual([])
    expect(screen.getByText('420,003 characters.')).toBeTruthy()
    await user.click(button('Replace it'))
    expect(field('Text of the draft').value).toBe('')
  })
})

describe('putting clauses in order', () => {
  it('splits at the cursor by keyboard, goes on in the second half, and is undone', async () => {
    const { user } = await openNewDraft()
    paste(TEXT)
    await shownClauses()
    wording(2).focus()
    wording(2).setSelectionRange(41, 41)
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect((await shownClauses()).slice(1)).toEqual([
      'Article 2 | Consultations | The guarantors consult within three days.',
      'They then assist.',
    ])
    expect(document.activeElement).toBe(wording(3))
    await user.click(button('Undo'))
    expect(await shownClauses()).toHaveLength(2)
    await user.click(button('Redo'))
    expect(await shownClauses()).toHaveLength(3)
  })

  it('joins with the clause before by Backspace at the beginning, and with the next by button', async () => {
    const { user } = await openNewDraft()
    paste('1. Neutral.\n\n2. Consult.\n\n3. Assist.')
    await shownClauses()
    wording(2).focus()
    wording(2).setSelectionRange(0, 0)
    await user.keyboard('{Backspace}')
    expect(await shownClauses()).toEqual(['1. | Neutral.\n\n2. Consult.', '3. | Assist.'])
    await user.click(button('Join clause 1 with the next'))
    expect(await shownClauses()).toEqual(['1. | Neutral.\n\n2. Consult.\n\n3. Assist.'])
    expect(button('Join clause 1 with the next')).toHaveProperty('disabled', true)
  })

  it('[S8] has page numbers left out in sight, and takes them back in', async () => {
    const { user } = await openNewDraft()
    paste('1. Neutral.\n\nPage 3 of 9\n\n2. Consult.')
    const page = 2
    expect((await shownClauses())[page - 1]).toMatch(/^Left out: .*Page 3 of 9/)
    expect(screen.getByText(/, 1 left out$/)).toBeTruthy()
    expect(screen.getByText(/^Page numbers, .* can be put back\.$/)).toBeTruthy()
    fireEvent.click(field(/^Full/))
    expect(screen.getByText(/What you leave out here then counts as dropped/)).toBeTruthy()
    await user.click(button(`Take clause ${page} back in`))
    expect(await shownClauses()).toEqual(['1. | Neutral.', 'Page 3 of 9', '2. | Consult.'])
    await user.click(button(`Leave out clause ${page}`))
    expect(screen.getByText(/, 1 left out$/)).toBeTruthy()
  })

  it('moves a clause one level deeper and back', async () => {
    const { user } = await openNewDraft()
    paste('1. Neutral.\n\n2. Consult.')
    await shownClauses()
    expect(button('Move clause 1 one level deeper')).toHaveProperty('disabled', true)
    await user.click(button('Move clause 2 one level deeper'))
    expect(button('Move clause 2 one level deeper')).toHaveProperty('disabled', true)
    await user.click(button('Move clause 2 one level up'))
    expect(button('Move clause 2 one level up')).toHaveProperty('disabled', true)
  })

  it('writes a mended wording into the text, and a mended text into the wording', async () => {
    await openNewDraft()
    paste(TEXT)
    await shownClauses()
    fireEvent.change(wording(2), { target: { value: 'The guarantors consult within five days.' } })
    expect(field('Text of the draft')).toHaveProperty(
      'value',
      TEXT.replace(/The guarantors.*/, 'The guarantors consult within five days.'),
    )
    const mended = field('Text of the draft').value.replace('a neutral', 'a permanently neutral')
    paste(mended)
    expect(wording(1).value).toBe('Ukraine is a permanently neutral State.')
    expect(screen.queryByText(/has changed since it was read/)).toBeNull()
  })

  it('keeps what a person did to the clauses until they ask for another reading', async () => {
    const { user } = await openNewDraft()
    paste(TEXT)
    await shownClauses()
    write('Label of clause 1', 'Point 1')
    paste(`${TEXT}\n\nArticle 3. Language\n\nNo restrictions.`)
    expect(await screen.findByText(/has changed since it was read into these clauses/)).toBeTruthy()
    expect((await shownClauses())[0]).toMatch(/^Point 1/)
    await user.click(button('Read the text again'))
    await waitFor(async () => expect(await shownClauses()).toHaveLength(3))
    await user.click(button('Undo'))
    expect((await shownClauses())[0]).toMatch(/^Point 1/)
  })
})

describe('what is missing', () => {
  it('is always in sight, each a way to its field', async () => {
    const { user } = await openNewDraft()
    const missing = savePanel()
      .getAllByRole('link')
      .map((link) => link.textContent)
    expect(missing).toEqual([
      'Text',
      'Instrument',
      'Title of the draft',
      'Date of the draft',
      'How much of the draft it gives',
      'All that the source gives is here',
      'How it gives the words',
      'Your name',
    ])
    await user.click(savePanel().getByRole('link', { name: 'Date of the draft' }))
    expect(document.activeElement).toBe(field('Date of the draft'))
  })

  it('is said next to the field once a save was tried', async () => {
    await openNewDraft()
    expect(screen.queryByText('Give the draft a title.')).toBeNull()
    save()
    expect(screen.getByText('Give the draft a title.')).toBeTruthy()
    expect(field('Title of the draft').getAttribute('aria-invalid')).toBe('true')
    expect(savePanel().getByRole('heading', { name: /^Not saved: 8 things/ })).toBeTruthy()
  })

  it.each([
    ['2022-02-30', 'There is no such day in the calendar.'],
    ['9999', 'There is no such day in the calendar.'],
    ['29 March', 'Write a date as 2022-03-29, 2022-03 or 2022.'],
  ])('refuses the date %s with a sentence', async (date, sentence) => {
    await openNewDraft()
    write('Date of the draft', date)
    fireEvent.blur(field('Date of the draft'))
    expect(savePanel().getByRole('link', { name: `Date of the draft: ${sentence}` })).toBeTruthy()
    expect(field('Date of the draft').getAttribute('aria-describedby')).toMatch(/date-problem/)
  })

  it('refuses an address that could run something', async () => {
    await openNewDraft()
    write(/^Web address/, 'javascript:alert(1)')
    fireEvent.blur(field(/^Web address/))
    const sentence = /begins with http:\/\/ or https:\/\//
    expect(savePanel().getByRole('link', { name: sentence })).toBeTruthy()
  })

  it.each(['2022', '2022-03', '2022-03-29'])('accepts the date %s', async (date) => {
    await openNewDraft()
    write('Date of the draft', date)
    expect(savePanel().queryByRole('link', { name: /^Date of the draft/ })).toBeNull()
  })
})

describe('the page', () => {
  it('is accessible, empty and with clauses and problems', async () => {
    await openNewDraft()
    await expectAccessible()
    paste('1. Neutral.\n\nPage 3 of 9\n\n2. Consult.')
    await shownClauses()
    save()
    await expectAccessible()
  })

  it('says what of its address cannot be followed, and goes on', async () => {
    await openNewDraft('/new?draft=gone-2022-01-01')
    expect(screen.getByText(/names the draft “gone-2022-01-01”, which is not here/)).toBeTruthy()
    expect(choice('Process')).not.toHaveProperty('value', '')
  })

  it('says which part of its address cannot be read', async () => {
    await openNewDraft('/new?process=%3Cscript%3E')
    expect(screen.getByText(/as the process, which cannot be read; it is left open/)).toBeTruthy()
  })

  it('begins with the draft that a link names', async () => {
    await openNewDraft('/new?draft=istanbul-communique-2022-03-29')
    expect(field(/Another source/)).toHaveProperty('checked', true)
    await waitFor(() =>
      expect(choice('Draft').selectedOptions[0]?.textContent).toMatch(/^2022-03-29/),
    )
  })

  it('offers the parties and rounds of the process', async () => {
    await openNewDraft()
    expect(await findLabelled('Ukraine')).toBeTruthy()
    const rounds = [...choice(/^Round of talks/).options]
    expect(rounds.filter(({ textContent }) => /Istanbul/.test(textContent)).length).toBeGreaterThan(
      0,
    )
  })

  it('shows script tags and markdown as text', async () => {
    await openNewDraft()
    const hostile = '<script>document.title="owned"</script> **bold** <img src=x onerror=alert(1)>'
    paste(`1. ${hostile}`)
    expect(await shownClauses()).toEqual([`1. | ${hostile}`])
    await describeDraft(hostile)
    expect(document.querySelector('main script, main img, main strong')).toBeNull()
    expect(document.title).toMatch(/^Add a draft/)
  })
})
