import type { ForceMarkers } from './rules.ts'

/** French. `ne` is left to the word that completes it: one negation, one marker. */
export const fr: ForceMarkers = {
  F1: {
    obligation:
      'doit, doivent, devra, devront, s’engage à, s’engagent à, est tenu de, est tenue de, sont tenus de, sont tenues de, est obligé de, sont obligés de',
    intention: 'entend, entendent, a l’intention de, ont l’intention de, prévoit de, prévoient de',
    recommendation:
      'devrait, devraient, s’efforce de, s’efforcent de, met tout en œuvre pour, mettent tout en œuvre pour, fait tout son possible pour, font tout leur possible pour, n’épargne aucun effort pour, n’épargnent aucun effort pour, est invité à, sont invités à, sont invitées à, il convient de',
    permission:
      'peut, peuvent, pourra, pourront, pourrait, pourraient, a le droit de, ont le droit de, est autorisé, est autorisée, sont autorisés, sont autorisées, est permis, est permise, sont permis, sont permises, est autorisé à, sont autorisés à',
    prohibition:
      'est interdit, est interdite, sont interdits, sont interdites, est prohibé, est prohibée, sont prohibés, sont prohibées, n’est pas autorisé, n’est pas autorisée, ne sont pas autorisés, ne sont pas autorisées, n’est pas permis, n’est pas permise, ne sont pas permis, ne sont pas permises',
  },
  F2: { not: 'pas, aucun, aucune, jamais, ni, rien, nul, nulle, sans, non' },
  F3: {
    only: 'seulement, uniquement, exclusivement, seul, seule, seuls, seules, qu’avec l’accord, qu’avec le consentement, qu’avec l’autorisation, qu’en cas de, qu’en vertu de, qu’à condition de',
    unless: 'sauf, sauf si, excepté, à moins que, à l’exception de, hormis',
    if: 'si, à condition que, à condition de, sous réserve de, en cas de, dès lors que',
    'at least': 'au moins, au minimum, pas moins de',
    'at most': 'au plus, au maximum, pas plus de, jusqu’à#',
    each: 'chaque, chacun, chacune, tout, toute',
    all: 'tous, toutes, l’ensemble de, l’ensemble des, l’ensemble du',
    some: 'certains, certaines, quelques, plusieurs, la plupart des',
    'in peacetime': 'en temps de paix',
    'in wartime': 'en temps de guerre',
    permanently:
      'permanent, permanente, permanents, permanentes, à titre permanent, définitivement',
    temporarily:
      'temporairement, temporaire, temporaires, provisoirement, provisoire, à titre provisoire, pour le moment, pour l’instant',
    'as far as possible':
      'dans la mesure du possible, autant que possible, si possible, le cas échéant, en principe',
  },
  F4: { and: 'et, ainsi que', or: 'ou, et/ou, ou bien' },
  F5: {
    consensus:
      'consensus, d’un commun accord, par accord mutuel, avec l’accord de tous, avec l’accord de toutes, convenu par tous, convenue par tous',
    'each for itself':
      'décide pour lui-même, décide pour elle-même, décident individuellement, décide individuellement',
    unanimity: 'unanimité, unanime, unanimes, unanimement',
    majority: 'majorité, majorité simple, majorité absolue',
    'qualified majority':
      'deux tiers des membres, deux tiers des voix, majorité des deux tiers, majorité des trois quarts, majorité qualifiée',
    veto: 'veto, droit de veto',
  },
  F6: {
    '2/3': 'deux tiers',
    '3/4': 'trois quarts',
    '1/3': 'un tiers',
    '30': 'trentième',
    '60': 'soixantième',
    '90': 'quatre-vingt-dixième',
    'at once': 'immédiatement, sans délai, sans retard, dans les meilleurs délais',
    'open-ended': 'indéfiniment, pour une durée indéterminée, pour une durée illimitée',
  },
  numbers: {
    '1?': 'un, une',
    '2': 'deux',
    '3': 'trois',
    '4': 'quatre',
    '5': 'cinq',
    '6': 'six',
    '7': 'sept',
    '8': 'huit',
    '9': 'neuf',
    '10': 'dix',
    '11': 'onze',
    '12': 'douze',
    '13': 'treize',
    '14': 'quatorze',
    '15': 'quinze',
    '16': 'seize',
    '17': 'dix-sept, dix sept',
    '18': 'dix-huit, dix huit',
    '19': 'dix-neuf, dix neuf',
    '20': 'vingt',
    '30': 'trente',
    '40': 'quarante',
    '50': 'cinquante',
    '60': 'soixante',
    '70': 'septante',
    '80': 'quatre-vingt, quatre-vingts, quatre vingt, quatre vingts, huitante, octante',
    '90': 'nonante',
    '100': 'cent',
    '1000': 'mille, mil',
  },
  besideNumbers: {
    fractions:
      '*ième, *ièmes, tiers, quart, quarts, et demi, et demie, demi, demie, douzaine, douzaines, dizaine, dizaines',
    names: 'pour cent, mille marin, milles marins',
  },
  idle: 'non seulement, pas seulement, au plus tard, au plus tôt, pas plus tard que, sans préjudice de, sans préjudice des, sans préjudice du, tout d’abord, avant tout, en tout état de cause, en tout cas, tout en, tout au long de, membre permanent, membres permanents, représentant permanent, représentants permanents',
  references:
    'article, articles, art., l., r., d., annexe, annexes, paragraphe, paragraphes, alinéa, alinéas, section, sections, point, points, chapitre, chapitres, titre, partie, protocole, résolution, loi, décret',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  magnitudes: {
    '100': 'cent, cents',
    '1000': 'mille, mil',
    '1000000': 'million, millions, millions de, million de',
    '1000000000': 'milliard, milliards, milliards de, milliard de',
  },
  units: {
    hour: 'heure, heures',
    day: 'jour, jours, jours calendaires',
    'working day': 'jour ouvré, jours ouvrés',
    weekday: 'jour ouvrable, jours ouvrables',
    week: 'semaine, semaines',
    month: 'mois',
    year: 'an, ans, année, années',
    metre: 'mètre, mètres, m',
    kilometre: 'kilomètre, kilomètres, km',
    mile: 'mille marin, milles, milles marins',
    'per cent': 'pour cent',
    dollar: 'dollar, dollars',
    euro: 'euro, euros, d’euros',
  },
}
