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

describe('a list whose sign changes', () => {
  it('[S2] goes on', () => {
    const text = lines(
      'Rappelant ses résolutions antérieures,',
      '1 – Réaffirme que le cessez-le-feu doit être respecté :',
      'a) sur terre ;',
      'b) en mer ;',
      '2. Demande aux parties de négocier ;',
      '3. Prie le Secrétaire général de faire rapport.',
    )
    expect(outlineOf(text, 'fr').map((line) => line.split(' “')[0])).toEqual([
      'recital',
      'point 1',
      '  subpoint a)',
      '  subpoint b)',
      'point 2.',
      'point 3.',
    ])
  })

  it('[S2] goes on with a hyphen, too', () => {
    expect(outlineOf(lines('1. To cease fire.', '2- To withdraw.', '3. To meet.'))).toEqual([
      'point 1. “To cease fire.”',
      'point 2 “To withdraw.”',
      'point 3. “To meet.”',
    ])
    expect(outlineOf(lines('1. To cease fire.', '5- To withdraw.'))[1]).toContain('plain')
  })

  it('[S2] leaves numbers alone that go on from their own list', () => {
    const text = lines(
      '1. Withdrawal',
      '',
      '1) All guns leave the zone.',
      '',
      '2. Monitoring',
      '',
      '2) The Mission reports.',
      '',
      '3) The Parties answer.',
    )
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'heading 1. (Withdrawal)',
      '  point 1)',
      'heading 2. (Monitoring)',
      '  point 2)',
      '  point 3)',
    ])
  })

  it('[S2] leaves them alone where the number of the list around was the last of theirs', () => {
    const text = lines('1. All withdraw.', '1) Guns.', '2) Tanks.', '2. All report.', '3) Men.')
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'point 1.',
      '  subpoint 1)',
      '  subpoint 2)',
      'point 2.',
      '  subpoint 3)',
    ])
  })
})

describe('a title in brackets and small letters', () => {
  it('[S4] is the title of an article on whose line nothing else stands', () => {
    const text = lines(
      'Article 1 (definitions)',
      'In this Agreement:',
      '(a) “Line” means the line of contact;',
      'Article 2',
      '(general)',
      '1. All Parties withdraw.',
      'Article 2bis (common but differentiated efforts)',
      '1. Each Party withdraws.',
      'Article 3 (repealed)',
      'It was repealed in 2030.',
      'Article 4 (new) applies to observers.',
      'Article 5 (exchange of prisoners)',
      'All are released.',
      'Article 6 (утратила силу)',
      'Она утратила силу в 2030 году.',
      'Article 7 (agreed)',
      'All meet.',
      'Article 8 (to be discussed)',
      'All meet again.',
      'Article 9 (no first use)',
      'None is first.',
    )
    expect(outlineOf(text).filter((line) => line.startsWith('article'))).toEqual([
      'article Article 1 (definitions) “In this Agreement:”',
      'article Article 2 (general)',
      'article Article 2bis (common but differentiated efforts)',
      'article Article 3 “(repealed) It was repealed in 2030.”',
      'article Article 4 “(new) applies to observers.”',
      'article Article 5 (exchange of prisoners) “All are released.”',
      'article Article 6 “(утратила силу) Она утратила силу в 2030 году.”',
      'article Article 7 “(agreed) All meet.”',
      'article Article 8 “(to be discussed) All meet again.”',
      'article Article 9 (no first use) “None is first.”',
    ])
  })
})

describe('articles that a report numbers', () => {
  it('[S3] are told from points that say how articles change', () => {
    const text = lines(
      'The Parties agree on these changes:',
      '1. Article 5: the word “may” becomes “shall”.',
      '2. Article 7: “five” becomes “ten”.',
      '3. Article 9: it is deleted.',
    )
    expect(outlineOf(text).map((line) => line.split(' “')[0])).toEqual([
      'chapeau',
      '  point 1.',
      '  point 2.',
      '  point 3.',
    ])
  })

  it('[S3] have both numbers in their label', () => {
    const text = lines(
      '1.- Artículo 2°.- El Estado es neutral.',
      'Su territorio es indivisible.',
      '2.- Artículo 3° bis.- La ley lo garantiza.',
      '4.- Artículo X.- Los poderes públicos lo respetan.',
    )
    expect(outlineOf(text, 'es')).toEqual([
      'article 1.- Artículo 2° “El Estado es neutral. Su territorio es indivisible.”',
      'article 2.- Artículo 3° bis “La ley lo garantiza.”',
      'article 4.- Artículo X “Los poderes públicos lo respetan.”',
    ])
  })

  it('[S3] have them where the word may stand behind its number, too', () => {
    const text = lines(
      '1.- Статья 2.- Стороны отводят войска.',
      '2.- Статья 3.- Стороны обмениваются пленными.',
      '3.- Статья 3 бис.- Стороны встречаются.',
    )
    expect(outlineOf(text, 'ru').map((line) => line.split(' “')[0])).toEqual([
      'article 1.- Статья 2',
      'article 2.- Статья 3',
      'article 3.- Статья 3 бис',
    ])
    expect(outlineOf('1. Статья 5 остаётся без изменений.', 'ru')[0]).toContain('point 1.')
  })

  it('[S3] are points where most of them only cite one', () => {
    const text = lines(
      '1. Article 5: the word “may” becomes “shall”.',
      '2. The title becomes “Withdrawal”.',
      '3. Article 7: two words are added.',
      '4. The annex is left out.',
      '5. Article 9: a comma is added.',
    )
    expect(outlineOf(text).every((line) => line.startsWith('point'))).toBe(true)
  })
})

describe('an arrow', () => {
  it('[S3] is a bullet', () => {
    const text = lines('The guarantee is subject to this:', '→ it ends if broken;', '→ it is paid.')
    expect(outlineOf(text).map((line) => line.trim())).toEqual([
      'chapeau “The guarantee is subject to this:”',
      'point “it ends if broken;”',
      'point “it is paid.”',
    ])
  })
})
