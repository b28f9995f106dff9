import type { Unit } from '../../dates/words.js';

export const months = {
  januar: 1,
  februar: 2,
  marts: 3,
  april: 4,
  maj: 5,
  juni: 6,
  juli: 7,
  august: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
};

export const shortMonths = {
  jan: 1, feb: 2, febr: 2, mar: 3, mrt: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12,
}; // prettier-ignore

export const weekdays = {
  mandag: 1, tirsdag: 2, onsdag: 3, torsdag: 4, fredag: 5, lørdag: 6, søndag: 7,
  mandagen: 1, tirsdagen: 2, onsdagen: 3, torsdagen: 4, fredagen: 5, lørdagen: 6, søndagen: 7,
}; // prettier-ignore

export const shortWeekdays = {
  man: 1, mand: 1, tir: 2, tirs: 2, ons: 3, onsd: 3, tor: 4, tors: 4, fre: 5, fred: 5, lør: 6, lørd: 6, søn: 7, sønd: 7,
}; // prettier-ignore

/** "i mandags": the one that has been. */
export const pastWeekdays = {
  mandags: 1, tirsdags: 2, onsdags: 3, torsdags: 4, fredags: 5, lørdags: 6, søndags: 7,
}; // prettier-ignore

export const numbers = {
  en: 1, et: 1, én: 1, ét: 1, een: 1, eet: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10,
  elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19,
  tyve: 20, enogtyve: 21, tredive: 30, fyrre: 40, halvtreds: 50, tres: 60, halvfems: 90, hundrede: 100,
  'et par': 2, 'et par og tyve': 22,
}; // prettier-ignore

export const ordinals = {
  første: 1, anden: 2, andet: 2, tredje: 3, tredie: 3, fjerde: 4, femte: 5, sjette: 6, syvende: 7, ottende: 8,
  niende: 9, tiende: 10, ellevte: 11, elvte: 11, tolvte: 12, trettende: 13, fjortende: 14, femtende: 15, sekstende: 16,
  syttende: 17, attende: 18, nittende: 19, tyvende: 20, enogtyvende: 21, toogtyvende: 22, treogtyvende: 23,
  fireogtyvende: 24, femogtyvende: 25, seksogtyvende: 26, syvogtyvende: 27, otteogtyvende: 28, niogtyvende: 29,
  tredivte: 30, enogtredivte: 31,
}; // prettier-ignore

export const nths = {
  første: 1, anden: 2, andet: 2, tredje: 3, tredie: 3, fjerde: 4, femte: 5, sidste: -1,
  '1.': 1, '2.': 2, '3.': 3, '4.': 4, '5.': 5,
}; // prettier-ignore

export const units: Record<string, Unit> = {
  dag: 'day', dage: 'day', døgn: 'day', dags: 'day', dages: 'day',
  hverdag: 'workday', hverdage: 'workday', arbejdsdag: 'workday', arbejdsdage: 'workday',
  uge: 'week', uger: 'week', uges: 'week', ugers: 'week',
  måned: 'month', måneder: 'month', måneds: 'month', måneders: 'month', mdr: 'month', md: 'month',
  kvartal: 'quarter', kvartaler: 'quarter',
  halvår: 'halfYear', 'halvt år': 'halfYear',
  år: 'year', års: 'year',
}; // prettier-ignore
