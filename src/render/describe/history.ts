import type { Purpose } from '../../domain/meeting.js';
import type { FollowUpState } from '../../domain/entry.js';
import type { EntryKind } from '../../domain/convert.js';
import type { HistoryLine } from '../../domain/view/reply.js';
import { dotted } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

const most = 12;

/** Who changed what and when, newest first; null when there is nothing to tell. */
export function historyOf(
  history: readonly HistoryLine[],
  voice: Voice,
): { lines: { text: string }[] } | null {
  const lines = history.flatMap((line) => {
    const what = deedOf(line, voice);
    if (what === null) return [];
    const when = `${voice.day(voice.dayOf(line.at))} ${voice.p.clock(voice.clock(line.at))}`;
    return [{ text: dotted([when, line.by !== null && safe(line.by, 60), what + throughOf(line, voice)]) }];
  });
  return lines.length === 0 ? null : { lines: lines.slice(-most).reverse() };
}

/** "ansvarlig: Hanne → Hanne Lyngsø Elkær"; null for fields that nobody reads about. */
function deedOf({ field, before, after }: HistoryLine, voice: Voice): string | null {
  const { past } = voice.p;
  if (field === 'made') return past.made;
  if (field === 'withdrawn') return after === 'true' ? past.withdrawn : past.restored;
  if (field === 'suggested') return after === 'true' ? past.suggested : past.confirmed;
  if (!Object.hasOwn(voice.s.fields, field)) return null;
  const name = voice.s.fields[field as keyof typeof voice.s.fields];
  if (before === null && after === null) return name;
  return `${name}: ${value(field, before, voice)} → ${value(field, after, voice)}`;
}

function throughOf({ through }: HistoryLine, { p }: Voice): string {
  const how =
    through === 'edit'
      ? p.past.byEdit
      : through === 'delete'
        ? p.past.byDelete
        : through === 'undo'
          ? p.past.undone
          : null;
  return how === null ? '' : ` (${how})`;
}

function value(field: string, raw: string | null, voice: Voice): string {
  if (field === 'item') return raw ?? voice.t.outsideItems.toLowerCase();
  if (raw === null || raw === '') return '–';
  if (field === 'kind') return voice.s.kinds[raw as EntryKind].toLowerCase();
  if (field === 'purpose' && raw in voice.s.purposes) return voice.s.purposes[raw as Purpose];
  if (field === 'visibility') return raw === 'open' ? voice.t.visibilityOpen : voice.t.visibilityClosed;
  if (field === 'state' && raw in voice.s.states) return voice.s.states[raw as FollowUpState];
  if (/^\d{4}-\d\d-\d\d$/.test(raw)) return voice.day(raw);
  return safe(raw, 120);
}
