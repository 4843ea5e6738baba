import type { ForceMarkers } from './rules.ts'

/** Spanish. */
export const es: ForceMarkers = {
  F1: {
    obligation:
      'deberá, deberán, debe, deben, se compromete a, se comprometen a, está obligado a, está obligada a, están obligados a, están obligadas a, ha de, han de, tiene que, tienen que',
    intention: 'tiene la intención de, tienen la intención de, prevé, prevén',
    recommendation:
      'debería, deberían, procurará, procurarán, se esforzará por, se esforzarán por, hará todo lo posible por, harán todo lo posible por, hará todo lo posible para, harán todo lo posible para, no escatimará esfuerzos para, no escatimarán esfuerzos para, se invita a, conviene',
    permission:
      'podrá, podrán, puede, pueden, podría, podrían, tiene derecho a, tienen derecho a, queda permitido, queda permitida, quedan permitidos, quedan permitidas, está permitido, está permitida, están permitidos, están permitidas, se permite, se permiten',
    prohibition:
      'queda prohibido, queda prohibida, quedan prohibidos, quedan prohibidas, está prohibido, está prohibida, están prohibidos, están prohibidas, se prohíbe, se prohíben, no está permitido, no está permitida, no están permitidos, no están permitidas, no se permite, no se permiten',
  },
  F2: { not: 'no, nunca, jamás, ni, ningún, ninguna, ninguno, nada, nadie, sin, tampoco' },
  F3: {
    only: 'solo, sólo, solamente, únicamente, exclusivamente',
    unless: 'salvo, salvo que, excepto, a menos que, con excepción de, a excepción de',
    if: 'si, siempre que, a condición de que, con sujeción a, en caso de, en caso de que',
    'at least': 'al menos, por lo menos, como mínimo, no menos de',
    'at most': 'a lo sumo, como máximo, no más de, hasta#',
    all: 'todos, todas',
    each: 'todo, toda, cada, cualquier, cualquiera, cualesquiera',
    some: 'algunos, algunas, ciertos, ciertas, varios, varias, la mayoría de',
    'in peacetime': 'en tiempo de paz, en tiempos de paz',
    'in wartime': 'en tiempo de guerra, en tiempos de guerra',
    permanently: 'permanente, permanentes, permanentemente, definitivamente',
    temporarily:
      'temporal, temporales, temporalmente, provisional, provisionales, provisionalmente, por el momento, por ahora',
    'as far as possible': 'en la medida de lo posible, de ser posible, según proceda, en principio',
  },
  F4: { and: 'y, e, así como', or: 'o, u, y/o, o bien' },
  F5: {
    consensus:
      'consenso, de común acuerdo, por mutuo acuerdo, con el acuerdo de todos, con el acuerdo de todas, acordado por todos, acordada por todos',
    'each for itself':
      'decide por sí mismo, decide por sí misma, deciden por sí mismos, decide individualmente',
    unanimity: 'unanimidad, unánime, unánimes, unánimemente',
    majority: 'mayoría simple, mayoría absoluta, mayoría',
    'qualified majority':
      'dos tercios de los miembros, dos tercios de los votos, mayoría de dos tercios, mayoría de tres cuartos, mayoría cualificada, mayoría calificada',
    veto: 'veto, vetar, derecho de veto',
  },
  F6: {
    '2/3': 'dos tercios',
    '3/4': 'tres cuartos, tres cuartas partes',
    '1/3': 'un tercio',
    '1': 'un año, un mes, una semana, un día, una hora',
    '2': 'dos',
    '3': 'tres',
    '4': 'cuatro',
    '5': 'cinco',
    '6': 'seis',
    '7': 'siete',
    '8': 'ocho',
    '9': 'nueve',
    '10': 'diez',
    '12': 'doce',
    '14': 'catorce',
    '15': 'quince',
    '20': 'veinte',
    '30': 'treinta, trigésimo',
    '60': 'sesenta, sexagésimo',
    '90': 'noventa, nonagésimo',
    '100': 'cien',
    'at once': 'inmediatamente, de inmediato, sin demora, sin dilación, a la mayor brevedad',
    'open-ended': 'indefinidamente, por tiempo indefinido, por tiempo ilimitado',
  },
  idle: 'no solo, no sólo, no solamente, no únicamente, sin embargo, no obstante, sin perjuicio de, no más tarde de, a no más tardar, sobre todo, ante todo, en todo caso, del todo, miembro permanente, miembros permanentes, representante permanente, representantes permanentes',
  references:
    'artículo, artículos, art., arts., anexo, anexos, párrafo, párrafos, apartado, apartados, inciso, incisos, sección, secciones, punto, puntos, capítulo, capítulos, título, parte, protocolo, resolución, ley, decreto',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre, setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  magnitudes: {
    '100': 'cientos',
    '1000': 'mil',
    '1000000': 'millón, millones, millones de, millón de',
    '1000000000': 'mil millones, mil millones de',
  },
  units: {
    hour: 'hora, horas',
    day: 'día, días, días hábiles',
    week: 'semana, semanas',
    month: 'mes, meses',
    year: 'año, años',
    metre: 'metro, metros, m',
    kilometre: 'kilómetro, kilómetros, km',
    mile: 'milla, millas, millas marinas',
    'per cent': 'por ciento',
    dollar: 'dólar, dólares',
    euro: 'euro, euros',
  },
}
