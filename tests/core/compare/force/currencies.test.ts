import { describe, expect, it } from 'vitest'
import { force } from '../force-told.ts'

describe('[F6] currencies', () => {
  it.each([
    ['en', '₽5 million', '5 million roubles'],
    ['en', 'CHF 5 million', '5 million Swiss francs'],
    ['en', '£40 million', '40 million pounds'],
    ['en', 'PLN 40 million', '40 million złotys'],
    ['en', 'JPY 5 billion', '5 billion yen'],
    ['uk', '₴20 млрд', '20 мільярдів гривень'],
    ['ru', '300 млрд руб.', '300 млрд рублей'],
    ['de', '5 Mio. €', '5 Millionen Euro'],
    ['fr', '5 millions £', '5 millions de livres sterling'],
    ['es', 'CN¥5 millones', '5 millones de yuanes'],
  ])('%s: are the same in signs and in words: %s, %s', (language, before, after) =>
    expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([]),
  )
  it.each([
    ['en', '200 billion roubles', '200 billion dollars'],
    ['uk', '20 мільярдів гривень', '20 мільярдів злотих'],
    ['ru', '300 млн ₽', '300 млн юаней'],
    ['fr', '5 millions d’euros', '5 millions d’hryvnias'],
    ['es', '40 millones de libras', '40 millones de dólares'],
    ['de', '5 Millionen Schweizer Franken', '5 Millionen Yen'],
    ['pl', '500 zł', '600 zł'],
    ['en', '₦500', '₦600'],
  ])('%s: are sums to put against each other: %s → %s', (language, before, after) =>
    expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([`F6 ${before} > ${after}`]),
  )
})
