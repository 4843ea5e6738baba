import { describe, expect, it } from 'vitest'
import { force } from '../force-told.ts'

describe('[F6] figures as a language writes them', () => {
  it.each([
    ['en', '2,125 men', '2125 men'],
    ['en', '$1,234,567.50', '$1234567.50'],
    ['en', '1.234,5 men', '1,234.5 men'],
    ['en', '0.5 per cent', '.5 per cent'],
    ['en', 'between $0.25 and 0.75 million', 'between $.25 and [.75] million'],
    ['fr', '0,125 pour cent', '.125 pour cent'],
    ['de', '85.000 Mann', '85 000 Mann'],
    ['de', '2,5 Millionen Euro', '2.500.000 Euro'],
    ['es', '85.000 hombres', '85 000 hombres'],
    ['es-MX', '85,000 hombres', '85 000 hombres'],
    ['fr', '85 000 hommes', '85000 hommes'],
    ['fr', '1.250.000 hommes', '1 250 000 hommes'],
    ['uk', '1,5 млн доларів', '1 500 000 доларів'],
    ['ru', '85 000 человек', '85000 человек'],
    ['ja', '85,000人', '85000人'],
    ['en', '10-15 km', '10–15 km'],
  ])('%s: are the same: %s, %s', (language, before, after) =>
    expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([]),
  )
  it.each([
    ['en', '2.125 per cent', '2125 per cent'],
    ['en', '0.125 per cent', '0125 per cent'],
    ['en', '5 per cent', '.5 per cent'],
    ['de', '2,125 Prozent', '2125 Prozent'],
    ['es', '2,125 por ciento', '2125 por ciento'],
    ['fr', '2,125 pour cent', '2125 pour cent'],
    ['uk', '2,125 відсотка', '2125 відсотка'],
    ['ru', '2,125 процента', '2125 процента'],
  ])('%s: have a decimal sign: %s, %s', (language, before, after) =>
    expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([`F6 ${before} > ${after}`]),
  )
  it.each([
    ['fr', '2.125 euros', '2 125 euros'],
    ['uk', '85.000', '85,000'],
    ['ru', '85.000', '85 000'],
    ['no such tag', '85.000', '85 000'],
  ])('%s: are told apart where nobody can tell: %s, %s', (language, before, after) =>
    expect(force(`x ${before} y`, `x ${after} y`, language)).toEqual([`F6 ${before} > ${after}`]),
  )
  it('are two where a space stands between that sets no thousands apart', () =>
    expect(force('in 2022 30 men', 'in 2022 40 men')).toEqual(['F6 30 > 40']))
})

it('[F6] takes the point before the number of a line for no decimal', () =>
  expect(force('They shall:\n1 consult;', 'They shall:\n.1 consult;')).toEqual([]))

it('[F6] takes the mark of a note for no figure', () => {
  const wording = 'It acts in the light of national circumstances'
  expect(force(`${wording}, and reports.`, `${wording},2 and reports.`)).toEqual([])
  expect(
    force(`${wording}; it reports in 10 days.`, `${wording};3 it reports in 12 days.`),
  ).toEqual(force(`${wording}; it reports in 10 days.`, `${wording}; it reports in 12 days.`))
})
