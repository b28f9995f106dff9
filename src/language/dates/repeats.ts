/** How often something is to come again, as it was said. */
export type RepeatReading =
  { every: 'week' | 'month' | 'year'; count: number } | { every: 'meeting'; body: string | null };

const units: Readonly<Record<string, { every: 'week' | 'month' | 'year'; count: number }>> = {
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

const nths: Readonly<Record<string, number>> = {
  anden: 2,
  andet: 2,
  tredje: 3,
  fjerde: 4,
  second: 2,
  other: 2,
  third: 3,
  fourth: 4,
};

/** Words that mean how often only where nothing else is said: "en månedlig rapport" is no task that comes each month. */
const adverbs: Readonly<Record<string, { every: 'week' | 'month' | 'year'; count: number }>> = {
  ugentligt: { every: 'week', count: 1 },
  ugentlig: { every: 'week', count: 1 },
  månedligt: { every: 'month', count: 1 },
  månedlig: { every: 'month', count: 1 },
  kvartalsvis: { every: 'month', count: 3 },
  kvartalsvist: { every: 'month', count: 3 },
  årligt: { every: 'year', count: 1 },
  årlig: { every: 'year', count: 1 },
  weekly: { every: 'week', count: 1 },
  monthly: { every: 'month', count: 1 },
  quarterly: { every: 'month', count: 3 },
  yearly: { every: 'year', count: 1 },
};

const oneOf = (words: object): string => Object.keys(words).join('|');

const again = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:hver|hvert|every|each) (?:(?:(?<nth>${oneOf(nths)})|(?<n>\\d{1,2})(?:\\.|nd|rd|th)?) )?(?:(?<unit>${oneOf(units)})s?|(?<body>(?:[\\p{L}][\\p{L}\\p{N} -]{0,40}?[ -])?|\\p{L}{2,30}?)(?:s?møde|meeting))(?![\\p{L}\\p{N}])`,
  'u',
);

/** How often a task comes again, told in a text in lower case: "hver måned", "hvert kvartal", "på hvert KURS-møde". */
export function repeatIn(lower: string): RepeatReading | null {
  const groups = again.exec(lower)?.groups;
  if (!groups) return null;
  const unit = groups['unit'] === undefined ? undefined : units[groups['unit']];
  const times = groups['nth'] === undefined ? Number(groups['n'] ?? 1) : (nths[groups['nth']] ?? 1);
  if (unit) return times < 1 ? null : { every: unit.every, count: unit.count * times };
  if (times !== 1) return null;
  const body = (groups['body'] ?? '').replace(/[ -]+$/u, '').trim();
  return { every: 'meeting', body: body === '' ? null : body };
}

/** The same where nothing else is said: "månedligt", "hver måned". */
export function readRepeat(words: string): RepeatReading | null {
  const lower = words.normalize('NFC').trim().toLowerCase();
  return adverbs[lower] ?? repeatIn(lower);
}
