/**
 * What a word before a number announces. `division`: parts that hold articles; `annex`: starts the
 * numbering afresh; `article`: the unit itself. `section` may be either, and so may `sign` (§), which
 * may also number the paragraphs of an article: it depends on the text.
 */
export type LabelRole = 'annex' | 'division' | 'section' | 'article' | 'sign'

/** What a word announces: a role, and a family that keeps apart what nests. `item`: a point of a list. */
export type KnownWord = { role: LabelRole | 'item'; family: string }

type Families = readonly (readonly [role: KnownWord['role'], family: string, words: string])[]

/** Words that stand before their number: Chapter II, Стаття 7, المادة 5. */
const BEFORE_NUMBER: Families = [
  [
    'annex',
    'annex',
    'annex annexe anexo allegato anhang anlage bijlage bilaga bilag vedlegg liite',
  ],
  ['annex', 'annex', 'załącznik příloha príloha melléklet anexa anexă priloga prilog prilozi'],
  ['annex', 'annex', 'додаток приложение приложения прилагане прилог прилози додатак'],
  [
    'annex',
    'annex',
    'ek παράρτημα lampiran appendix schedule attachment exhibit eranskina pielikums',
  ],
  ['annex', 'annex', 'priedas დანართი հավելված अनुसूची 附件 附录 附錄 附属書 別表 별표 부속서'],
  ['annex', 'annex', 'ملحق الملحق مرفق المرفق پیوست ضمیمه נספח תוספת phụ'],
  ['annex', 'protocol', 'protocol protocole protocolo protokoll протокол'],
  ['annex', 'supplement', '附則 附则 부칙'],
  [
    'division',
    'book',
    'book buch livre libro livro книга kniha könyv kitap boek bok księga cartea',
  ],
  ['division', 'book', 'წიგნი գիրք'],
  ['division', 'part', 'part partie parte teil deel часть частина част део dio del osa část časť'],
  ['division', 'part', 'część rész kısım partea μέρος phần भाग ნაწილი մաս חלק الجزء جزء القسم قسم'],
  ['division', 'title', 'title titel titre título titulo titolo раздел розділ tytuł τίτλος titlul'],
  ['division', 'title', 'dział naslov наслов კარი الباب باب'],
  ['division', 'subtitle', 'untertitel subtitle subtítulo'],
  ['division', 'chapter', 'chapter chapitre capítulo capitulo capitolo capo kapitel kapittel'],
  ['division', 'chapter', 'hoofdstuk глава rozdział kapitola hlava fejezet bölüm bab luku'],
  ['division', 'chapter', 'κεφάλαιο chương अध्याय თავი գլուխ פרק فصل الفصل capitolul capitol'],
  ['division', 'chapter', 'poglavlje поглавље poglavje glava бөлүм'],
  ['division', 'chapter', 'หมวด অধ্যায় sura ምዕራፍ fəsil kreu caibidil kapitolu ជំពូក ໝວດ'],
  ['division', 'part', 'ภาค bahagian'],
  ['division', 'title', 'ลักษณะ'],
  ['division', 'division', 'ส่วน'],
  ['division', 'division', 'abschnitt afdeling avdelning avdeling oddział diel oddiel secțiunea'],
  ['division', 'division', 'secţiunea odjeljak одељак одсек τμήμα bagian mục բաժին סימן فرع الفرع'],
  ['division', 'subsection', 'unterabschnitt subsection sous-section sub-section subsección'],
  ['division', 'subsection', 'подраздел підрозділ pododdiel subsecțiunea tiểu'],
  ['section', 'section', 'section sección seccion sezione secção seção sektion sectie sec.'],
  ['article', 'article', 'article art art. artikel artículo articulo articolo artigo artykuł'],
  ['article', 'article', 'artikla article. стаття статья член чл. ст. článek článok madde čl.'],
  ['article', 'article', 'άρθρο المادة مادة ماده סעיף pasal điều člen članak član члан neni'],
  ['article', 'article', 'артыкул бап straipsnis pants artikkel rule regulation regel правило'],
  ['article', 'article', 'clause clausula cláusula klausel пункт principle articolul'],
  ['article', 'article', 'अनुच्छेद धारा नियम მუხლი հոդված artikulua'],
  ['article', 'article', 'มาตรา ข้อ ধারা অনুচ্ছেদ دفعہ ibara perkara seksyen አንቀጽ maddə artikolu'],
  ['article', 'article', 'artikulo airteagal មាត្រា ມາດຕາ ပုဒ်မ பிரிவு'],
  ['article', 'disposition', 'disposición disposicion disposição dispoziția'],
  ['sign', 'sign', '§ §§'],
  ['item', 'paragraph', 'paragraph paragraphe parágrafo paragrafo párrafo paragraaf absatz'],
  ['item', 'paragraph', 'تبصره бөлік stk. pp op'],
  ['item', 'option', 'option opción opção opzione optie variant variante вариант варіант الخيار'],
  ['item', 'option', '备选案文 備選案文 选项'],
  ['item', 'alternative', 'alt alternative alternativa альтернатива البديل'],
  ['item', 'recommendation', 'recommendation recommandation recomendación empfehlung'],
]

/** Words that follow their number: 3 §, 2 kap., II. FEJEZET, 5. pants, 1-бап. */
const AFTER_NUMBER: Families = [
  ['sign', 'sign', '§'],
  ['article', 'article', 'cikk pants straipsnis gr. бап статья modda зүйл берене artikulua'],
  [
    'division',
    'chapter',
    'kap. kap kapitel luku fejezet bölüm nodaļa skirsnis kafli peatükk бүлэг',
  ],
  ['division', 'chapter', 'бөлім глава bob'],
  ['division', 'part', 'rész osa osasto avdelning osa. könyv cím skyrius'],
  ['annex', 'annex', 'melléklet pielikums priedas'],
]

/** Words that make another series of the word behind them: Geçici Madde 1, Additional Article 2. */
const SERIES = 'geçici ek mükerrer additional transitional transitory special temporary'

/** With and without accents, which capitals often lack. Soft hyphens are no letters either. */
function lexiconOf(families: Families): ReadonlyMap<string, KnownWord> {
  return new Map(
    families.flatMap(([role, family, words]) =>
      words
        .split(' ')
        .flatMap((word) => [
          [bare(word), { role, family }] as const,
          [word, { role, family }] as const,
        ]),
    ),
  )
}

const bare = (word: string) => word.normalize('NFD').replace(/[\u0300-\u036f\u00ad]/gu, '')

const before = lexiconOf(BEFORE_NUMBER)
const after = lexiconOf(AFTER_NUMBER)
const series = new Set(SERIES.split(' '))

/** What a word at the beginning of a line announces in a language, if anything. Case does not matter. */
export function labelWord(word: string, language: string): KnownWord | undefined {
  const small = word.toLowerCase()
  // Accents may be set otherwise, or stored as characters of their own.
  const known = before.get(small) ?? (ASCII.test(small) ? undefined : before.get(bare(small)))
  return known && ELSEWHERE.get(small)?.test(language) ? undefined : known
}

const ASCII = /^[\x20-\x7e]*$/

/** Languages in which these words mean something else. */
const ELSEWHERE: ReadonlyMap<string, RegExp> = new Map([
  ['del', /^(?:es|it|ca|gl|ro|pt)\b/u],
  ['dio', /^it\b/u],
  ['op', /^(?:nl|da|af)\b/u],
  ['alt', /^de\b/u],
])

/** What a word behind a number announces, if anything. Case does not matter. */
export function wordAfterNumber(word: string): KnownWord | undefined {
  return after.get(word.toLowerCase())
}

/** Whether a word makes another series of the word behind it. */
export function opensSeries(word: string): boolean {
  return series.has(word.toLowerCase().replace('i̇', 'i'))
}

/** 第三章, 제3조: the counter that ends such a label, and what it announces. */
const COUNTERS: Record<string, KnownWord> = {
  編: { role: 'division', family: 'book' },
  编: { role: 'division', family: 'book' },
  편: { role: 'division', family: 'book' },
  部: { role: 'division', family: 'part' },
  章: { role: 'division', family: 'chapter' },
  장: { role: 'division', family: 'chapter' },
  節: { role: 'division', family: 'division' },
  节: { role: 'division', family: 'division' },
  절: { role: 'division', family: 'division' },
  款: { role: 'division', family: 'subsection' },
  관: { role: 'division', family: 'subsection' },
  条: { role: 'article', family: 'article' },
  條: { role: 'article', family: 'article' },
  조: { role: 'article', family: 'article' },
  項: { role: 'item', family: 'paragraph' },
  项: { role: 'item', family: 'paragraph' },
  항: { role: 'item', family: 'paragraph' },
  号: { role: 'item', family: 'number' },
  號: { role: 'item', family: 'number' },
  호: { role: 'item', family: 'number' },
}

/** What the counter of a Chinese, Japanese or Korean label announces. */
export function counterWord(counter: string): KnownWord | undefined {
  return COUNTERS[counter]
}
