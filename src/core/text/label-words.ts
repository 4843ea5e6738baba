/**
 * What a word before a number announces. `division`: parts that hold articles; `annex`: starts the
 * numbering afresh; `article`: the unit itself. `section` may be either: it depends on the text.
 */
export type LabelRole = 'annex' | 'division' | 'section' | 'article'

/** Family names keep apart what nests: a chapter inside a title, a title inside a book. */
const FAMILIES: readonly (readonly [role: LabelRole, family: string, words: string])[] = [
  ['annex', 'annex', 'annex annexe anexo allegato anhang anlage bijlage bilaga liite załącznik'],
  ['annex', 'annex', 'příloha příloha melléklet anexa додаток приложение ek παράρτημα lampiran'],
  [
    'annex',
    'annex',
    'appendix schedule attachment приложения прилагане 附件 附录 附錄 附属書 ملحق',
  ],
  ['annex', 'annex', 'الملحق مرفق المرفق پیوست נספח phụ'],
  ['annex', 'protocol', 'protocol protocole protocolo protokoll протокол'],
  ['division', 'book', 'book buch livre libro livro книга kniha könyv kitap boek bok księga'],
  ['division', 'part', 'part partie parte teil deel часть частина del osa część část rész kısım'],
  ['division', 'part', 'μέρος bagian الجزء جزء'],
  ['division', 'title', 'title titel titre título titulo titolo раздел розділ tytuł τίτλος'],
  ['division', 'subtitle', 'untertitel subtitle subtítulo'],
  ['division', 'chapter', 'chapter chapitre capítulo capitulo capitolo capo kapitel kapittel'],
  ['division', 'chapter', 'hoofdstuk глава rozdział kapitola hlava fejezet bölüm bab κεφάλαιο'],
  ['division', 'chapter', 'luku الباب باب فصل الفصل פרק chương'],
  ['division', 'division', 'abschnitt afdeling avdelning oddział القسم قسم'],
  ['division', 'subsection', 'unterabschnitt subsection sous-section sub-section subsección'],
  ['division', 'subsection', 'подраздел підрозділ'],
  ['section', 'section', 'section sección seccion sezione secção seção sektion sectie sec.'],
  ['article', 'article', 'article art art. artikel artículo articulo articolo artigo artykuł'],
  ['article', 'article', 'artikla article. стаття статья член чл. ст. článek článok madde'],
  ['article', 'article', 'άρθρο المادة مادة ماده סעיף pasal điều člen članak neni артыкул бап'],
  ['article', 'article', 'straipsnis pants artikkel čl. § §§ rule regulation regel правило'],
  ['article', 'article', 'clause clausula cláusula klausel пункт principle'],
]

const lexicon = new Map(
  FAMILIES.flatMap(([role, family, words]) =>
    words.split(' ').map((word) => [word, { role, family }] as const),
  ),
)

/** What a word at the beginning of a line announces, if anything. Case does not matter. */
export function labelWord(word: string): { role: LabelRole; family: string } | undefined {
  return lexicon.get(word.toLowerCase())
}

/** 第三章, 제3조: the counter that ends such a label, and what it announces. */
const COUNTERS: Record<string, { role: LabelRole; family: string }> = {
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
  条: { role: 'article', family: 'article' },
  條: { role: 'article', family: 'article' },
  조: { role: 'article', family: 'article' },
}

/** What the counter of a Chinese, Japanese or Korean label announces. */
export function counterWord(counter: string): { role: LabelRole; family: string } | undefined {
  return COUNTERS[counter]
}
