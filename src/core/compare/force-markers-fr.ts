import type { ForceMarkers } from './force-rules.ts'

/** French. `ne` is left to the word that completes it: one negation, one marker. */
export const fr: ForceMarkers = {
  F1: {
    obligation:
      'doit, doivent, devra, devront, s’engage à, s’engagent à, est tenu de, est tenue de, sont tenus de, sont tenues de, est obligé de, sont obligés de',
    intention: 'entend, entendent, a l’intention de, ont l’intention de, prévoit de, prévoient de',
    recommendation:
      'devrait, devraient, s’efforce de, s’efforcent de, est invité à, sont invités à, sont invitées à, il convient de',
    permission:
      'peut, peuvent, pourra, pourront, pourrait, pourraient, a le droit de, ont le droit de, est autorisé à, sont autorisés à',
  },
  F2: { not: 'pas, aucun, aucune, jamais, ni, rien, nul, nulle, sans, non' },
  F3: {
    only: 'seulement, uniquement, exclusivement, seul, seule, seuls, seules',
    unless: 'sauf, sauf si, excepté, à moins que, à l’exception de, hormis',
    if: 'si, à condition que, à condition de, sous réserve de, en cas de, dès lors que',
    'at least': 'au moins, au minimum, pas moins de',
    'at most': 'au plus, au maximum, pas plus de, jusqu’à',
    all: 'tout, toute, tous, toutes, chaque, chacun, chacune, l’ensemble de, l’ensemble des, l’ensemble du',
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
    majority: 'majorité, deux tiers, trois quarts',
    veto: 'veto, droit de veto',
  },
  F6: {
    '2': 'deux',
    '3': 'trois',
    '4': 'quatre',
    '5': 'cinq',
    '6': 'six',
    '7': 'sept',
    '8': 'huit',
    '9': 'neuf',
    '10': 'dix',
    '12': 'douze',
    '14': 'quatorze',
    '15': 'quinze',
    '20': 'vingt',
    '30': 'trente',
    '60': 'soixante',
    '90': 'quatre-vingt-dix',
    '100': 'cent',
    'at once': 'immédiatement, sans délai, sans retard, dans les meilleurs délais',
    'open-ended': 'indéfiniment, pour une durée indéterminée, pour une durée illimitée',
  },
  references:
    'article, articles, annexe, annexes, paragraphe, paragraphes, alinéa, section, point, points, chapitre, partie, protocole',
  magnitudes: {
    '100': 'cents',
    '1000': 'mille',
    '1000000': 'million, millions, millions de, million de',
    '1000000000': 'milliard, milliards, milliards de, milliard de',
  },
  units: {
    hour: 'heure, heures',
    day: 'jour, jours, jours ouvrables',
    week: 'semaine, semaines',
    month: 'mois',
    year: 'an, ans, année, années',
    metre: 'mètre, mètres, m',
    kilometre: 'kilomètre, kilomètres, km',
    mile: 'mille marin, milles, milles marins',
    'per cent': 'pour cent',
    dollar: 'dollar, dollars',
    euro: 'euro, euros',
  },
}
