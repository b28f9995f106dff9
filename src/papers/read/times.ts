export interface FoundTimes {
  start: string;
  end: string | null;
  index: number;
  length: number;
}

const clock = '(\\d{1,2})(?:[.:](\\d{2}))?\\s?(am|pm|a\\.m\\.|p\\.m\\.)?';
const between = '\\s{0,3}(?:-|–|—|til|to|until)\\s{0,3}(?:kl\\.?\\s{0,2})?';
const marked = new RegExp(`(?:\\bkl\\.?|\\bklokken|\\bat|tid(?:spunkt)?\\s?:|time\\s?:)\\s{0,3}${clock}(?:${between}${clock})?(?![\\p{L}\\p{N}])`, 'giu'); // prettier-ignore
const full = '(\\d{1,2})[.:](\\d{2})\\s?(am|pm|a\\.m\\.|p\\.m\\.)?';
const span = new RegExp(`(?<![\\p{N}.:,/-])${full}${between}${full}(?![\\p{N}.:/-]*\\p{N})`, 'giu');
const single = /(?<![\p{N}.:,/-])(\d{1,2}):(\d{2})\s?(am|pm)?(?![\p{N}:/-])/giu;

const halfDay = /(?<![\p{N}.:,/-])(\d{1,2})(?:[.:](\d{2}))?\s?(am|pm|a\.m\.|p\.m\.)(?!\p{L})/giu;

/** Times of day: "kl. 12.00-12.20", "12:00 - 13:00", "kl. 9", "2:00 PM". Bare "12.00" is a sum unless it is a span. */
export function findTimes(text: string): FoundTimes | null {
  for (const pattern of [marked, span, single, halfDay]) {
    for (const m of text.matchAll(pattern)) {
      const start = time(m[1], m[2], m[3] ?? m[6]);
      const end = m[4] === undefined ? null : time(m[4], m[5], m[6]);
      if (start) return { start, end, index: m.index, length: m[0].length };
    }
  }
  return null;
}

function time(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): string | null {
  let h = Number(hours);
  const m = Number(minutes ?? '0');
  if (half && /^p/i.test(half) && h < 12) h += 12;
  if (half && /^a/i.test(half) && h === 12) h = 0;
  if (!(h <= 24 && m <= 59)) return null;
  return `${String(h % 24).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}
