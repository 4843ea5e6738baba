import { byValue, type ForceMarkers } from './rules.ts'

/** English. */
export const en: ForceMarkers = {
  F1: {
    obligation:
      'shall, must, undertake to, undertakes to, has an obligation to, have an obligation to, has the obligation to, have the obligation to, is obliged to, are obliged to, is bound to, are bound to, is required to, are required to, has to, have to, commit to, commits to, commit themselves to, commits itself to, pledge to, pledges to',
    intention: 'will, intend to, intends to, plan to, plans to',
    recommendation:
      'is expected to, are expected to, should, ought to, is encouraged to, are encouraged to, endeavour to, endeavours to, endeavor to, endeavors to, seek to, seeks to, strive to, strives to, make every effort to, makes every effort to, make all efforts to, make best efforts to, use their best endeavours to, use its best endeavours to, do everything possible to, do their utmost to',
    permission:
      '=may, can, might, could, is entitled to, are entitled to, has the right to, have the right to, is permitted, are permitted, be permitted, is permitted to, are permitted to, is allowed, are allowed, be allowed, is authorised to, are authorised to, is authorized to, are authorized to',
    prohibition:
      'is prohibited, are prohibited, be prohibited, is forbidden, are forbidden, be forbidden, is banned, are banned, be banned, is not permitted, are not permitted, not be permitted, is not allowed, are not allowed, not be allowed',
  },
  denials:
    '(?:^|(?<!\\p{L})(?:that|and|or|but)\\s)\\s*(?:no|neither|nor|none|nothing|nobody)\\s.*@|@\\s*(?:not(?!\\s+(?:only|merely|just))|never|neither|under\\s+no|in\\s+no|at\\s+no\\s+time)(?!\\p{L})',
  F2: {
    not: 'not, no, never, neither, nor, none, nothing, nobody, without, refrain from, refrains from, abstain from, abstains from, fail to, fails to',
  },
  F3: {
    only: 'only, solely, exclusively',
    unless:
      'unless, except, except for, save for, save as, other than, with the exception of, excluding',
    if: 'if, provided that, subject to, on condition that, in case of, in the event of, in the event that, as long as',
    'at least':
      'at least, no less than, not less than, no fewer than, no earlier than, not earlier than, a minimum of',
    'at most': 'at most, no more than, not more than, up to#, a maximum of, not exceeding',
    'more than': 'more than, in excess of, over#',
    'less than': 'less than, fewer than',
    all: 'all, all for all',
    each: 'each, every, any',
    most: 'most of, =Most',
    some: 'some, certain, several, a number of',
    'in peacetime': 'in peacetime, in time of peace, in times of peace',
    'in wartime': 'in wartime, in time of war, in times of war',
    permanently: 'permanently, permanent, for ever, forever',
    temporarily: 'temporarily, temporary, provisionally, provisional, interim, for the time being',
    'as far as possible':
      'as far as possible, as far as practicable, to the extent possible, to the extent practicable, to the extent feasible, where feasible, whenever possible, where possible, if possible, as appropriate, where appropriate, in principle',
  },
  patterns: [
    // *Cannot*
    { rule: 'F1', meaning: 'permission', pattern: '\\bcan(?=not\\b)' },
    { rule: 'F2', meaning: 'not', pattern: 'not\\b(?<=\\bcannot)' },
    {
      rule: 'F1',
      meaning: 'no obligation',
      pattern:
        '\\bneed(?=\\s+not\\b)|(?=[robhu])(?<=\\bnot\\s(?:be\\s)?)(?:required|obliged|bound|have|under\\s+any\\s+obligation)\\s+to\\b',
    },
    {
      rule: 'F1',
      meaning: 'obligation',
      pattern:
        '\\b(?:undertakes?|commits?|pledges?|agrees?)(?=\\s+not\\s+to\\s)|\\bagree[sd]?\\s+to(?=\\s+(?!the\\s|an?\\s|this\\s|these\\s|th[oa][ts]e?\\s|any\\s|all\\s|such\\s|its\\s|their\\s)\\p{Ll})',
    },
    {
      rule: 'F6',
      meaning: '1',
      pattern:
        '(?<=\\b(?:within|after|for|in|of|every)\\s)an?(?=\\s(?:hour|day|week|month|year)\\b)',
    },
  ],
  F4: { and: 'and, as well as', or: 'or, and/or' },
  F5: {
    consensus:
      'consensus, by common agreement, by mutual agreement, by agreement of all, agreed by all, agreed by all of them, agreement of all, consent of all, with the agreement of all',
    'each for itself':
      'decides for itself, decide for themselves, decides by itself, decides individually, decide individually',
    unanimity: 'unanimous, unanimously, unanimity',
    majority: 'majority, majorities, simple majority',
    'absolute majority': 'absolute majority, absolute majorities',
    'qualified majority': 'qualified majority, special majority',
    'majority of 2/3':
      'two-thirds majority, two thirds majority, majority of two thirds, majority of two-thirds, two-thirds of the members, two thirds of the members, two-thirds of its members, two thirds of its members, two-thirds of the votes, two thirds of the votes',
    'majority of 3/4':
      'three-quarters majority, three quarters majority, three-fourths majority, majority of three quarters, majority of three-quarters, three-quarters of the members, three quarters of the members, three-quarters of its members, three quarters of its members, three-quarters of the votes, three quarters of the votes',
    'majority of 3/5': 'three-fifths majority, majority of three fifths, majority of three-fifths',
    'majority of 4/5': 'four-fifths majority, majority of four fifths, majority of four-fifths',
    veto: 'veto, vetoes, vetoed, right of veto',
  },
  F6: {
    '2/3': 'two-thirds, two thirds',
    '3/4': 'three-quarters, three quarters, three-fourths',
    '1/3': 'one-third, one third',
    '1/2': 'one-half, one half, half of, half the',
    '1/4': 'one-quarter, one quarter, one-fourth, one fourth, a quarter of',
    '1': 'once every',
    '2': 'twice',
    '2 times': 'twice a, twice per, two times a, two times per',
    '3 times': 'three times a, three times per',
    'at once': 'immediately, forthwith, without delay, at once',
    soon: 'promptly, as soon as possible, as soon as practicable, at the earliest opportunity',
    'open-ended': 'indefinitely, without limit of time, for an unlimited period',
    daily: 'daily, every day, once a day',
    weekly: 'weekly, every week, once a week',
    monthly: 'monthly, every month, once a month',
    quarterly: 'quarterly, every quarter, once a quarter',
    yearly: 'yearly, annually, every year, once a year',
  },
  numbers: byValue(
    '1? one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 a hundred; 1000 a thousand',
  ),
  ordinals: byValue(
    '1 first; 2 second; 3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth; 11 eleventh; 12 twelfth; 13 thirteenth; 14 fourteenth; 15 fifteenth; 16 sixteenth; 17 seventeenth; 18 eighteenth; 19 nineteenth; 20 twentieth; 30 thirtieth; 40 fortieth; 50 fiftieth; 60 sixtieth; 70 seventieth; 80 eightieth; 90 ninetieth; 100 hundredth; 1000 thousandth',
  ),
  ordinalSign: 'st|nd|rd|th',
  besideNumbers: {
    fractions:
      'thirds, fourths, fifths, sixths, sevenths, eighths, ninths, tenths, *teenths, *tieths, hundredths, thousandths, quarters, halves, and a half, and one half, and one-half, dozen, score, odd',
  },
  references:
    'option, options, alternative, article, articles, art., arts., annex, annexes, paragraph, paragraphs, para., paras., section, sections, sec., point, points, chapter, chapters, part, parts, title, rule, rules, clause, clauses, appendix, schedule, protocol, resolution, resolutions, =Law, =Act, =Decree, regulation, directive, unscr, no., nos.',
  titles:
    '=Agenda, =Vision, =Horizon, =Strategy, =Plan, =Programme, =Program, =Goals, =Memorandum, =Agreement, =Agreements, =Accord, =Accords, =Treaty, =Convention, =Conventions, =Covenant, =Protocol, =Protocols, =Charter, =Statute, =Declaration, =Communiqué, =Constitution, =Pact, =Act, =Law, resolution, resolutions',
  idle: 'in all, above all, first of all, most of all, if any, not only, not merely, not just, no later than, not later than, no.#, no-*, without prejudice to, whether or not, at all, the will of, free will, good will, permanent member, permanent members, permanent representative, permanent representatives, permanent court, first half of, second half of, first half the, daily life',
  months:
    '=January; =February; =March; =April; =May; =June; =July; =August; =September; =October; =November; =December',
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
    metre: 'metre, metres, meter, meters',
    kilometre: 'kilometre, kilometres, kilometer, kilometers',
    mile: 'mile, miles, nautical miles',
    'per cent': 'per cent, percent, percentage points',
    dollar: 'dollar, dollars, US dollars, United States dollars',
    euro: 'euro, euros',
    pound: 'pound, pounds, pounds sterling',
    'Swiss franc': 'Swiss franc, Swiss francs',
    rouble: 'rouble, roubles, ruble, rubles',
    hryvnia: 'hryvnia, hryvnias, hryvnya, hryvnyas',
    zloty: 'zloty, zlotys, złoty, złotys',
    yuan: 'yuan, renminbi',
    yen: 'yen',
  },
}
