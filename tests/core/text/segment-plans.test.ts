import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline-of.ts'

const lines = (...list: string[]) => list.join('\n')

describe('plans, resolutions and memos', () => {
  it('[S3] nest 1.1 and 1.2.1 under 1.0', () => {
    const text = lines(
      '1.0 Cessation',
      '1.1 The Parties cease fire.',
      '1.2 This covers:',
      '1.2.1 attacks by land;',
      '1.2.2 attacks from the air.',
      '2.0 Monitoring',
      '2.1 There shall be a Team.',
    )
    expect(outlineOf(text)).toEqual([
      'heading 1.0 (Cessation)',
      '  point 1.1 “The Parties cease fire.”',
      '  point 1.2 “This covers:”',
      '    subpoint 1.2.1 “attacks by land;”',
      '    subpoint 1.2.2 “attacks from the air.”',
      'heading 2.0 (Monitoring)',
      '  point 2.1 “There shall be a Team.”',
    ])
  })

  it('[S6] are divided by numbered titles that end in a full stop, and prose stays below them', () => {
    const text = lines(
      '1. Definitions.',
      '1.1. "Lake" means the water and its shores.',
      '2. Navigation.',
      '2.1. Freedom of passage.',
      'Ships of all Parties may sail the Lake.',
      '2.2. Dues.',
      'No dues are levied for passage alone.',
      '3. Settlement of disputes.',
      'Disputes are brought before the Commission.',
    )
    expect(outlineOf(text)).toEqual([
      'heading 1. (Definitions)',
      '  point 1.1. “"Lake" means the water and its shores.”',
      'heading 2. (Navigation)',
      '  point 2.1. “Freedom of passage.”',
      '    plain “Ships of all Parties may sail the Lake.”',
      '  point 2.2. “Dues.”',
      '    plain “No dues are levied for passage alone.”',
      'heading 3. (Settlement of disputes)',
      '  plain “Disputes are brought before the Commission.”',
    ])
  })

  it('[S3] number preambular and operative paragraphs and options', () => {
    const text = lines(
      'PP1 [Recalling] [Recognizing] the Framework Agreement,',
      '',
      'OP1. Decides to establish a Fund;',
      '',
      'OP1 bis. [Invites donors to contribute;]',
      '',
      'OP2. Decides further:',
      '',
      'Option 1: The Fund is financed by assessed contributions.',
      '',
      'Option 2: It is financed by gifts.',
    )
    expect(outlineOf(text)).toEqual([
      'point PP1 “[Recalling] [Recognizing] the Framework Agreement,”',
      'point OP1 “Decides to establish a Fund;”',
      'point OP1 bis “[Invites donors to contribute;]”',
      'point OP2 “Decides further:”',
      '  subpoint Option 1 “The Fund is financed by assessed contributions.”',
      '  subpoint Option 2 “It is financed by gifts.”',
    ])
  })

  it('[S3] are read through their markup', () => {
    const text = lines(
      '# Lake Act',
      '## Chapter I – General',
      '### Article 1. Purpose',
      'This Act protects the Lake.',
      '### Article 2',
      '**(1)** Ships may sail.',
      '**(2)** Dues are banned.',
      '**Art. 3.** The Commission decides.',
    )
    expect(outlineOf(text)).toEqual([
      'heading (Lake Act)',
      'part Chapter I (General)',
      '  article Article 1 (Purpose) “This Act protects the Lake.”',
      '  article Article 2',
      '    paragraph (1) “Ships may sail.”',
      '    paragraph (2) “Dues are banned.”',
      '  article Art. 3 “The Commission decides.”',
    ])
  })

  it('[S6] are divided by numbered titles even where a colon seems to announce a list', () => {
    const text = lines(
      'The Parties agree as follows:',
      '',
      '1. DEFINITIONS',
      '',
      '1.1 "Lake" means the water.',
      '',
      '2. NAVIGATION',
      '',
      '2.1 Ships may sail.',
    )
    expect(outlineOf(text).slice(1)).toEqual([
      'heading 1. (DEFINITIONS)',
      '  point 1.1 “"Lake" means the water.”',
      'heading 2. (NAVIGATION)',
      '  point 2.1 “Ships may sail.”',
    ])
  })

  it('[S6] are divided by ordinals, Han numbers and roman numerals behind "agree as follows:"', () => {
    const arabic = lines(
      'اتفقا على ما يلي:',
      '',
      'أولاً: وقف الأعمال العدائية',
      '',
      '1. يوقف الطرفان جميع الأعمال العدائية.',
      '',
      'ثانياً: المراقبة',
      '',
      '2. تنشأ لجنة مشتركة.',
    )
    expect(outlineOf(arabic, 'ar').slice(1)).toEqual([
      'heading أولاً (وقف الأعمال العدائية)',
      '  point 1. “يوقف الطرفان جميع الأعمال العدائية.”',
      'heading ثانياً (المراقبة)',
      '  point 2. “تنشأ لجنة مشتركة.”',
    ])
    const chinese = lines(
      '一、停火',
      '',
      '（一）双方停止一切敌对行动。',
      '',
      '附件一',
      '检查站名单',
    )
    expect(outlineOf(chinese, 'zh')).toEqual([
      'heading 一、 (停火)',
      '  point （一） “双方停止一切敌对行动。”',
      'annex 附件一 (检查站名单)',
    ])
    const russian = lines(
      'руководствуясь Уставом ООН,',
      '',
      'подтверждая свою приверженность миру,',
      '',
      'стремясь к прочному миру,',
      '',
      'учитывая решения сторон,',
      '',
      'договорились о следующем:',
      '',
      'I. Прекращение огня',
      '',
      '1. Стороны прекращают огонь.',
      '',
      'Приложение № 1',
      'к Соглашению',
      '',
      'Мост открыт.',
    )
    expect(outlineOf(russian, 'ru')).toEqual([
      'recital “руководствуясь Уставом ООН,”',
      'recital “подтверждая свою приверженность миру,”',
      'recital “стремясь к прочному миру,”',
      'recital “учитывая решения сторон,”',
      'chapeau “договорились о следующем:”',
      'heading I. (Прекращение огня)',
      '  point 1. “Стороны прекращают огонь.”',
      'annex Приложение № 1 (к Соглашению)',
      '  plain “Мост открыт.”',
    ])
  })

  it('[S6] stand in brackets while they are not agreed, and so do recitals', () => {
    const text = lines(
      'Recalling the Charter,',
      '',
      '[Recognizing the need for peace,]',
      '',
      '[Noting the proposal of Ukraine,',
      '',
      'Article 1',
      'The Parties cease hostilities.',
      '',
      '[Article 1 bis',
      'The Parties withdraw within [30] [60] days.]',
      '',
      '[Article 2. Guarantees',
      '1. The guarantors consult.',
      '2. They assist.]',
      '',
      '[Article 3',
      'Forces',
      '',
      '1. The forces withdraw.]',
      '',
      '[Article 4]',
      '',
      '[The Parties shall meet.]',
    )
    expect(outlineOf(text)).toEqual([
      'recital “Recalling the Charter,”',
      'recital “[Recognizing the need for peace,]”',
      'recital “[Noting the proposal of Ukraine,”',
      'article Article 1 “The Parties cease hostilities.”',
      'article Article 1 bis “[Article 1 bis The Parties withdraw within [30] [60] days.]”',
      'article Article 2 ([Guarantees)',
      '  paragraph 1. “The guarantors consult.”',
      '  paragraph 2. “They assist.]”',
      'article Article 3 ([Forces)',
      '  paragraph 1. “The forces withdraw.]”',
      'article Article 4 “[Article 4] [The Parties shall meet.]”',
    ])
  })

  it('[S6] name a group of operative paragraphs, and end in an annex without a number', () => {
    const text = lines(
      'Acting under Chapter VII of the Charter,',
      '',
      'Ceasefire',
      '',
      '1. Demands that all parties cease hostilities;',
      '',
      'Annex',
      '',
      '1. Person A',
    )
    expect(outlineOf(text)).toEqual([
      'recital “Acting under Chapter VII of the Charter,”',
      'heading (Ceasefire)',
      '  point 1. “Demands that all parties cease hostilities;”',
      'annex Annex',
      '  point 1. “Person A”',
    ])
  })

  it('[S6] are points where their subpoints complete them, or where they define', () => {
    const text = lines(
      '1. Observers mark the Line.',
      '2. The Commission shall',
      '2.1 Meet every month',
      '2.2 Report to the Parties',
      '3. Observers define nothing.',
      '',
      '3.1 "Line" means the line on the map.',
      '3.2 "Territory" means',
      '3.2.1 the land;',
      '3.2.2 the waters.',
    )
    expect(outlineOf(text).filter((line) => line.includes('heading'))).toEqual([])
    expect(outlineOf(lines('1. The Commission shall', '1.1 Meet', '1.2 Report'))[0]).toBe(
      'point 1. “The Commission shall”',
    )
    const terms = ['Map', 'Post', 'Town'].flatMap((term, at) => [
      `1.${at + 2} "${term}" means the one shown.`,
      `1.${at + 2}.1 It is shown in Annex ${at + 1}.`,
    ])
    const defined = lines('1. Terms', '1.1 "Line" means a line that both Parties drew.', ...terms)
    expect(outlineOf(defined).filter((line) => line.includes('heading'))).toEqual([
      'heading 1. (Terms)',
    ])
  })
})
