import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NoteMentions } from '../../src/web/components/notes/note-mentions.tsx'

it('what a note mentions and is not here is named by its id, and leads nowhere', () => {
  const mentions = [
    { kind: 'term' as const, id: 'army-cap' },
    { kind: 'clause' as const, id: 'guarantors' },
  ]
  const { container } = render(<NoteMentions mentions={mentions} known={[]} />)
  expect(container.textContent).toBe('Mentions the term army-cap, the clause guarantors')
  expect(screen.queryByRole('link')).toBeNull()
})
