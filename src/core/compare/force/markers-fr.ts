import { byValue, type ForceMarkers } from './rules.ts'

/** French. `ne` is left to the word that completes it, if there is one: one negation, one marker. */
export const fr: ForceMarkers = {
  F1: {
    obligation:
      'convient de, conviennent de, sont convenues de, sont convenus de, doit, doivent, devra, devront, s’engage à, s’engagent à, est tenu de, est tenue de, sont tenus de, sont tenues de, est obligé de, sont obligés de, a l’obligation de, ont l’obligation de',
    intention: 'entend, entendent, a l’intention de, ont l’intention de, prévoit de, prévoient de',
    recommendation:
      'devrait, devraient, s’efforce de, s’efforcent de, met tout en œuvre pour, mettent tout en œuvre pour, fait tout son possible pour, font tout leur possible pour, n’épargne aucun effort pour, n’épargnent aucun effort pour, est invité à, sont invités à, sont invitées à, il convient de',
    permission:
      'peut, peuvent, pourra, pourront, pourrait, pourraient, a le droit de, ont le droit de, est autorisé, est autorisée, sont autorisés, sont autorisées, est permis, est permise, sont permis, sont permises, est autorisé à, sont autorisés à',
    prohibition:
      'est interdit, est interdite, sont interdits, sont interdites, est prohibé, est prohibée, sont prohibés, sont prohibées, n’est pas autorisé, n’est pas autorisée, ne sont pas autorisés, ne sont pas autorisées, n’est pas permis, n’est pas permise, ne sont pas permis, ne sont pas permises',
  },
  denials: '(?<!\\p{L})n(?:e\\s+|’)@(?:\\s+(?:pas|jamais)(?!\\p{L})|(?!.*\\squ(?:e\\s|’)))',
  F2: {
    not: 'pas, aucun, aucune, jamais, ni, rien, nul, nulle, sans, non, s’abstient de, s’abstiennent de, s’abstiendra de, s’abstiendront de, s’abstenir de',
  },
  F3: {
    only: 'seulement, uniquement, exclusivement, seul, seule, seuls, seules, qu’avec l’accord, qu’avec le consentement, qu’avec l’autorisation, qu’en cas de, qu’en vertu de, qu’à condition de',
    unless: 'sauf, sauf si, excepté, à moins que, à l’exception, hormis',
    if: 'si, à condition que, à condition de, sous réserve, en cas de, en cas d’, dès lors que',
    'at least': 'au moins, au minimum, pas moins de',
    'at most': 'au plus, au maximum, pas plus de, jusqu’à#',
    'more than': 'plus de#',
    'less than': 'moins de#',
    each: 'chaque, chacun, chacune, tout, toute',
    all: 'tous, toutes, tous pour tous, l’ensemble de, l’ensemble des, l’ensemble du',
    some: 'certains, certaines, quelques, plusieurs',
    most: 'la plupart',
    'in peacetime': 'en temps de paix',
    'in wartime': 'en temps de guerre',
    permanently:
      'permanent, permanente, permanents, permanentes, à titre permanent, de manière permanente, de façon permanente, définitivement',
    temporarily:
      'temporairement, temporaire, temporaires, provisoirement, provisoire, à titre provisoire, pour le moment, pour l’instant',
    'as far as possible':
      'dans la mesure du possible, autant que possible, si possible, le cas échéant, en principe',
  },
  patterns: [
    // By itself it denies before these alone: *ne peut être*.
    {
      rule: 'F2',
      meaning: 'not',
      pattern:
        '(?<!\\p{L})ne(?=\\s+(?:peut|peuvent|pourra|pourront|saurait|sauraient|doit|doivent)\\s(?![^,;:.\\n]{0,120}(?<!\\p{L})(?:pas|plus|jamais|aucune?|personne|ni|rien|nul|nulle|que?)(?:[\\s’]|$)))(?<!(?<!\\p{L})(?:aucune?|nul|nulle|personne|ni|rien|jamais)\\s[^,;:.\\n]{0,120})',
    },
    {
      rule: 'F1',
      meaning: 'no obligation',
      pattern: '(?<=(?<!\\p{L})pas\\s)(?:tenue?s?|obligée?s?)\\s+d(?:e(?!\\p{L})|’)',
    },
    {
      rule: 'F3',
      meaning: 'only',
      pattern:
        '(?=qu)(?<=(?<!\\p{L})n(?:e\\s|’)(?:(?!(?:pas|point|plus|jamais|aucune?|nul|ni|rien)\\s)[\\p{L}’-]+\\s){1,4})(?<!\\b(?:avant|afin|ainsi|alors|bien|même|moins|autres?|parce|tandis)\\s)qu(?:e(?!\\p{L})|’)',
    },
  ],
  F4: { and: 'et, ainsi que', or: 'ou, et/ou, ou bien' },
  F5: {
    consensus:
      'consensus, d’un commun accord, par accord mutuel, avec l’accord de tous, avec l’accord de toutes, convenu par tous, convenue par tous',
    'each for itself':
      'décide pour lui-même, décide pour elle-même, décident individuellement, décide individuellement',
    unanimity: 'unanimité, unanime, unanimes, unanimement',
    majority: 'majorité, majorité simple',
    'absolute majority': 'majorité absolue',
    'qualified majority': 'majorité qualifiée',
    'majority of 2/3': 'deux tiers des membres, deux tiers des voix, majorité des deux tiers',
    'majority of 3/4': 'trois quarts des membres, trois quarts des voix, majorité des trois quarts',
    'majority of 3/5': 'majorité des trois cinquièmes',
    'majority of 4/5': 'majorité des quatre cinquièmes',
    veto: 'veto, droit de veto',
  },
  F6: {
    '2/3': 'deux tiers',
    '3/4': 'trois quarts',
    '1/3': 'un tiers',
    '1/2': 'la moitié, moitié',
    '1/4': 'un quart',
    'at once': 'immédiatement, sans délai, sans retard',
    soon: 'dans les meilleurs délais, dès que possible, aussitôt que possible, au plus vite',
    'open-ended': 'indéfiniment, pour une durée indéterminée, pour une durée illimitée',
    daily: 'quotidiennement, chaque jour, tous les jours',
    weekly: 'hebdomadairement, chaque semaine, toutes les semaines',
    monthly: 'mensuellement, chaque mois, tous les mois',
    quarterly: 'trimestriellement, chaque trimestre',
    yearly: 'annuellement, chaque année, tous les ans',
  },
  numbers: byValue(
    '1? un, une; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf; 10 dix; 11 onze; 12 douze; 13 treize; 14 quatorze; 15 quinze; 16 seize; 17 dix-sept, dix sept; 18 dix-huit, dix huit; 19 dix-neuf, dix neuf; 20 vingt; 30 trente; 40 quarante; 50 cinquante; 60 soixante; 70 septante; 80 quatre-vingt, quatre-vingts, quatre vingt, quatre vingts, huitante, octante; 90 nonante; 100 cent; 1000 mille, mil',
  ),
  ordinals: byValue(
    '1 premier, première, unième; 2 deuxième, second, seconde; 3 troisième; 4 quatrième; 5 cinquième; 6 sixième; 7 septième; 8 huitième; 9 neuvième; 10 dixième; 11 onzième; 12 douzième; 13 treizième; 14 quatorzième; 15 quinzième; 16 seizième; 17 dix-septième; 18 dix-huitième; 19 dix-neuvième; 20 vingtième; 30 trentième; 40 quarantième; 50 cinquantième; 60 soixantième; 80 quatre-vingtième; 100 centième; 1000 millième',
  ),
  ordinalSign: 'er|re|ère|e|è|ème|ième|nde?|de?',
  besideNumbers: {
    fractions:
      '*ièmes, tiers, quart, quarts, et demi, et demie, demi, demie, douzaine, douzaines, dizaine, dizaines',
    names: 'pour cent, mille marin, milles marins',
  },
  idle: 'non seulement, pas seulement, au plus tard, au plus tôt, pas plus tard que, sans préjudice de, sans préjudice des, sans préjudice du, tout d’abord, avant tout, en tout état de cause, en tout cas, tout en, tout au long de, membre permanent, membres permanents, représentant permanent, représentants permanents, première moitié, seconde moitié, deuxième moitié',
  references:
    'option, options, variante, article, articles, art., l., r., d., annexe, annexes, paragraphe, paragraphes, alinéa, alinéas, section, sections, point, points, chapitre, chapitres, titre, partie, protocole, résolution, résolutions, loi, décret',
  titles:
    '=Agenda, =Vision, =Horizon, =Plan, stratégie, programme, mémorandum, accord, accords, traité, convention, conventions, pacte, protocole, charte, statut, déclaration, communiqué, constitution, loi, résolution',
  months:
    'janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre',
  magnitudes: {
    '100': 'cent, cents',
    '1000': 'mille, mil',
    '1000000': 'million, millions',
    '1000000000': 'milliard, milliards',
  },
  units: {
    hour: 'heure, heures, h',
    day: 'jour, jours, jours calendaires',
    'working day': 'jour ouvré, jours ouvrés',
    weekday: 'jour ouvrable, jours ouvrables',
    week: 'semaine, semaines',
    month: 'mois',
    year: 'an, ans, année, années',
    metre: 'mètre, mètres',
    kilometre: 'kilomètre, kilomètres',
    mile: 'mille marin, milles, milles marins',
    'per cent': 'pour cent',
    dollar: 'dollar, dollars',
    euro: 'euro, euros',
    pound: 'livre, livres, livres sterling',
    'Swiss franc': 'franc suisse, francs suisses',
    rouble: 'rouble, roubles',
    hryvnia: 'hryvnia, hryvnias',
    zloty: 'zloty, zlotys',
    yuan: 'yuan, yuans',
    yen: 'yen, yens',
  },
}
