import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const kinds = (paragraphs: readonly string[], language = 'en') =>
  outlineOf(paragraphs.join('\n\n'), language).map((line) => line.trim().split(' ')[0])

describe('[S6] recitals', () => {
  it.each([
    ['en', 'In [furtherance] [pursuit] of the aims of the Charter,'],
    ['en', 'Further determining that the situation is a threat to peace,'],
    ['en', '[EU/UK: Noting that peace serves all,]'],
    ['en', '[NZ/Can/Mor. Noting that peace serves all;]'],
    ['fr', 'Profondément préoccupé par les combats,'],
    ['fr', 'Prenant note de la proposition du 11 avril ;'],
    ['fr', 'S’inspirant de la Charte,'],
    ['es', 'Expresando su apoyo al Enviado Personal,'],
    ['es', 'Actuando en virtud del Capítulo VII de la Carta,'],
    ['de', 'im Bewusstsein ihrer Verantwortung,'],
    ['de', 'ferner feststellend, dass die Waffen schweigen,'],
    ['ru', 'будучи глубоко обеспокоены продолжающимися боями,'],
    ['ru', 'действуя на основании главы VII Устава,'],
    ['uk', 'висловлюючи підтримку Спеціальному посланнику,'],
    ['uk', 'також пам’ятаючи про Статут,'],
    ['ar', 'وإذ يؤكد من جديد قراراته السابقة،'],
  ])('open in many ways (%s): %s', (language, recital) => {
    expect(kinds([recital, '1. Decides to act.'], language)[0]).toBe('recital')
  })

  it('are known beside each other by how they open, whatever ends them', () => {
    const preamble = [
      'The Security Council,',
      'Having considered the report of the Secretary-General (S/2030/7),1',
      'Expressing its full support for the Special Envoy',
      'Determining that the situation in Arvenia remains a threat to peace.',
      '1. Decides to extend the mandate.',
    ]
    expect(kinds(preamble)).toEqual(['plain', 'recital', 'recital', 'recital', 'point'])
    expect(kinds(['Rappelant ses résolutions.', 'Prenant acte du plan.'], 'fr')).toEqual([
      'recital',
      'recital',
    ])
  })

  it('are none within an article or point, but for their ending, nor beside a French heading', () => {
    expect(
      kinds(['1. The Commission meets.', 'Taking decisions by vote', 'Being open to all.']),
    ).toEqual(['point', 'heading', 'plain'])
    expect(kinds(['Vue d’ensemble', 'Rappelant ses résolutions,'], 'fr')[0]).toBe('heading')
  })

  it.each([
    ['ru', 'Решительно осуждает нападения;'],
    ['ru', 'Настоятельно призывает стороны к миру,'],
    ['uk', 'Рішуче засуджує напади,'],
  ])('are told from what a resolution does (%s): %s', (language, operative) => {
    expect(kinds([operative, operative], language)).not.toContain('recital')
  })

  it('do not announce the list below them, nor stand alone without their ending', () => {
    expect(kinds(['Noting the need for peace,', 'Having met, agree:', '- to withdraw.'])).toEqual([
      'recital',
      'chapeau',
      'point',
    ])
    expect(kinds(['Having met, the Parties disagreed.'])).toEqual(['plain'])
    expect(kinds(['Taking stock', 'The Parties meet every year.'])).toEqual(['heading', 'plain'])
  })
})

describe('[S6] a note number at the end of a line', () => {
  it('makes no heading of a sentence', () => {
    const text = ['The Mission reports (S/2030/7);1', 'It is led by a Special Representative.']
    expect(kinds(text)).toEqual(['plain', 'plain'])
  })

  it('[S7] does not carry the sentence on', () => {
    const text = 'All prisoners are released in good order.1\nthe Red Cross is told.'
    expect(outlineOf(text)).toHaveLength(2)
  })

  it('[S3] is no point where it stands alone', () => {
    expect(kinds(['The Mission reports.', '[1]', 'It is led by a general.'])).not.toContain('point')
  })

  it('[S6] leaves a colon its list', () => {
    expect(
      kinds(['The Mission reports on these matters:2', '- ceasefire;', '- prisoners.']),
    ).toEqual(['chapeau', 'point', 'point'])
  })
})
