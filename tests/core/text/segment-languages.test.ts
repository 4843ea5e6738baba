import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('an article and its first paragraph on one line', () => {
  it('[S4] are two clauses in a Polish act, and § stands below its article', () => {
    const text = lines(
      'Rozdział 1',
      'Przepisy ogólne',
      '',
      'Art. 2. 1. Minister prowadzi rejestr.',
      '2. Rejestr zawiera:',
      '1) nazwę;',
      '2) położenie.',
      '',
      'Art. 3a. § 1. Kto niszczy torfowisko, podlega grzywnie.',
      '§ 2. Nieumyślność wyłącza karę.',
    )
    expect(outlineOf(text, 'pl')).toEqual([
      'part Rozdział 1 (Przepisy ogólne)',
      '  article Art. 2',
      '    paragraph 1. “Minister prowadzi rejestr.”',
      '    paragraph 2. “Rejestr zawiera:”',
      '      point 1) “nazwę;”',
      '      point 2) “położenie.”',
      '  article Art. 3a',
      '    paragraph § 1 “Kto niszczy torfowisko, podlega grzywnie.”',
      '    paragraph § 2 “Nieumyślność wyłącza karę.”',
    ])
  })

  it('[S4] are two clauses in a Korean act, behind a title in brackets', () => {
    const text = lines(
      '제1조(목적) 이 조례는 개인정보를 보호한다.',
      '제2조의2(원칙) ① 시장은 목적을 밝힌다.',
      '② 다음 각 호의 경우는 예외로 한다.',
      '1. 동의를 받은 경우',
      '2. 법률에 따른 경우',
    )
    expect(outlineOf(text, 'ko')).toEqual([
      'article 제1조 (목적) “이 조례는 개인정보를 보호한다.”',
      'article 제2조의2 (원칙)',
      '  paragraph ① “시장은 목적을 밝힌다.”',
      '  paragraph ② “다음 각 호의 경우는 예외로 한다.”',
      '    point 1. “동의를 받은 경우”',
      '    point 2. “법률에 따른 경우”',
    ])
  })

  it('[S3] are not taken apart where a sentence cites a paragraph', () => {
    const text = 'Article 7. The Parties meet twice a year.\n\nArticle 8 (1) applies to observers.'
    expect(outlineOf(text).at(-1)).not.toContain('paragraph (1)')
  })
})

describe('numbers before their word', () => {
  it('[S3] are read in a Swedish act', () => {
    const text = lines(
      '1 kap. Inledande bestämmelser',
      '',
      '1 §   Denna lag skyddar våtmarker.',
      '',
      '2 §   I denna lag avses med',
      '1. våtmark: ett område med vatten,',
      '2. register: våtmarksregistret.',
      '',
      '2 a §   Lagen gäller inte hamnar.',
    )
    expect(outlineOf(text, 'sv')).toEqual([
      'part 1 kap. (Inledande bestämmelser)',
      '  article 1 § “Denna lag skyddar våtmarker.”',
      '  article 2 § “I denna lag avses med”',
      '    paragraph 1. “våtmark: ett område med vatten,”',
      '    paragraph 2. “register: våtmarksregistret.”',
      '  article 2 a § “Lagen gäller inte hamnar.”',
    ])
  })

  it('[S3] are read in a Hungarian act, with pairs of letters below letters', () => {
    const text = lines(
      'I. FEJEZET',
      'ÁLTALÁNOS RENDELKEZÉSEK',
      '1. § (1) A miniszter nyilvántartást vezet.',
      '(2) A nyilvántartás tartalmazza',
      'a) a nevet,',
      'b) a helyet:',
      'ba) a községet,',
      'bb) a megyét,',
      'c) a területet.',
    )
    expect(outlineOf(text, 'hu')).toEqual([
      'part I. FEJEZET (ÁLTALÁNOS RENDELKEZÉSEK)',
      '  article 1. §',
      '    paragraph (1) “A miniszter nyilvántartást vezet.”',
      '    paragraph (2) “A nyilvántartás tartalmazza”',
      '      point a) “a nevet,”',
      '      point b) “a helyet:”',
      '        subpoint ba) “a községet,”',
      '        subpoint bb) “a megyét,”',
      '      point c) “a területet.”',
    ])
  })
})

describe('scripts without capitals', () => {
  it('[S7] are no running text: a Georgian act is read line by line', () => {
    const text = lines(
      'თავი I',
      'ზოგადი დებულებები',
      'მუხლი 1. კანონის მიზანი',
      'ამ კანონის მიზანია ტერიტორიების დაცვა.',
      'მუხლი 2. ტერმინები',
      '1. ტერმინებს აქვს შემდეგი მნიშვნელობა:',
      'ა) ტერიტორია – წყლით დაფარული ადგილი;',
      'ბ) რეესტრი – ეროვნული რეესტრი.',
    )
    expect(outlineOf(text, 'ka')).toEqual([
      'part თავი I (ზოგადი დებულებები)',
      '  article მუხლი 1 (კანონის მიზანი) “ამ კანონის მიზანია ტერიტორიების დაცვა.”',
      '  article მუხლი 2 (ტერმინები)',
      '    paragraph 1. “ტერმინებს აქვს შემდეგი მნიშვნელობა:”',
      '      point ა) “ტერიტორია – წყლით დაფარული ადგილი;”',
      '      point ბ) “რეესტრი – ეროვნული რეესტრი.”',
    ])
  })

  it('[S3] nest chapters of an Arabic act in its parts, and read lists with dashes', () => {
    const text = lines(
      'الباب الأول',
      'أحكام عامة',
      'الفصل الأول',
      'التعريفات',
      'المادة 1',
      'يقصد بالكلمات التالية المعاني المبينة أمامها:',
      'أ- الوزارة: وزارة الداخلية.',
      'ب- السجل: سجل الأحوال.',
      'المادة 2',
      '1- تتولى الوزارة مسك السجل.',
      '2- لا يجوز الاطلاع عليه إلا بإذن.',
    )
    expect(outlineOf(text, 'ar')).toEqual([
      'part الباب الأول (أحكام عامة)',
      '  part الفصل الأول (التعريفات)',
      '    article المادة 1 “يقصد بالكلمات التالية المعاني المبينة أمامها:”',
      '      paragraph أ “الوزارة: وزارة الداخلية.”',
      '      paragraph ب “السجل: سجل الأحوال.”',
      '    article المادة 2',
      '      paragraph 1 “تتولى الوزارة مسك السجل.”',
      '      paragraph 2 “لا يجوز الاطلاع عليه إلا بإذن.”',
    ])
  })

  it('[S3] are believed where all their labels are doubtful, but count on', () => {
    const text = 'มาตรา ๑ ให้คุ้มครองพื้นที่ชุ่มน้ำ\nมาตรา ๒ ผู้ใดฝ่าฝืนต้องระวางโทษปรับ'
    expect(outlineOf(text, 'th')).toEqual([
      'article มาตรา ๑ “ให้คุ้มครองพื้นที่ชุ่มน้ำ”',
      'article มาตรา ๒ “ผู้ใดฝ่าฝืนต้องระวางโทษปรับ”',
    ])
  })

  it('[S2] let 2 follow the unnumbered first paragraph of a Japanese article', () => {
    const text = lines(
      '第一条\u3000次の各号に掲げる用語の意義は、当該各号に定める。',
      '一\u3000個人情報\u3000生存する個人に関する情報',
      '二\u3000事業者\u3000次に掲げる者',
      'イ\u3000法人',
      'ロ\u3000個人',
      '２\u3000前項の規定は、役員には適用しない。',
      '附\u3000則',
      'この条例は、公布の日から施行する。',
    )
    expect(outlineOf(text, 'ja')).toEqual([
      'article 第一条 “次の各号に掲げる用語の意義は、当該各号に定める。”',
      '  paragraph 一 “個人情報 生存する個人に関する情報”',
      '  paragraph 二 “事業者 次に掲げる者”',
      '    point イ “法人”',
      '    point ロ “個人”',
      '  paragraph ２ “前項の規定は、役員には適用しない。”',
      'annex 附\u3000則',
      '  plain “この条例は、公布の日から施行する。”',
    ])
  })
})

describe('what one word means in one text', () => {
  it('[S4] tells titles that end in a full stop from sentences', () => {
    const article = (number: number, title: string, text: string) =>
      lines(`Artículo ${number}. ${title}.`, text, '')
    const text =
      article(1, 'Objeto', 'La ley protege los humedales.') +
      article(2, 'Registro', 'El ministerio lleva un registro.') +
      article(3, 'Sanciones', 'Quien lo incumpla será multado.')
    expect(outlineOf(text, 'es')).toEqual([
      'article Artículo 1 (Objeto) “La ley protege los humedales.”',
      'article Artículo 2 (Registro) “El ministerio lleva un registro.”',
      'article Artículo 3 (Sanciones) “Quien lo incumpla será multado.”',
    ])
  })

  it('[S4] takes § for an article by itself, for a paragraph of one, or for a division', () => {
    const german = '§ 1 Die Frist beginnt.\n\n§ 2 Sie endet.'
    expect(outlineOf(german, 'de').every((line) => line.startsWith('article §'))).toBe(true)
    const brazilian = lines(
      'Art. 1º São princípios:',
      'I - a prevenção;',
      'II - a transparência.',
      '§ 1º O cadastro é público.',
      '§ 2º Ele é gratuito.',
    )
    expect(outlineOf(brazilian, 'pt').slice(2)).toEqual([
      '  paragraph II “a transparência.”',
      '  paragraph § 1º “O cadastro é público.”',
      '  paragraph § 2º “Ele é gratuito.”',
    ])
    const dutch = '§ 1.2 Toezicht\n\nArtikel 2a\nMet het toezicht zijn ambtenaren belast.'
    expect(outlineOf(dutch, 'nl')).toEqual([
      'part § 1.2 (Toezicht)',
      '  article Artikel 2a “Met het toezicht zijn ambtenaren belast.”',
    ])
  })

  it('[S2] counts a chapter in another language on from the last one', () => {
    const text = lines(
      'Chapter 1',
      'Article 1. The Parties cease fire.',
      'Розділ 2',
      'Стаття 2. Сторони обмінюються полоненими.',
      'Chapter 3',
      'Article 3. The Parties withdraw.',
    )
    expect(outlineOf(text)).toEqual([
      'part Chapter 1',
      '  article Article 1 “The Parties cease fire.”',
      'part Розділ 2',
      '  article Стаття 2 “Сторони обмінюються полоненими.”',
      'part Chapter 3',
      '  article Article 3 “The Parties withdraw.”',
    ])
  })

  it('[S3] reads a label whose word holds soft hyphens', () => {
    const text = lines(
      'Artí\u00adcu\u00adlo 1',
      'El Es\u00adta\u00addo es neutral.',
      'Artí\u00adcu\u00adlo 2',
      'La comi\u00adsión informa.',
    )
    expect(outlineOf(text, 'es').map((line) => line.slice(0, 7))).toEqual(['article', 'article'])
  })
  it('[S3] reads no label out of a small word of the text’s language', () => {
    const text = 'CAPÍTULO PRIMERO\nDel registro\nArtículo 1. El registro es público.'
    expect(outlineOf(text, 'es')).toEqual([
      'part CAPÍTULO PRIMERO (Del registro)',
      '  article Artículo 1 “El registro es público.”',
    ])
  })
})
