import { isUnderWay } from '../../domain/meeting.js';
import type { Press } from '../../domain/press.js';
import type { ItemView, MeetingView } from '../../domain/view/views.js';
import type { Fit } from '../fit.js';
import { lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { groupEntries } from './minutes-groups.js';
import { presentersText } from './owners.js';
import { reservationLines } from './reservations.js';
import { turnedLines } from './turned.js';

/** One item of the minutes: what became of it, what was left open, and who stood otherwise or was away. */
export function minutesSection(
  item: ItemView,
  meeting: MeetingView,
  voice: Voice,
  fit: Fit,
  room: { left: number },
): object {
  const show: Press = { verb: 'show', meeting: meeting.id, item: item.id };
  if (item.title === null) return { title: voice.p.itemClosed(item.number), groups: [], show };
  const groups = groupEntries(item.entries, voice, fit, room);
  const holes = holesOf(item, voice, fit);
  return {
    title: voice.p.itemTitle(item.number, safe(item.title, 150)),
    groups,
    ...lean({
      away: awayText(item, voice),
      holes: holes.length > 0 && room.left >= 0 ? holes : null,
      reservations: item.reservations.length > 0 && room.left >= 0 ? reservationLines(item, voice) : null,
      turned: item.turned.length > 0 && room.left >= 0 ? turnedLines(item.turned, voice) : null,
      copies: item.copies.length > 0 ? presentersText(item.copies, voice) : null,
      nothing: groups.length + holes.length === 0 ? nothingOf(item, voice) : null,
    }),
  };
}

/** Asked and never answered: said once where nothing was answered at all. */
function holesOf(item: ItemView, { t, p }: Voice, fit: Fit): { text: string }[] {
  if (item.state === 'postponed' || item.state === 'skipped' || item.state === 'waiting') return [];
  const open = item.slots.filter((slot) => slot.answer === null);
  if (open.length === 0) return [];
  const told = item.entries.some((one) => !one.suggested && !one.withdrawn && one.kind !== 'followUp');
  return open.length === item.slots.length && !told
    ? [{ text: t.undecided }]
    : open.slice(0, fit.rows).map(({ ask }) => ({ text: p.undecidedOn(safe(ask, fit.chars)) }));
}

function awayText({ absences }: ItemView, { p, say }: Voice): string | null {
  const names = (disqualified: boolean): string =>
    say.and(
      absences
        .filter(({ kind }) => (kind === 'disqualified') === disqualified)
        .slice(0, 8)
        .map(({ name }) => safe(name, 80)),
    );
  return absences.length === 0 ? null : p.awayFrom(names(false), names(true));
}

const nothingOf = (item: ItemView, { t }: Voice): string =>
  item.state === 'postponed'
    ? t.postponed
    : item.state === 'done' || isUnderWay(item.state)
      ? t.nothingRecorded
      : t.notReached;
