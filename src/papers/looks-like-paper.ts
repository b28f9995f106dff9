import { plainKey } from './words/text.js';
import { roleOf } from './words/labels.js';
import { fieldNameOf } from './read/fields.js';

const opening = /^(?:punkt|pkt\.?|nr\.|sag|ad|item)\s?(?:nr\.?\s?)?\d{1,3}\s?[:.–-]\s?\S/iu;

/** Whether a pasted text is a meeting paper and no chat message. Looks at no more than the first 400 lines. */
export function looksLikePaper(text: string): boolean {
  if (text.length < 120) return false;
  const lines = text
    .slice(0, 60_000)
    .split(/\r?\n|\t/, 400)
    .map((l) => l.trim())
    .filter(Boolean);
  if (lines.length < 6) return false;
  const labels = new Set<string>();
  let fields = 0;
  let points = 0;
  for (const line of lines) {
    if (line.length > 120) continue;
    const label =
      line
        .replace(/^#{1,6}\s+/, '')
        .replace(/\*\*/g, '')
        .split(/:\s/)[0] ?? '';
    if (/^\p{Lu}/u.test(label) && roleOf(label)) labels.add(plainKey(label));
    if (/:$/.test(line) && fieldNameOf(line) !== null) fields++;
    else if (/^[^:]{3,40}:\s\S/.test(line) && fieldNameOf(label) !== null) fields++;
    if (opening.test(line)) points++;
  }
  const evidence = labels.size + Math.min(fields, 3) + Math.min(points, 4) * 0.75;
  return evidence >= 3 && (labels.size >= 2 || points >= 2) && text.length > 200;
}
