import { byValue, type ForceMarkers, inflectedByValue } from './rules.ts'

/** Spanish. */
export const es: ForceMarkers = {
  F1: {
    obligation:
      'convienen en, conviene en, deberá, deberán, debe, deben, se compromete a, se comprometen a, está obligado a, está obligada a, están obligados a, están obligadas a, ha de, han de, tiene que, tienen que, se obliga a, se obligan a, tiene la obligación de, tienen la obligación de',
    intention: 'tiene la intención de, tienen la intención de, prevé, prevén',
    recommendation:
      'debería, deberían, procurará, procurarán, se esforzará por, se esforzarán por, hará todo lo posible por, harán todo lo posible por, hará todo lo posible para, harán todo lo posible para, no escatimará esfuerzos para, no escatimarán esfuerzos para, se invita a, conviene',
    permission:
      'podrá, podrán, puede, pueden, podría, podrían, tiene derecho a, tienen derecho a, queda permitido, queda permitida, quedan permitidos, quedan permitidas, está permitido, está permitida, están permitidos, están permitidas, se permite, se permiten',
    prohibition:
      'queda prohibido, queda prohibida, quedan prohibidos, quedan prohibidas, está prohibido, está prohibida, están prohibidos, están prohibidas, se prohíbe, se prohíben, no está permitido, no está permitida, no están permitidos, no están permitidas, no se permite, no se permiten',
  },
  denials:
    '(?<!\\p{L})(?:no|nunca|jamás|tampoco)\\s+(?:se\\s+)?@|(?:^|(?<!\\p{L})(?:que|y|o)\\s)\\s*(?:ningun[ao]|ningún|nadie|nada|ni)\\s.*@',
  F2: {
    not: 'no, nunca, jamás, ni, ningún, ninguna, ninguno, nada, nadie, sin, tampoco, se abstiene de, se abstienen de, se abstendrá de, se abstendrán de, abstenerse de',
  },
  F3: {
    only: 'solo, sólo, solamente, únicamente, exclusivamente',
    unless:
      'salvo, salvo que, excepto, a menos que, con excepción de, con excepción del, a excepción de, a excepción del',
    if: 'si, siempre que, a condición de que, con sujeción a, en caso de, en caso de que',
    'at least': 'al menos, por lo menos, como mínimo, no menos de, no antes de',
    'at most': 'a lo sumo, como máximo, no más de, hasta#',
    'more than': 'más de#',
    'less than': 'menos de#',
    all: 'todos, todas, todos por todos',
    each: 'todo, toda, cada, cualquier, cualquiera, cualesquiera',
    some: 'algunos, algunas, ciertos, ciertas, varios, varias',
    most: 'la mayoría de los, la mayoría de las, la mayoría del',
    'in peacetime': 'en tiempo de paz, en tiempos de paz',
    'in wartime': 'en tiempo de guerra, en tiempos de guerra',
    permanently:
      'permanente, permanentes, permanentemente, de forma permanente, con carácter permanente, definitivamente',
    temporarily:
      'temporal, temporales, temporalmente, provisional, provisionales, provisionalmente, por el momento, por ahora',
    'as far as possible': 'en la medida de lo posible, de ser posible, según proceda, en principio',
  },
  patterns: [
    {
      rule: 'F1',
      meaning: 'obligation',
      pattern: '(?<!\\p{L})acuerdan?(?=\\s+\\p{L}+[aei]r(?:se)?(?!\\p{L}))',
    },
    {
      rule: 'F1',
      meaning: 'no obligation',
      pattern:
        '(?<=(?<!\\p{L})no\\s)(?:está|están)\\s+obligad[ao]s?\\s+a(?!\\p{L})|(?<=(?<!\\p{L})no\\s)tienen?\\s+que(?!\\p{L})',
    },
  ],
  F4: { and: 'y, e, así como', or: 'o, u, y/o, o bien' },
  F5: {
    consensus:
      'consenso, de común acuerdo, por mutuo acuerdo, con el acuerdo de todos, con el acuerdo de todas, acordado por todos, acordada por todos',
    'each for itself':
      'decide por sí mismo, decide por sí misma, deciden por sí mismos, decide individualmente',
    unanimity: 'unanimidad, unánime, unánimes, unánimemente',
    majority: 'mayoría simple, mayoría',
    'absolute majority': 'mayoría absoluta',
    'qualified majority': 'mayoría cualificada, mayoría calificada',
    'majority of 2/3':
      'dos tercios de los miembros, dos tercios de los votos, mayoría de dos tercios',
    'majority of 3/4':
      'tres cuartos de los miembros, tres cuartos de los votos, mayoría de tres cuartos',
    'majority of 3/5': 'mayoría de tres quintos',
    'majority of 4/5': 'mayoría de cuatro quintos',
    veto: 'veto, vetar, derecho de veto',
  },
  F6: {
    '2/3': 'dos tercios',
    '3/4': 'tres cuartos, tres cuartas, tres cuartas partes',
    '1/3': 'un tercio, una tercera parte',
    '1/2': 'la mitad, mitad',
    '1/4': 'un cuarto, una cuarta parte',
    'at once': 'inmediatamente, de inmediato, sin demora, sin dilación',
    soon: 'a la mayor brevedad, lo antes posible, cuanto antes, tan pronto como sea posible',
    'open-ended': 'indefinidamente, por tiempo indefinido, por tiempo ilimitado',
    daily: 'diariamente, cada día, todos los días',
    weekly: 'semanalmente, cada semana, todas las semanas',
    monthly: 'mensualmente, cada mes, todos los meses',
    quarterly: 'trimestralmente, cada trimestre',
    yearly: 'anualmente, cada año, todos los años',
  },
  deniesWith: {
    words: 'nunca, jamás, ni, ningún, ninguna, ninguno, nada, nadie, tampoco',
    particle: 'no',
  },
  numbers: byValue(
    '1? un, uno, una; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; 10 diez; 11 once; 12 doce; 13 trece; 14 catorce; 15 quince; 16 dieciséis, dieciseis; 17 diecisiete; 18 dieciocho; 19 diecinueve; 20 veinte; 21 veintiún, veintiun, veintiuno, veintiuna; 22 veintidós, veintidos; 23 veintitrés, veintitres; 24 veinticuatro; 25 veinticinco; 26 veintiséis, veintiseis; 27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta; 40 cuarenta; 50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa; 100 cien, ciento; 200 doscientos, doscientas; 300 trescientos, trescientas; 400 cuatrocientos, cuatrocientas; 500 quinientos, quinientas; 600 seiscientos, seiscientas; 700 setecientos, setecientas; 800 ochocientos, ochocientas; 900 novecientos, novecientas; 1000 mil',
  ),
  ordinals: {
    ...inflectedByValue(
      '2 segund; 4 cuart; 5 quint; 6 sext; 7 séptim; 8 octav; 9 noven; 10 décim; 11 undécim; 12 duodécim; 14 decimocuart; 15 decimoquint; 16 decimosext; 17 decimoséptim; 18 decimoctav; 19 decimonoven; 20 vigésim; 30 trigésim; 40 cuadragésim; 50 quincuagésim; 60 sexagésim; 70 septuagésim; 80 octogésim; 90 nonagésim; 100 centésim; 1000 milésim',
      'o a',
    ),
    ...inflectedByValue('1 primer; 3 tercer; 13 decimotercer; 21 vigesimoprimer', '- o a'),
  },
  ordinalSign: '\\.?(?:º|ª|er)',
  besideNumbers: {
    fractions:
      'tercios, terceras, cuartos, cuartas, quintos, quintas, sextos, sextas, séptimos, octavos, novenos, décimos, décimas, y medio, y media, docena, docenas, decena, decenas',
    names: 'por ciento, por cien',
  },
  idle: 'no solo, no sólo, no solamente, no únicamente, sin embargo, no obstante, sin perjuicio de, no más tarde de, a no más tardar, sobre todo, ante todo, en todo caso, del todo, miembro permanente, miembros permanentes, representante permanente, representantes permanentes, primera mitad, segunda mitad',
  references:
    'opción, opciones, alternativa, artículo, artículos, art., arts., anexo, anexos, párrafo, párrafos, apartado, apartados, inciso, incisos, sección, secciones, punto, puntos, capítulo, capítulos, título, parte, protocolo, resolución, resoluciones, ley, decreto',
  titles:
    '=Agenda, =Visión, =Horizonte, =Plan, estrategia, programa, memorando, memorándum, acuerdo, acuerdos, tratado, convenio, convenios, convención, pacto, protocolo, carta, estatuto, declaración, comunicado, constitución, ley, resolución',
  months:
    'enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre, setiembre; octubre; noviembre; diciembre',
  magnitudes: {
    '100': 'cientos',
    '1000': 'mil',
    '1000000': 'millón, millones',
    '1000000000': 'mil millones',
  },
  units: {
    hour: 'hora, horas',
    day: 'día, días, días naturales, días corridos',
    'working day': 'día hábil, días hábiles',
    weekday: 'día laborable, días laborables',
    week: 'semana, semanas',
    month: 'mes, meses',
    year: 'año, años',
    metre: 'metro, metros',
    kilometre: 'kilómetro, kilómetros',
    mile: 'milla, millas, millas marinas',
    'per cent': 'por ciento',
    dollar: 'dólar, dólares',
    euro: 'euro, euros',
    pound: 'libra, libras, libra esterlina, libras esterlinas',
    'Swiss franc': 'franco suizo, francos suizos',
    rouble: 'rublo, rublos',
    hryvnia: 'grivna, grivnas, hryvnia, hryvnias',
    zloty: 'esloti, eslotis, zloty, zlotys',
    yuan: 'yuan, yuanes',
    yen: 'yen, yenes',
  },
}
