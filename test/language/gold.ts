import type { Capture } from '../../src/language/index.js';

const decisions: ReadonlySet<string> = new Set([
  'decided', 'approved', 'agreed', 'recommended', 'forwarded', 'noted', 'postponed', 'rejected',
]); // prettier-ignore

export const kindOf = (capture: Capture): 'decision' | 'followUp' | null =>
  capture.kind === 'followUp' ? 'followUp' : decisions.has(capture.kind) ? 'decision' : null;

/** What differs between what was read from a line and what its table says; null when nothing does. */
export function difference(gold: string, captures: readonly Capture[]): string | null {
  if (gold === '*') return null;
  const more = gold.endsWith('+');
  const want = gold.startsWith('F:') ? 'followUp' : gold.startsWith('D') ? 'decision' : null;
  const told = captures.filter((capture) => kindOf(capture) !== null);
  const hit = told.find((capture) => kindOf(capture) === want);
  const other = told.find((capture) => capture !== hit && !(more && kindOf(capture) !== want));
  if (want && !hit) return `missed${other ? `, read as ${other.rule}` : ''}`;
  if (other) return `read by ${other.rule}`;
  if (want !== 'followUp' || !hit) return null;
  const [owners = '', day = ''] = gold.replace(/\+$/, '').slice(2).split('|');
  const names = hit.owners.map((owner) => owner.name).join(';');
  if (owners !== '*' && names !== (owners === '?' ? '' : owners)) return `owners ${names}`;
  const due = hit.due?.day ?? '-';
  return day !== '*' && due !== day ? `due ${due}` : null;
}
