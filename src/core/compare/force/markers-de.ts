import { byValue, type ForceMarkers, inflectedByValue } from './rules.ts'

/** German. `werden` is left out: it makes the passive as often as the future. */
export const de: ForceMarkers = {
  F1: {
    obligation:
      'kommt überein, kommen überein, muss, müssen, ist verpflichtet, sind verpflichtet, verpflichtet sich, verpflichten sich',
    intention: 'beabsichtigt, beabsichtigen, will, wollen, plant, planen',
    recommendation:
      'soll, sollen, sollte, sollten, bemüht sich, bemühen sich, unternimmt alle Anstrengungen, unternehmen alle Anstrengungen, setzt alles daran, setzen alles daran, ist gehalten, sind gehalten',
    permission:
      'hat das Recht, haben das Recht, kann, können, könnte, könnten, darf, dürfen, ist berechtigt, sind berechtigt, ist befugt, sind befugt, ist erlaubt, sind erlaubt, ist gestattet, sind gestattet',
    prohibition:
      'ist verboten, sind verboten, ist untersagt, sind untersagt, ist nicht erlaubt, sind nicht erlaubt, ist nicht gestattet, sind nicht gestattet',
  },
  denials:
    '@.*\\s(?:(?<!\\s(?:der|die|das|den|dem|des|noch)\\s)nicht(?!\\s+(?:nur|allein))|nie|niemals|kein\\p{L}*)(?!\\p{L})|(?:^|(?<!\\p{L})(?:dass|und|oder)\\s)\\s*(?:kein\\p{L}*|weder|niemand|nichts)\\s.*@',
  F2: {
    not: 'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, weder, nichts, niemand, ohne, unterlässt, unterlassen, enthält sich, enthalten sich',
  },
  F3: {
    only: 'nur, ausschließlich, allein, lediglich',
    unless: 'außer, es sei denn, ausgenommen, mit Ausnahme, sofern nicht, soweit nicht',
    if: 'wenn, falls, sofern, soweit, unter der Voraussetzung, vorbehaltlich, im Falle',
    'at least':
      'mindestens, wenigstens, zumindest, nicht weniger als, frühestens, nicht früher als',
    'at most': 'höchstens, maximal, nicht mehr als, bis zu#',
    'more than': 'mehr als',
    'less than': 'weniger als',
    all: 'alle, aller, allen, alles, sämtliche, sämtlicher, sämtlichen, alle für alle, alle gegen alle',
    each: 'jede, jeder, jedes, jeden, jedem, jegliche, jeglicher, jegliches',
    some: 'einige, einiger, einigen, manche, mancher, bestimmte, bestimmter, mehrere, mehrerer',
    most: 'die meisten, der meisten, den meisten',
    'in peacetime': 'im Frieden, in Friedenszeiten',
    'in wartime': 'im Krieg, in Kriegszeiten, im Kriegsfall',
    permanently: 'dauerhaft, dauerhafte, dauerhaften, ständig, ständige, ständigen, auf Dauer',
    temporarily:
      'vorübergehend, vorübergehende, vorübergehenden, vorläufig, vorläufige, vorläufigen, einstweilen, befristet, bis auf Weiteres, vorerst',
    'as far as possible':
      'nach Möglichkeit, soweit möglich, möglichst, gegebenenfalls, grundsätzlich, in der Regel',
  },
  patterns: [
    {
      rule: 'F1',
      meaning: 'no obligation',
      pattern:
        '(?<!\\p{L})(?:muss|müssen)(?!\\p{L})(?:(?=[^,;:.\\n]{0,120}(?<!\\s(?:der|die|das|den|dem|des|noch))\\s(?:nicht|kein\\p{L}*)\\s(?!nur))|(?<=(?<!\\p{L})kein\\p{L}*\\s[^,;:.\\n]{0,120}))|(?<=(?<!\\p{L})nicht\\s)verpflichtet(?!\\p{L})',
    },
    {
      rule: 'F1',
      meaning: 'obligation',
      // Without a comma: *hat das Recht, ... zu verlangen* is none.
      pattern:
        '(?=ha[tb])(?<!\\p{L})(?:hat|haben)(?=\\s(?:(?!(?:Recht|Rechte|Anspruch|Befugnis|Möglichkeit)\\s)[\\p{L}\\p{N}-]+\\s){0,8}(?:zu\\s\\p{L}+|(?:ab|an|auf|aus|bei|dar|ein|fest|mit|nach|teil|vor|weiter|wieder|zurück)zu\\p{L}+)n(?!\\p{L}|\\sgegeben))',
    },
  ],
  F4: { and: 'und, sowie, als auch', or: 'oder, und/oder, beziehungsweise' },
  F5: {
    consensus:
      'Konsens, einvernehmlich, im Einvernehmen, im gegenseitigen Einvernehmen, mit Zustimmung aller',
    'each for itself':
      'entscheidet für sich, entscheiden für sich, entscheidet selbst, entscheiden selbst',
    unanimity: 'einstimmig, einstimmige, einstimmigen, Einstimmigkeit',
    majority: 'Mehrheit, einfache Mehrheit, einfacher Mehrheit',
    'absolute majority': 'absolute Mehrheit, absoluter Mehrheit',
    'qualified majority': 'qualifizierte Mehrheit, qualifizierter Mehrheit',
    'majority of 2/3':
      'Zweidrittelmehrheit, Mehrheit von zwei Dritteln, zwei Dritteln der Mitglieder, zwei Drittel der Mitglieder, zwei Dritteln der Stimmen, zwei Drittel der Stimmen',
    'majority of 3/4':
      'Dreiviertelmehrheit, Mehrheit von drei Vierteln, drei Vierteln der Mitglieder, drei Viertel der Mitglieder, drei Vierteln der Stimmen, drei Viertel der Stimmen',
    'majority of 3/5': 'Dreifünftelmehrheit, Mehrheit von drei Fünfteln',
    'majority of 4/5': 'Vierfünftelmehrheit, Mehrheit von vier Fünfteln',
    veto: 'Veto, Vetorecht',
  },
  F6: {
    '2/3': 'zwei Drittel, zwei Dritteln',
    '3/4': 'drei Viertel, drei Vierteln',
    '1/3': 'ein Drittel, einem Drittel, eines Drittels',
    '1/2': 'die Hälfte, der Hälfte, Hälfte',
    '1/4': 'ein Viertel, einem Viertel, eines Viertels',
    '2': 'zweimal',
    '3': 'dreimal',
    '4': 'viermal',
    'at once': 'unverzüglich, sofort, umgehend, ohne Verzögerung',
    soon: 'so rasch wie möglich, so bald wie möglich, so schnell wie möglich, möglichst bald, schnellstmöglich',
    'open-ended': 'unbefristet, auf unbestimmte Zeit',
    daily: 'täglich, jeden Tag',
    weekly: 'wöchentlich, jede Woche',
    monthly: 'monatlich, jeden Monat',
    quarterly: 'vierteljährlich, jedes Quartal',
    yearly: 'jährlich, jedes Jahr',
  },
  numbers: byValue(
    '1? ein, eins, eine, einen, einem, einer, eines; 2 zwei, zweier, zwo; 3 drei, dreier; 4 vier; 5 fünf; 6 sechs; 7 sieben; 8 acht; 9 neun; 10 zehn; 11 elf; 12 zwölf; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; 17 siebzehn; 18 achtzehn; 19 neunzehn; 20 zwanzig; 30 dreißig, dreissig; 40 vierzig; 50 fünfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig; 100 =hundert; 1000 tausend',
  ),
  ordinals: inflectedByValue(
    '1 erst; 2 zweit; 3 dritt; 4 viert; 5 fünft; 6 sechst; 7 siebt siebent; 8 acht; 9 neunt; 10 zehnt; 11 elft; 12 zwölft; 13 dreizehnt; 14 vierzehnt; 15 fünfzehnt; 16 sechzehnt; 17 siebzehnt; 18 achtzehnt; 19 neunzehnt; 20 zwanzigst; 30 dreißigst dreissigst; 40 vierzigst; 50 fünfzigst; 60 sechzigst; 70 siebzigst; 80 achtzigst; 90 neunzigst; 100 hundertst; 1000 tausendst',
    'e en er es em',
  ),
  // Elsewhere a full stop behind a figure ends the sentence.
  ordinalSign: '\\.(?=\\s+(?:Kalender|Arbeits|Werk)?(?:[Tt]ag|Woche|Monat|Jahr|Stunde))',
  besideNumbers: {
    fractions:
      'Drittel, Dritteln, Viertel, Vierteln, Fünftel, Fünfteln, Sechstel, Siebtel, Achtel, Neuntel, Zehntel, *zigstel, Dutzend, und ein halb, und eine halbe, und einhalb',
  },
  idle: 'dauerhafter Datenträger, dauerhaften Datenträger, nicht nur, nicht allein, nicht später als, vor allem, in jedem Fall, auf jeden Fall, ständige Mitglieder, ständigen Mitglieder, ständigen Mitgliedern, ständiges Mitglied, ständige Vertreter, ständigen Vertreter, ständiger Vertreter, erste Hälfte, ersten Hälfte, zweite Hälfte, zweiten Hälfte',
  references:
    'option, variante, artikel, artikeln, artikels, art., absatz, absatzes, absätze, absätzen, abs., anlage, anlagen, anhang, satz, satzes, sätze, sätzen, halbsatz, nummer, nummern, nr., abschnitt, abschnitts, kapitel, kapitels, buch, buches, titel, titels, teil, teils, protokoll, resolution, resolutionen',
  titles:
    '=Agenda, =Vision, =Horizont, =Plan, =Strategie, =Programm, =Memorandum, =Memorandums, =Abkommen, =Abkommens, =Übereinkommen, =Übereinkommens, =Vereinbarung, =Vertrag, =Vertrags, =Konvention, =Pakt, =Protokoll, =Protokolls, =Charta, =Satzung, =Erklärung, =Kommuniqué, =Verfassung, =Gesetz, =Gesetzes, =Resolution',
  months:
    '=Januar; =Februar; =März; =April; =Mai; =Juni; =Juli; =August; =September; =Oktober; =November; =Dezember',
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
    metre: 'Meter, Metern',
    kilometre: 'Kilometer, Kilometern',
    mile: 'Meile, Meilen, Seemeilen',
    'per cent': 'Prozent, vom Hundert',
    dollar: 'Dollar, US-Dollar',
    euro: 'Euro',
    pound: 'Pfund, Pfund Sterling',
    'Swiss franc': 'Schweizer Franken, Franken',
    rouble: 'Rubel',
    hryvnia: 'Hrywnja',
    zloty: 'Zloty, Złoty',
    yuan: 'Yuan, Renminbi',
    yen: 'Yen',
  },
}
