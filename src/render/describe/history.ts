import type { FollowUpState } from '../../domain/entry.js';
import type { EntryFormView } from '../../domain/view/reply.js';
import { dotted } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** Who changed what and when, newest first; null when nothing was changed. */
export function historyOf(
  history: EntryFormView['history'],
  voice: Voice,
): { lines: { text: string }[] } | null {
  const lines = history
    .filter(({ field }) => field in voice.s.fields)
    .slice(-12)
    .reverse()
    .map(({ at, by, field, before, after }) => ({
      text: dotted([
        `${voice.day(voice.dayOf(at))} ${voice.p.clock(voice.clock(at))}`,
        by !== null && safe(by, 60),
        field === 'captured'
          ? voice.s.fields.captured
          : `${voice.s.fields[field as keyof typeof voice.s.fields]}: ${value(field, before, voice)} → ${value(field, after, voice)}`,
      ]),
    }));
  return lines.length === 0 ? null : { lines };
}

function value(field: string, raw: string | null, voice: Voice): string {
  if (raw === null || raw === '') return '–';
  if (field === 'visibility') return raw === 'open' ? voice.t.visibilityOpen : voice.t.visibilityClosed;
  if (field === 'state' && raw in voice.s.states) return voice.s.states[raw as FollowUpState];
  if (/^\d{4}-\d\d-\d\d$/.test(raw)) return voice.day(raw);
  if (raw === 'true' || raw === 'false') return raw === 'true' ? voice.t.yesWord : voice.t.noWord;
  return safe(raw, 120);
}
