import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../../src/core/text/guess-language.ts'

describe('[S10] the language of a text', () => {
  it.each([
    ['en', 'Article 1\nThe Parties shall withdraw their forces from the zone.'],
    ['uk', 'Стаття 1\nУкраїна є нейтральною державою і не приєднується до блоків.'],
    ['ru', 'Статья 1\nСтороны не вводят войска в зону и не ведут там разведку.'],
    ['fr', 'Article premier\nLes Parties retirent leurs forces de la zone.'],
    ['es', 'Artículo 1\nLas Partes retirarán sus fuerzas de la zona.'],
    ['de', 'Artikel 1\nDie Parteien ziehen ihre Truppen aus der Zone ab.'],
    ['it', 'Articolo 1\nLe Parti ritirano le loro forze dalla zona e non vi tornano.'],
    ['is', '1. gr.\nÖllum skal tryggð mannhelgi og vernd gegn hvers kyns ofbeldi, sem er.'],
    ['sv', 'Parterna ska dra tillbaka sina trupper från zonen och får inte återvända till den.'],
    ['tr', 'Taraflar kuvvetlerini bölgeden çeker ve bir daha bu bölgeye girmez.'],
    ['en', 'Both sides cease fire within ten days.'],
    [
      'pt',
      'Artigo 1\nAs Partes comprometem-se a cessar o fogo. As tropas retiram-se para as suas bases.',
    ],
    ['ru', 'Стороны отводят войска на 5 км.'],
    ['ru', 'Страны не размещают базы.'],
    ['uk', 'Сторони не розміщують бази і війська.'],
    ['ar', 'المادة 1\nتسحب الأطراف قواتها من المنطقة.'],
    ['zh', '第一条\n各方从该地区撤出部队。'],
  ])('is guessed: %s', (language, text) => expect(guessLanguage(text)).toBe(language))

  it.each([
    'Neʻe kau maʻi ʻoku ʻikai ke nau foki mai ki he feituʻu ko ia',
    'Nnipa nyinaa wɔ ahofadie, na obiara nni ho kwan sɛ ɔsɛe',
    '2022-03-29: 600,000',
    '',
  ])('is said to be unknown where nothing tells: %s', (text) =>
    expect(guessLanguage(text)).toBe('und'),
  )
})
