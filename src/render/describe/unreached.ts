import type { UnreachedGroup } from '../../domain/view/unreached.js';
import type { EntryView } from '../../domain/view/views.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** "Karla Vestergård har ikke tilføjet mig i Teams: CT-1 og CT-2 er nævnt i chatten i stedet." */
export function unreachedText(
  { name, why, named, labels }: UnreachedGroup,
  most: number,
  voice: Voice,
): string {
  const { p, say } = voice;
  const rest = labels.length - most;
  const what = say.and(rest > 0 ? [...labels.slice(0, most), p.andMore(rest)] : labels);
  const reason = p.unreachedWhy[why](name === null ? null : safe(name, 60));
  return `${reason}: ${p.unreached(what, labels.length, named ? 'named' : why === 'no-answer' ? 'unsure' : 'lost')}.`;
}

/** The same of one entry, for each whom its reminder did not reach; null where it reached all. */
export function missedBy({ unreached }: EntryView, voice: Voice): string | null {
  if (unreached.length === 0) return null;
  const { p } = voice;
  const told = unreached
    .slice(0, 3)
    .map(({ name, why, named }) =>
      [p.unreachedWhy[why](safe(name, 60)), named ? p.namedInstead : null].filter(Boolean).join(' – '),
    );
  return told.join('. ');
}
