/** How often something is to come again, as it was said. */
export type RepeatReading =
  | { every: 'week' | 'month' | 'year'; count: number; weekday?: number }
  | { every: 'meeting'; body: string | null };

type Spell = { every: 'week' | 'month' | 'year'; count: number };

const units: Readonly<Record<string, Spell>> = {
  uge: { every: 'week', count: 1 },
  måned: { every: 'month', count: 1 },
  kvartal: { every: 'month', count: 3 },
  halvår: { every: 'month', count: 6 },
  år: { every: 'year', count: 1 },
  week: { every: 'week', count: 1 },
  month: { every: 'month', count: 1 },
  quarter: { every: 'month', count: 3 },
  year: { every: 'year', count: 1 },
};

/** From Monday, 1. */
const weekdays: Readonly<Record<string, number>> = {
  mandag: 1,
  tirsdag: 2,
  onsdag: 3,
  torsdag: 4,
  fredag: 5,
  lørdag: 6,
  søndag: 7,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

const counts: Readonly<Record<string, number>> = {
  anden: 2,
  andet: 2,
  tredje: 3,
  fjerde: 4,
  second: 2,
  other: 2,
  two: 2,
  third: 3,
  three: 3,
  fourth: 4,
  four: 4,
};

/** Words that mean how often only where nothing else is said: "en månedlig rapport" is no task that comes each month. */
const adverbs: Readonly<Record<string, Spell>> = {
  ugentligt: { every: 'week', count: 1 },
  ugentlig: { every: 'week', count: 1 },
  månedligt: { every: 'month', count: 1 },
  månedlig: { every: 'month', count: 1 },
  kvartalsvis: { every: 'month', count: 3 },
  kvartalsvist: { every: 'month', count: 3 },
  halvårligt: { every: 'month', count: 6 },
  halvårlig: { every: 'month', count: 6 },
  årligt: { every: 'year', count: 1 },
  årlig: { every: 'year', count: 1 },
  weekly: { every: 'week', count: 1 },
  monthly: { every: 'month', count: 1 },
  quarterly: { every: 'month', count: 3 },
  yearly: { every: 'year', count: 1 },
};

const oneOf = (words: object): string => Object.keys(words).join('|');
const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

const each = '(?:hver|hvert|every|each)';
const nth = `(?:(?<nth>${oneOf(counts)})|(?<n>\\d{1,2})(?:\\.|nd|rd|th)?)`;
const body = '(?:[\\p{L}][\\p{L}\\p{N} -]{0,40}?[ -])?|\\p{L}{2,30}?';
/** "møde i Social- og Seniorudvalget", "meeting of the board" */
const whose =
  '(?:(?: i| for) (?:den |det )?| of (?:the )?)(?!uge )(?<whose>(?:\\p{L}+- og )?[\\p{L}-]{4,}|[\\p{Lu}]{2,6}(?!\\p{Ll}))';

const again = word(
  `${each} (?:${nth} )?(?:(?<unit>${oneOf(units)})s?|(?<days>dag|days)|(?<weekday>${oneOf(weekdays)})|(?<body>(?:${body})(?:s?møde|meeting))(?:${whose})?)`,
);
/** "følges op på KURS-møder", "status på alle chefteammøder": each of them. */
const following =
  '(?:følge[rs]? op|følges(?: der)? op|opfølgning|status|orienter\\p{L}*|evaluer\\p{L}*|follow(?:ed|s)? up|followed up|reports?|update)';
const named = '[\\p{L}-]{2,30}?(?:s?møder)';
const meetings = word(
  `${following}[^.;:!?]{0,60}? (?:på|ved|at) (?:(?:alle |samtlige |de )(?:kommende |fremtidige )?(?<all>${named})(?:ne)?|(?<body>${named})|(?:all |the )?(?<en>(?:[\\p{L}-]+ ){1,2}?meetings))`,
);
/** "følges op kvartalsvist", "evalueres årligt", but not "et årligt regnskab" and "to gange årligt". */
const adverb =
  /(?<=[\p{L}] )(?<!(?:^|[^\p{L}])(?:et|det|dets|vores|gang|gange) )(?:ugentligt|månedligt|kvartalsvist?|halvårligt|årligt)(?![\p{L}\p{N}])|(?<=[\p{L}] )(?:weekly|monthly|quarterly|yearly)(?= *(?:$|[.,;!]))/iu;
const once = word(
  `(?:en|én|1) gang (?:om|i) (?<unit>ugen|måneden|kvartalet|halvåret|året)|once (?:a|every|per) (?<unit2>week|month|quarter|year)`,
);

/** How often a task comes again: "hver måned", "hver anden fredag", "på hvert KURS-møde", "på KURS-møderne". */
export function repeatIn(text: string): RepeatReading | null {
  const groups = again.exec(text)?.groups;
  if (groups) return eachOf(groups);
  const kind = meetings.exec(text)?.groups;
  const many = kind?.['all'] ?? kind?.['body'] ?? kind?.['en'];
  if (many !== undefined) return { every: 'meeting', body: many.replace(/[rs]$/iu, '') };
  const how = adverb.exec(text)?.[0].toLowerCase();
  if (how !== undefined) return adverbs[how] ?? null;
  const said = once.exec(text)?.groups;
  return said
    ? (units[(said['unit'] ?? said['unit2'] ?? '').toLowerCase().replace(/(?:e[nt])$/u, '')] ?? null)
    : null;
}

function eachOf(groups: Record<string, string | undefined>): RepeatReading | null {
  const low = (name: string): string => groups[name]?.toLowerCase() ?? '';
  const times = groups['nth'] === undefined ? Number(groups['n'] ?? 1) : (counts[low('nth')] ?? 1);
  if (times < 1) return null;
  const unit = units[low('unit')];
  if (unit) return { every: unit.every, count: unit.count * times };
  // "hver 14. dag"
  if (groups['days'] !== undefined) return times % 7 === 0 ? { every: 'week', count: times / 7 } : null;
  const weekday = weekdays[low('weekday')];
  if (weekday !== undefined) return { every: 'week', count: times, weekday };
  if (times !== 1) return null;
  return { every: 'meeting', body: groups['whose'] ?? bodyOf(groups['body'] ?? '') };
}

/** "KURS-møde" names a body, "møde" none. */
const bodyOf = (said: string): string | null =>
  /^(?:møde|meeting)$/iu.test(said.trim()) ? null : said.trim();

/** The same where nothing else is said: "månedligt", "hver måned". */
export function readRepeat(words: string): RepeatReading | null {
  const said = words.normalize('NFC').trim();
  return adverbs[said.toLowerCase()] ?? repeatIn(said);
}
