/** Ordinals from 1 that may stand before a section without a word for it: أولاً: and PRIMERO.- */
const ALONE = [
  'primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo',
  'primera segunda tercera cuarta quinta sexta septima octava novena decima undecima duodecima',
  'اولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا',
]
/** Ordinals that number articles and sections, from 1; case, accents and vowel signs aside. */
const UNITS = [
  ...ALONE,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  'one two three four five six seven eight nine ten eleven twelve',
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
  'primer segon tercer quart cinque sise sete vuite nove dese',
  'primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo',
  'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo',
  'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая',
  'перша друга третя четверта пята шоста сьома восьма девята десята',
  'الاولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
  'الحادية',
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم',
  'یکم',
]
/** What is added to a unit: décimo segundo, الثانية عشرة, بیست و دوم. */
const TENS: readonly (readonly [value: number, words: string])[] = [
  [10, 'عشر عشرة'],
  [20, 'vigesimo vigesima twenty twentieth العشرون والعشرون بیست'],
  [30, 'trigesimo trigesima thirty thirtieth الثلاثون والثلاثون سی'],
  [40, 'cuadragesimo quadragesimo forty الاربعون والاربعون چهل'],
  [50, 'quincuagesimo quinquagesimo fifty الخمسون والخمسون پنجاه'],
  [60, 'sexagesimo sixty الستون والستون شصت'],
  [70, 'septuagesimo seventy السبعون والسبعون هفتاد'],
  [80, 'octogesimo eighty الثمانون والثمانون هشتاد'],
  [90, 'nonagesimo ninety التسعون والتسعون نود'],
]

const values = new Map<string, number>([
  ...UNITS.flatMap((words) => words.split(' ').map((word, place) => [word, place + 1] as const)),
  ...TENS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
])
const alone = new Set(ALONE.flatMap((words) => words.split(' ')))
/** *Decimotercero* is one word. */
const TEENS = /^(?:decimo|decima)(?=\p{L})/u

/** The number that these words spell out, else `null`: *décimo segundo* is 12. */
export function ordinalValue(words: string): number | null {
  const plain = plainOf(words)
  let sum = 0
  for (const word of plain.split(/[\s-]+/u)) {
    if (word === 'و' || word === '') continue
    const whole = values.get(word)
    const value = whole ?? values.get(word.replace(TEENS, ''))
    if (value === undefined) return null
    sum += whole === undefined ? 10 + value : value
  }
  return sum === 0 ? null : sum
}

/** Whether an ordinal may number a section by itself, as in *Primero.-*. */
export function numbersAlone(word: string): boolean {
  return alone.has(plainOf(word))
}

const plainOf = (words: string) =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
