import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('a word for articles that is in no list', () => {
  it('[S3] is told by its numbers that count on, with a word between (Swahili)', () => {
    const text = lines(
      'Mkataba wa kusitisha mapigano',
      '',
      'Kifungu cha 1.',
      'Pande zote zitasitisha mapigano.',
      '',
      'Kifungu cha 2.',
      '1. Tume itasimamia mpaka.',
      '2. Tume itatoa ripoti kila mwezi.',
      '',
      'Kifungu cha 3.',
      'Wafungwa wataachiliwa.',
      '',
      'Kifungu cha 4.',
      'Mkataba huu utaanza kutumika mara moja.',
    )
    expect(outlineOf(text, 'sw')).toEqual([
      'heading (Mkataba wa kusitisha mapigano)',
      '  article Kifungu cha 1 “Pande zote zitasitisha mapigano.”',
      '  article Kifungu cha 2',
      '    paragraph 1. “Tume itasimamia mpaka.”',
      '    paragraph 2. “Tume itatoa ripoti kila mwezi.”',
      '  article Kifungu cha 3 “Wafungwa wataachiliwa.”',
      '  article Kifungu cha 4 “Mkataba huu utaanza kutumika mara moja.”',
    ])
  })

  it('[S3] is told where the number stands first (Slovak), and where text follows (Welsh)', () => {
    const slovak = [1, 2, 3, 4].map((number) => `${number}. oddelenie\nStrany sa stretnú.`)
    expect(outlineOf(slovak.join('\n\n'), 'sk')[3]).toBe(
      'article 4. oddelenie “Strany sa stretnú.”',
    )
    const welsh = [1, 2, 3, 4].map((number) => `Erthygl ${number}. Mae’r partïon yn cytuno.`)
    expect(outlineOf(welsh.join('\n'), 'cy')[2]).toBe(
      'article Erthygl 3 “Mae’r partïon yn cytuno.”',
    )
  })

  it('[S3] is told where the first is spelled out (Malagasy)', () => {
    const labels = ['Andininy voalohany', 'Andininy faha-2', 'Andininy faha-3', 'Andininy faha-4']
    const text = [...labels, 'Andininy faha-5'].map((label) => `${label}\nMitsahatra ny ady.`)
    expect(outlineOf(text.join('\n\n'), 'mg')).toEqual(
      [...labels, 'Andininy faha-5'].map((label) => `article ${label} “Mitsahatra ny ady.”`),
    )
  })

  it('[S3] is not sought where points count on across it, and not among captions', () => {
    const points = [1, 2, 3, 4, 5].map(
      (number) => `${number}. The Parties exchange lists.\nSketch ${number}\nA sketch of the line.`,
    )
    expect(outlineOf(points.join('\n')).join('\n')).not.toContain('article')
    const captions = [1, 2, 3, 4].map((number) => `The line runs east.\n\nFigure ${number}\n`)
    expect(outlineOf(captions.join('\n')).join('\n')).not.toContain('article')
  })

  it('[S3] is not sought where articles are known', () => {
    const text = [1, 2, 3, 4].map((number) => `Article ${number}\nStage ${number}\nTroops leave.`)
    expect(outlineOf(text.join('\n\n'))[0]).not.toContain('article Stage')
  })
})

describe('numbers that are spelled out', () => {
  it('[S3] number articles in Spanish, Arabic and Persian', () => {
    const spanish = lines(
      'Artículo primero.- Cesan las hostilidades.',
      'Artículo segundo.- Se crea una comisión.',
      'Artículo décimo primero.- El acuerdo entra en vigor.',
    )
    expect(outlineOf(spanish, 'es')).toEqual([
      'article Artículo primero “Cesan las hostilidades.”',
      'article Artículo segundo “Se crea una comisión.”',
      'article Artículo décimo primero “El acuerdo entra en vigor.”',
    ])
    const decree = lines('DÉCIMO.- Cesa el fuego.', 'DÉCIMO PRIMERO.- Se crea una comisión.')
    expect(outlineOf(decree, 'es')).toEqual([
      'point DÉCIMO “Cesa el fuego.”',
      'point DÉCIMO PRIMERO “Se crea una comisión.”',
    ])
    const arabic = lines(
      'المادة الحادية عشرة',
      'تعمل اللجنة.',
      'المادة الثانية عشرة',
      'ينتهي العمل.',
    )
    expect(outlineOf(arabic, 'ar').map((line) => line.split(' “')[0])).toEqual([
      'article المادة الحادية عشرة',
      'article المادة الثانية عشرة',
    ])
    const persian = lines('ماده بیست و یکم', 'متن یک.', 'ماده بیست و دوم', 'متن دو.')
    expect(outlineOf(persian, 'fa').map((line) => line.split(' “')[0])).toEqual([
      'article ماده بیست و یکم',
      'article ماده بیست و دوم',
    ])
  })
})

describe('an article of one sentence without a full stop', () => {
  it('[S4] is no title of the next article (Thai)', () => {
    const text = lines('ข้อ ๑', 'คู่ภาคีหยุดยิง', '', 'ข้อ ๒', 'คู่ภาคีแลกเปลี่ยนเชลย', '', 'ข้อ ๓', 'จบ')
    expect(outlineOf(text, 'th')).toEqual([
      'article ข้อ ๑ “คู่ภาคีหยุดยิง”',
      'article ข้อ ๒ “คู่ภาคีแลกเปลี่ยนเชลย”',
      'article ข้อ ๓ “จบ”',
    ])
  })
})
