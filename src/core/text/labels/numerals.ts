const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** The value of a roman numeral written in the usual way, else `null`. Case does not matter. */
export function romanValue(numeral: string): number | null {
  const digits = Array.from(numeral.toLowerCase(), (letter) => ROMAN[letter] ?? 0)
  if (digits.length === 0 || digits.includes(0)) return null
  let value = 0
  digits.forEach((digit, index) => {
    value += digit < (digits[index + 1] ?? 0) ? -digit : digit
  })
  return toRoman(value) === numeral.toLowerCase() ? value : null
}

const ROMAN_STEPS = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function toRoman(value: number): string {
  let rest = value
  let written = ''
  for (const [step, letters] of ROMAN_STEPS) {
    while (rest >= step) {
      written += letters
      rest -= step
    }
  }
  return written
}

const HAN_DIGITS = '〇一二三四五六七八九'
const HAN_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** The value of 二十三 and its like, else `null`. */
export function hanValue(numeral: string): number | null {
  let value = 0
  let digit = 0
  for (const character of numeral.replaceAll('零', '〇')) {
    const unit = HAN_UNITS[character]
    const found = HAN_DIGITS.indexOf(character)
    if (unit !== undefined) {
      value += (digit || 1) * unit
      digit = 0
    } else if (found >= 0) digit = digit * 10 + found
    else return null
  }
  return numeral === '' ? null : value + digit
}

/** The value of decimal digits of any script (5, ٥, ５), else `null`. */
export function decimalValue(digits: string): number | null {
  let value = 0
  for (const character of digits) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x30 && code <= 0x39) {
      value = value * 10 + code - 0x30
      continue
    }
    if (!/\p{Nd}/u.test(character)) return null
    value = value * 10 + digitOf(code)
  }
  return digits === '' ? null : value
}

/** Blocks of ten digits begin at a multiple of 16 or six after one; Unicode keeps them in order. */
function digitOf(code: number): number {
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

/** Orders in which lists are lettered. Letters that some lists leave out are left out. */
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'أبجدهوزحطيكلمنسعفصقرشت',
  'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'אבגדהוזחטיכלמנסעפצקרשת',
  '가나다라마바사아자차카타파하',
  'イロハニホヘトチリヌルヲワカヨタレソツネナラム',
  'アイウエオカキクケコサシスセソ',
  'कखगघङचछजझञटठडढणतथदधनपफबभमयरलव',
  'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք',
  'กขคงจฉชซฌญฎฏฐ',
] as const

/** The first letter of Persian lists is written out. */
const WRITTEN_OUT = 'الف'

/**
 * Positions of a list letter in the alphabets that have it, from 1, the more usual order first; `aa`
 * follows `z`; empty if it is none.
 */
export function letterValues(letters: string): number[] {
  if (letters === WRITTEN_OUT) return [1]
  const letter = Array.from(letters.toLowerCase().replace('\u0640', ''))
  const first = letter[0]
  if (first === undefined || letter.some((other) => other !== first)) return []
  return ALPHABETS.flatMap((alphabet) => {
    const found = alphabet.indexOf(first)
    return found < 0 ? [] : [found + 1 + (letter.length - 1) * alphabet.length]
  })
}

/** Position of a list letter in its alphabet, from 1; `null` if it is none. */
export function letterValue(letters: string): number | null {
  return letterValues(letters)[0] ?? null
}
