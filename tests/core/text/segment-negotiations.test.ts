import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('articles numbered by part', () => {
  it.each(['Article I-9', 'Artikel III-213', 'Artículo II.4', 'Article I‑9a', 'Article III–5 bis'])(
    '[S3] have one label: %s',
    (label) => {
      const text = lines(label, 'Withdrawal', '', '1. The Parties withdraw.', '2. They report.')
      expect(outlineOf(text)[0]).toBe(`article ${label} (Withdrawal)`)
    },
  )

  it('[S3] leave a numeral with a dash as it is', () => {
    expect(outlineOf('Article I - The Parties withdraw.')).toEqual([
      'article Article I “The Parties withdraw.”',
    ])
  })
})
