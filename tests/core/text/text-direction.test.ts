import { expect, it } from 'vitest'
import { textDirection } from '../../../src/core/text/text-direction.ts'

it('knows which way a language is written', () => {
  expect(['ar', 'he', 'fa-IR', 'az-Arab', 'UR'].map(textDirection)).toEqual(Array(5).fill('rtl'))
  expect(['en', 'uk', 'zh-Hans', 'ar-Latn'].map(textDirection)).toEqual(Array(4).fill('ltr'))
})
