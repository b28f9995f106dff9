/** A sum of money as written. */
export interface Sum {
  min: number;
  max: number;
  /** What the number counts, where the text says so. */
  unit: 'kr' | 'tkr' | 'mio' | 'mia' | null;
  raw: string;
  index: number;
}

const factor = { kr: 1, tkr: 1_000, mio: 1_000_000, mia: 1_000_000_000 };
const number = '\\d{1,3}(?:[. ]\\d{3})+(?:,\\d{1,2})?|\\d{1,12}(?:,\\d{1,3})?';
const unit =
  '(mio\\.?|millioner|million|mia\\.?|milliarder|tkr\\.?|t\\.kr\\.?|t\\. ?kr\\.?|1\\.000 kr\\.?|tusinde?|kr\\.?|kroner|dkk|,-)';
const sum = new RegExp(`(?<![\\p{L}\\p{N}.,])(${number})(?:\\s{0,2}(?:-|–|—|til)\\s{0,2}(${number}))?\\s{0,2}(?:${unit})?(?![\\p{L}\\p{N}])`, 'giu'); // prettier-ignore

export function findSums(text: string): Sum[] {
  const sums: Sum[] = [];
  for (const m of text.matchAll(sum)) {
    const min = value(m[1] ?? '');
    const max = m[2] === undefined ? min : value(m[2]);
    if (min === null || max === null) continue;
    sums.push({ min, max, unit: unitOf(m[3]), raw: m[0].trim(), index: m.index });
  }
  return sums;
}

function value(text: string): number | null {
  const n = Number(text.replace(/[. ](?=\d{3})/g, '').replace(',', '.'));
  return Number.isFinite(n) ? n : null;
}

function unitOf(text: string | undefined): Sum['unit'] {
  if (text === undefined) return null;
  const t = text.toLowerCase();
  if (t.startsWith('mio') || t.startsWith('mill')) return t.startsWith('milliard') ? 'mia' : 'mio';
  if (t.startsWith('mia')) return 'mia';
  if (/^(?:t|1\.000)/.test(t)) return 'tkr';
  return 'kr';
}

export function inKroner(amount: number, unit: Sum['unit']): number {
  return Math.round(amount * factor[unit ?? 'kr']);
}
