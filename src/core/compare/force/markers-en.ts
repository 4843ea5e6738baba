import type { ForceMarkers } from './rules.ts'

/** English. */
export const en: ForceMarkers = {
  F1: {
    obligation:
      'shall, must, undertake to, undertakes to, has an obligation to, have an obligation to, has the obligation to, have the obligation to, is obliged to, are obliged to, is bound to, are bound to, is required to, are required to',
    intention: 'will, intend to, intends to, plan to, plans to',
    recommendation:
      'should, ought to, is encouraged to, are encouraged to, endeavour to, endeavours to, endeavor to, endeavors to, seek to, seeks to, strive to, strives to, make every effort to, makes every effort to, make all efforts to, make best efforts to, use their best endeavours to, use its best endeavours to, do everything possible to, do their utmost to',
    permission:
      '=may, can, might, could, is entitled to, are entitled to, has the right to, have the right to, is permitted, are permitted, be permitted, is permitted to, are permitted to, is allowed, are allowed, be allowed, is authorised to, are authorised to, is authorized to, are authorized to',
    prohibition:
      'is prohibited, are prohibited, be prohibited, is forbidden, are forbidden, be forbidden, is banned, are banned, be banned, is not permitted, are not permitted, not be permitted, is not allowed, are not allowed, not be allowed',
  },
  F2: { not: 'not, no, never, neither, nor, none, cannot, nothing, nobody, without' },
  F3: {
    only: 'only, solely, exclusively',
    unless:
      'unless, except, except for, save for, save as, other than, with the exception of, excluding',
    if: 'if, provided that, subject to, on condition that, in case of, in the event of, in the event that, as long as',
    'at least': 'at least, no less than, not less than, no fewer than, a minimum of',
    'at most': 'at most, no more than, not more than, up to#, a maximum of, not exceeding',
    all: 'all',
    each: 'each, every, any',
    some: 'some, certain, several, most of, a number of',
    'in peacetime': 'in peacetime, in time of peace, in times of peace',
    'in wartime': 'in wartime, in time of war, in times of war',
    permanently: 'permanently, permanent, for ever, forever',
    temporarily: 'temporarily, temporary, provisionally, provisional, interim, for the time being',
    'as far as possible':
      'as far as possible, as far as practicable, to the extent possible, to the extent practicable, to the extent feasible, where feasible, whenever possible, where possible, if possible, as appropriate, where appropriate, in principle',
  },
  F4: { and: 'and', or: 'or, and/or' },
  F5: {
    consensus:
      'consensus, by common agreement, by mutual agreement, by agreement of all, agreed by all, agreed by all of them, agreement of all, consent of all, with the agreement of all',
    'each for itself':
      'decides for itself, decide for themselves, decides by itself, decides individually, decide individually',
    unanimity: 'unanimous, unanimously, unanimity',
    majority: 'majority, majorities, simple majority, absolute majority',
    'qualified majority':
      'two-thirds majority, two-thirds of the members, two thirds of the members, two-thirds of its members, two thirds of its members, two thirds majority, three-quarters majority, majority of two thirds, majority of two-thirds, qualified majority, special majority',
    veto: 'veto, vetoes, right of veto',
  },
  F6: {
    '2/3': 'two-thirds, two thirds',
    '3/4': 'three-quarters, three quarters, three-fourths',
    '1/3': 'one-third, one third',
    '1': 'once a year, once a month, once every',
    '2': 'twice',
    '30': 'thirtieth',
    '60': 'sixtieth',
    '90': 'ninetieth',
    'at once': 'immediately, forthwith, without delay, at once, promptly, as soon as possible',
    'open-ended': 'indefinitely, without limit of time, for an unlimited period',
  },
  numbers: {
    '1?': 'one',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '10': 'ten',
    '11': 'eleven',
    '12': 'twelve',
    '13': 'thirteen',
    '14': 'fourteen',
    '15': 'fifteen',
    '16': 'sixteen',
    '17': 'seventeen',
    '18': 'eighteen',
    '19': 'nineteen',
    '20': 'twenty',
    '30': 'thirty',
    '40': 'forty',
    '50': 'fifty',
    '60': 'sixty',
    '70': 'seventy',
    '80': 'eighty',
    '90': 'ninety',
    '100': 'a hundred',
    '1000': 'a thousand',
  },
  besideNumbers: {
    fractions:
      'thirds, fourths, fifths, sixths, sevenths, eighths, ninths, tenths, *teenths, *tieth, *tieths, hundredth, hundredths, thousandth, thousandths, quarters, halves, and a half, and one half, and one-half, dozen, score, odd',
    ordinals:
      'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, *teenth',
  },
  references:
    'article, articles, art., arts., annex, annexes, paragraph, paragraphs, para., paras., section, sections, sec., point, points, chapter, chapters, part, parts, title, rule, rules, clause, clauses, appendix, schedule, protocol, resolution, resolutions, regulation, directive, no., nos.',
  idle: 'in all, above all, first of all, most of all, if any, not only, not merely, not just, no later than, not later than, no.#, no-*, without prejudice to, whether or not, at all, the will of, free will, good will, permanent member, permanent members, permanent representative, permanent representatives, permanent court',
  months: [
    '=January',
    '=February',
    '=March',
    '=April',
    '=May',
    '=June',
    '=July',
    '=August',
    '=September',
    '=October',
    '=November',
    '=December',
  ],
  magnitudes: {
    '100': 'hundred',
    '1000': 'thousand',
    '1000000': 'million',
    '1000000000': 'billion, bn',
    '1000000000000': 'trillion',
  },
  units: {
    hour: 'hour, hours',
    day: 'day, days, calendar day, calendar days',
    'working day': 'working day, working days, business day, business days',
    weekday: 'weekday, weekdays',
    week: 'week, weeks',
    month: 'month, months, calendar months',
    year: 'year, years',
    metre: 'metre, metres, meter, meters, m',
    kilometre: 'kilometre, kilometres, kilometer, kilometers, km',
    mile: 'mile, miles, nautical miles',
    'per cent': 'per cent, percent, percentage points',
    dollar: 'dollar, dollars, US dollars, United States dollars, USD',
    euro: 'euro, euros, EUR',
  },
}
