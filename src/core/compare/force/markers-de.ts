import type { ForceMarkers } from './rules.ts'

/** German. `werden` is left out: it makes the passive as often as the future. */
export const de: ForceMarkers = {
  F1: {
    obligation:
      'muss, müssen, ist verpflichtet, sind verpflichtet, verpflichtet sich, verpflichten sich, hat zu, haben zu',
    intention: 'beabsichtigt, beabsichtigen, will, wollen, plant, planen',
    recommendation:
      'soll, sollen, sollte, sollten, bemüht sich, bemühen sich, unternimmt alle Anstrengungen, unternehmen alle Anstrengungen, setzt alles daran, setzen alles daran, ist gehalten, sind gehalten',
    permission:
      'kann, können, könnte, könnten, darf, dürfen, ist berechtigt, sind berechtigt, ist befugt, sind befugt, ist erlaubt, sind erlaubt, ist gestattet, sind gestattet',
    prohibition:
      'ist verboten, sind verboten, ist untersagt, sind untersagt, ist nicht erlaubt, sind nicht erlaubt, ist nicht gestattet, sind nicht gestattet',
  },
  F2: {
    not: 'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, weder, nichts, niemand, ohne',
  },
  F3: {
    only: 'nur, ausschließlich, allein, lediglich',
    unless: 'außer, es sei denn, ausgenommen, mit Ausnahme, sofern nicht, soweit nicht',
    if: 'wenn, falls, sofern, soweit, unter der Voraussetzung, vorbehaltlich, im Falle',
    'at least': 'mindestens, wenigstens, zumindest, nicht weniger als',
    'at most': 'höchstens, maximal, nicht mehr als, bis zu#',
    all: 'alle, aller, allen, alles, sämtliche, sämtlicher, sämtlichen',
    each: 'jede, jeder, jedes, jeden, jedem, jegliche, jeglicher, jegliches',
    some: 'einige, einiger, einigen, manche, mancher, bestimmte, bestimmter, mehrere, mehrerer',
    'in peacetime': 'im Frieden, in Friedenszeiten',
    'in wartime': 'im Krieg, in Kriegszeiten, im Kriegsfall',
    permanently: 'dauerhaft, dauerhafte, dauerhaften, ständig, ständige, ständigen, auf Dauer',
    temporarily:
      'vorübergehend, vorübergehende, vorübergehenden, vorläufig, vorläufige, vorläufigen, einstweilen, befristet, bis auf Weiteres, bis auf weiteres, vorerst',
    'as far as possible':
      'nach Möglichkeit, soweit möglich, möglichst, gegebenenfalls, grundsätzlich, in der Regel',
  },
  F4: { and: 'und, sowie', or: 'oder, und/oder, beziehungsweise' },
  F5: {
    consensus:
      'Konsens, einvernehmlich, im Einvernehmen, im gegenseitigen Einvernehmen, mit Zustimmung aller',
    'each for itself':
      'entscheidet für sich, entscheiden für sich, entscheidet selbst, entscheiden selbst',
    unanimity: 'einstimmig, einstimmige, einstimmigen, Einstimmigkeit',
    majority:
      'Mehrheit, einfache Mehrheit, einfacher Mehrheit, absolute Mehrheit, absoluter Mehrheit',
    'qualified majority':
      'zwei Dritteln der Mitglieder, zwei Drittel der Mitglieder, zwei Dritteln der Stimmen, Zweidrittelmehrheit, Dreiviertelmehrheit, qualifizierte Mehrheit, qualifizierter Mehrheit, Mehrheit von zwei Dritteln',
    veto: 'Veto, Vetorecht',
  },
  F6: {
    '2/3': 'zwei Drittel, zwei Dritteln',
    '3/4': 'drei Viertel, drei Vierteln',
    '1/3': 'ein Drittel, einem Drittel, eines Drittels',
    '2': 'zweimal',
    '3': 'dreimal',
    '30': 'dreißigste, dreißigsten',
    '60': 'sechzigste, sechzigsten',
    '90': 'neunzigste, neunzigsten',
    'at once': 'unverzüglich, sofort, umgehend, ohne Verzögerung',
    'open-ended': 'unbefristet, auf unbestimmte Zeit',
  },
  numbers: {
    '1?': 'ein, eins, eine, einen, einem, einer, eines',
    '2': 'zwei, zweier, zwo',
    '3': 'drei, dreier',
    '4': 'vier',
    '5': 'fünf',
    '6': 'sechs',
    '7': 'sieben',
    '8': 'acht',
    '9': 'neun',
    '10': 'zehn',
    '11': 'elf',
    '12': 'zwölf',
    '13': 'dreizehn',
    '14': 'vierzehn',
    '15': 'fünfzehn',
    '16': 'sechzehn',
    '17': 'siebzehn',
    '18': 'achtzehn',
    '19': 'neunzehn',
    '20': 'zwanzig',
    '30': 'dreißig, dreissig',
    '40': 'vierzig',
    '50': 'fünfzig',
    '60': 'sechzig',
    '70': 'siebzig',
    '80': 'achtzig',
    '90': 'neunzig',
    '100': '=hundert',
    '1000': 'tausend',
  },
  besideNumbers: {
    fractions:
      'Drittel, Dritteln, Viertel, Vierteln, Fünftel, Fünfteln, Sechstel, Siebtel, Achtel, Neuntel, Zehntel, *zigstel, Dutzend, und ein halb, und eine halbe, und einhalb',
  },
  idle: 'dauerhafter Datenträger, dauerhaften Datenträger, nicht nur, nicht allein, nicht später als, vor allem, in jedem Fall, auf jeden Fall, ständige Mitglieder, ständigen Mitglieder, ständigen Mitgliedern, ständiges Mitglied, ständige Vertreter, ständigen Vertreter, ständiger Vertreter',
  references:
    'artikel, artikeln, artikels, art., absatz, absatzes, absätze, absätzen, abs., anlage, anlagen, anhang, satz, satzes, sätze, sätzen, halbsatz, nummer, nummern, nr., abschnitt, abschnitts, kapitel, kapitels, buch, buches, titel, titels, teil, teils, protokoll, resolution',
  months: [
    '=Januar',
    '=Februar',
    '=März',
    '=April',
    '=Mai',
    '=Juni',
    '=Juli',
    '=August',
    '=September',
    '=Oktober',
    '=November',
    '=Dezember',
  ],
  magnitudes: {
    '100': '=hundert',
    '1000': 'tausend',
    '1000000': 'Million, Millionen, Mio.',
    '1000000000': 'Milliarde, Milliarden, Mrd.',
  },
  units: {
    hour: 'Stunde, Stunden',
    day: 'Tag, Tage, Tagen, Tages, Kalendertage, Kalendertagen',
    'working day': 'Arbeitstag*',
    weekday: 'Werktag*',
    week: 'Woche, Wochen',
    month: 'Monat, Monate, Monaten, Monats',
    year: 'Jahr, Jahre, Jahren, Jahres',
    metre: 'Meter, Metern, m',
    kilometre: 'Kilometer, Kilometern, km',
    mile: 'Meile, Meilen, Seemeilen',
    'per cent': 'Prozent, vom Hundert',
    dollar: 'Dollar, US-Dollar',
    euro: 'Euro',
  },
}
