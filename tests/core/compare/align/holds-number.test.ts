import { expect, it } from 'vitest'
import { holdsNumber } from '../../../../src/core/compare/align/holds-number.ts'

it.each([
  'Article 5',
  '§ 312a',
  '5(b)',
  'II option 1',
  'Section III',
  'Article IV bis',
  'Chapitre Ier',
  '(a)',
  'aa)',
  'ї)',
  'الف)',
  '第五条',
  '제3조',
  'المادة ٥',
  'أولاً',
  'Artículo décimo primero',
  'PRIMERO.-',
  'Стаття перша',
  'Chapter Nineteen',
  'Глава първа',
  'الباب الأول',
])('[A7] %s holds a number', (label) => expect(holdsNumber(label)).toBe(true))

it.each(['Preamble', 'Преамбула', 'Chapeau', 'Annex', 'Додаток', 'Annex (tanks)', '前文', null])(
  '[A7] %s holds none',
  (label) => expect(holdsNumber(label)).toBe(false),
)
