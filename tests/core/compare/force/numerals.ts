/** Writes numbers from 1 to 999,999 out in words. */
export type Numeral = (number: number) => string

const split = (number: number, by: number) => [Math.floor(number / by), number % by] as const
const joined = (...words: readonly string[]) => words.filter((word) => word !== '').join(' ')
const of = (words: readonly string[], place: number) => words[place] ?? ''
const wordsOf = (words: string) => ['', ...words.split(' ')]

const EN = wordsOf(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const EN_TENS = wordsOf('ten twenty thirty forty fifty sixty seventy eighty ninety')

/** `hyphen` and `and`: *forty-eight* or *forty eight*, *hundred and five* or *hundred five*. */
export function english({ hyphen, and }: { hyphen: string; and: string }): Numeral {
  const tens = (number: number) => {
    if (number < 20) return of(EN, number)
    const [ten, unit] = split(number, 10)
    return of(EN_TENS, ten) + (unit === 0 ? '' : hyphen + of(EN, unit))
  }
  const hundreds = (number: number) => {
    const [hundred, rest] = split(number, 100)
    if (hundred === 0) return tens(rest)
    return joined(of(EN, hundred), 'hundred', rest === 0 ? '' : and, tens(rest))
  }
  return (number) => {
    const [thousand, rest] = split(number, 1000)
    if (thousand === 0) return hundreds(rest)
    return joined(hundreds(thousand), 'thousand', rest > 0 && rest < 100 ? and : '', hundreds(rest))
  }
}

const FR = wordsOf(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
)
const FR_TENS = wordsOf('dix vingt trente quarante cinquante soixante')

/** `sign` stands where the spelling of 1990 has hyphens, and the older one spaces. */
export function french({ sign, one }: { sign: string; one: string }): Numeral {
  const small = (number: number) => (number === 1 ? one : of(FR, number))
  const tens = (number: number): string => {
    if (number < 20) return small(number)
    if (number === 80) return 'quatre-vingts'
    if (number > 80) return `quatre-vingt-${small(number - 80)}`
    const [ten, unit] = number >= 60 ? ([6, number - 60] as const) : split(number, 10)
    const and = unit === 1 || unit === 11 ? `${sign}et${sign}` : '-'
    return of(FR_TENS, ten) + (unit === 0 ? '' : and + small(unit))
  }
  const hundreds = (number: number, isLast: boolean) => {
    const [hundred, rest] = split(number, 100)
    if (hundred === 0) return tens(rest)
    if (hundred === 1) return joined('cent', tens(rest))
    return joined(of(FR, hundred), rest === 0 && isLast ? 'cents' : 'cent', tens(rest))
  }
  return (number) => {
    const [thousand, rest] = split(number, 1000)
    if (thousand === 0) return hundreds(rest, true)
    const many = thousand === 1 ? '' : hundreds(thousand, false).replace(/vingts$/u, 'vingt')
    return joined(many.replace(/une$/u, 'un'), 'mille', hundreds(rest, true))
  }
}

const ES = wordsOf(
  'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
)
const ES_TENS = wordsOf('diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa')
const ES_HUNDREDS = wordsOf(
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
)

export function spanish({ isFeminine }: { isFeminine: boolean }): Numeral {
  const tens = (number: number) => {
    if (number < 30) return of(ES, number)
    const [ten, unit] = split(number, 10)
    return joined(of(ES_TENS, ten), unit === 0 ? '' : 'y', of(ES, unit))
  }
  const hundreds = (number: number) => {
    const [hundred, rest] = split(number, 100)
    return number === 100 ? 'cien' : joined(of(ES_HUNDREDS, hundred), tens(rest))
  }
  const masculine = (number: number) => {
    const [thousand, rest] = split(number, 1000)
    if (thousand === 0) return hundreds(rest)
    return joined(thousand === 1 ? '' : hundreds(thousand), 'mil', hundreds(rest))
  }
  if (!isFeminine) return masculine
  return (number) =>
    masculine(number)
      .replace(/cientos/gu, 'cientas')
      .replace(/quinientos/gu, 'quinientas')
      .replace(/ún$/u, 'una')
      .replace(/(?<!\p{L})un$/u, 'una')
}

const DE = wordsOf(
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
)
const DE_TENS = wordsOf('zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')

/** `one` before the hundred: *einhundert*, *hundert*. */
export function german({ one }: { one: string }): Numeral {
  const tens = (number: number) => {
    if (number < 20) return of(DE, number)
    const [ten, unit] = split(number, 10)
    return (unit === 0 ? '' : `${of(DE, unit)}und`) + of(DE_TENS, ten)
  }
  const hundreds = (number: number) => {
    const [hundred, rest] = split(number, 100)
    if (hundred === 0) return tens(rest)
    return `${hundred === 1 ? one : of(DE, hundred)}hundert${tens(rest)}`
  }
  return (number) => {
    const [thousand, rest] = split(number, 1000)
    if (thousand === 0) return hundreds(rest)
    return `${thousand === 1 ? one : hundreds(thousand)}tausend${hundreds(rest)}`
  }
}

/** The words of one case: from 1, then tens from 20, hundreds, and thousands of 1, 2 to 4, and more. */
type Forms = { feminine: string; small: string; tens: string; hundreds: string; thousands: string }

/** A Slavic case; thousands are feminine. */
export function slavic(forms: Forms, gender: 'masculine' | 'feminine' = 'masculine'): Numeral {
  const [small, tens, hundreds] = [forms.small, forms.tens, forms.hundreds].map(wordsOf)
  const feminine = wordsOf(forms.feminine)
  const [one = '', few = '', many = ''] = forms.thousands.split(' ')
  const below = (number: number, isFeminine: boolean) => {
    const [hundred, rest] = split(number, 100)
    const [ten, unit] = rest < 20 ? [0, rest] : split(rest, 10)
    const last = (isFeminine ? feminine[unit] : undefined) ?? small?.[unit] ?? ''
    return joined(hundreds?.[hundred] ?? '', ten < 2 ? '' : (tens?.[ten - 1] ?? ''), last)
  }
  return (number) => {
    const [thousand, rest] = split(number, 1000)
    const unit = thousand % 100 > 10 && thousand % 100 < 20 ? 0 : thousand % 10
    const word = unit === 1 ? one : unit > 1 && unit < 5 ? few : many
    const thousands = thousand === 0 ? '' : joined(below(thousand, true), word)
    return joined(thousands, below(rest, gender === 'feminine'))
  }
}

const from = (stems: string, ending: string) =>
  stems
    .split(' ')
    .map((stem) => stem + ending)
    .join(' ')

const RU_TEENS =
  'десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'
export const RUSSIAN: Readonly<Record<string, Forms>> = {
  nominative: {
    feminine: 'одна две',
    small: `один два три четыре пять шесть семь восемь девять ${from(RU_TEENS, 'ь')}`,
    tens: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    hundreds: 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
    thousands: 'тысяча тысячи тысяч',
  },
  genitive: {
    feminine: 'одной',
    small: `одного двух трёх четырёх пяти шести семи восьми девяти ${from(RU_TEENS, 'и')}`,
    tens: 'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста',
    hundreds: 'ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот',
    thousands: 'тысячи тысяч тысяч',
  },
  dative: {
    feminine: 'одной',
    small: `одному двум трём четырём пяти шести семи восьми девяти ${from(RU_TEENS, 'и')}`,
    tens: 'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста',
    hundreds: 'ста двумстам трёмстам четырёмстам пятистам шестистам семистам восьмистам девятистам',
    thousands: 'тысяче тысячам тысячам',
  },
  instrumental: {
    feminine: 'одною',
    small: `одним двумя тремя четырьмя пятью шестью семью восемью девятью ${from(RU_TEENS, 'ью')}`,
    tens: 'двадцатью тридцатью сорока пятьюдесятью шестьюдесятью семьюдесятью восемьюдесятью девяноста',
    hundreds:
      'ста двумястами тремястами четырьмястами пятьюстами шестьюстами семьюстами восемьюстами девятьюстами',
    thousands: 'тысячей тысячами тысячами',
  },
  prepositional: {
    feminine: 'одной',
    small: `одном двух трех четырех пяти шести семи восьми девяти ${from(RU_TEENS, 'и')}`,
    tens: 'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста',
    hundreds: 'ста двухстах трехстах четырехстах пятистах шестистах семистах восьмистах девятистах',
    thousands: 'тысяче тысячах тысячах',
  },
}

const UK_TEENS =
  'десят одинадцят дванадцят тринадцят чотирнадцят п’ятнадцят шістнадцят сімнадцят вісімнадцят дев’ятнадцят'
const UK_FIFTIES = 'п’ятдесят шістдесят сімдесят вісімдесят'
export const UKRAINIAN: Readonly<Record<string, Forms>> = {
  nominative: {
    feminine: 'одна дві',
    small: `один два три чотири п’ять шість сім вісім дев’ять ${from(UK_TEENS, 'ь')}`,
    tens: `двадцять тридцять сорок ${UK_FIFTIES} дев’яносто`,
    hundreds: 'сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот',
    thousands: 'тисяча тисячі тисяч',
  },
  genitive: {
    feminine: 'однієї',
    small: `одного двох трьох чотирьох п’яти шести семи восьми дев’яти ${from(UK_TEENS, 'и')}`,
    tens: `двадцяти тридцяти сорока ${from(UK_FIFTIES, 'и')} дев’яноста`,
    hundreds: 'ста двохсот трьохсот чотирьохсот п’ятисот шестисот семисот восьмисот дев’ятисот',
    thousands: 'тисячі тисяч тисяч',
  },
  'genitive of the other form': {
    feminine: 'одної',
    small: `одного двох трьох чотирьох п’ятьох шістьох сімох вісьмох дев’ятьох ${from(UK_TEENS, 'ьох')}`,
    tens: `двадцятьох тридцятьох сорока ${from(UK_FIFTIES, 'ьох')} дев’яноста`,
    hundreds: 'ста двохсот трьохсот чотирьохсот п’ятисот шестисот семисот восьмисот дев’ятисот',
    thousands: 'тисячі тисяч тисяч',
  },
  dative: {
    feminine: 'одній',
    small: `одному двом трьом чотирьом п’ятьом шістьом сімом вісьмом дев’ятьом ${from(UK_TEENS, 'ьом')}`,
    tens: `двадцятьом тридцятьом сорока ${from(UK_FIFTIES, 'ьом')} дев’яноста`,
    hundreds:
      'ста двомстам трьомстам чотирьомстам п’ятистам шестистам семистам восьмистам дев’ятистам',
    thousands: 'тисячі тисячам тисячам',
  },
  instrumental: {
    feminine: 'однією',
    small: `одним двома трьома чотирма п’ятьма шістьма сімома вісьма дев’ятьма ${from(UK_TEENS, 'ьма')}`,
    tens: `двадцятьма тридцятьма сорока ${from(UK_FIFTIES, 'ьма')} дев’яноста`,
    hundreds:
      'ста двомастами трьомастами чотирмастами п’ятьмастами шістьмастами сьомастами вісьмастами дев’ятьмастами',
    thousands: 'тисячею тисячами тисячами',
  },
  locative: {
    feminine: 'одній',
    small: `одному двох трьох чотирьох п’яти шести семи восьми дев’яти ${from(UK_TEENS, 'и')}`,
    tens: `двадцяти тридцяти сорока ${from(UK_FIFTIES, 'и')} дев’яноста`,
    hundreds:
      'ста двохстах трьохстах чотирьохстах п’ятистах шестистах семистах восьмистах дев’ятистах',
    thousands: 'тисячі тисячах тисячах',
  },
}
