import { isUndecided } from '../../minutes/document.js';
import { isUnderWay } from '../../domain/meeting.js';
import type { Press } from '../../domain/press.js';
import type { ItemView, MeetingView } from '../../domain/view/views.js';
import type { Fit } from '../fit.js';
import { lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { groupEntries, type MinutesGroup } from './minutes-groups.js';
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
  const all = groupEntries(item.entries, voice, fit, room);
  const isFollowUps = ({ title }: MinutesGroup): boolean => title === voice.t.followUps;
  const groups = [
    ...all.filter((group) => !isFollowUps(group)),
    ...(room.left >= 0 ? besides(item, voice, fit) : []),
    ...all.filter(isFollowUps),
  ];
  return {
    title: voice.p.itemTitle(item.number, safe(item.title, 150)),
    groups,
    ...lean({
      away: awayText(item, voice),
      turned: item.turned.length > 0 && room.left >= 0 ? turnedLines(item.turned, voice) : null,
      copies: item.copies.length > 0 ? presentersText(item.copies, voice) : null,
      nothing: groups.length === 0 ? nothingOf(item, voice) : null,
    }),
  };
}

/** What was asked and never answered, and who did not go along. */
function besides(item: ItemView, voice: Voice, fit: Fit): MinutesGroup[] {
  const dealtWith = item.state === 'done' || isUnderWay(item.state);
  const holes = dealtWith ? item.slots.filter((slot) => slot.answer === null) : [];
  const reservations = reservationLines(item, voice);
  const lines = holes.slice(0, fit.rows).map(({ ask }) => ({ text: `• ${safe(ask, fit.chars)}` }));
  return [
    ...(lines.length > 0 || isUndecided(item) ? [{ title: voice.t.undecided, lines }] : []),
    ...(reservations.length > 0 ? [{ title: voice.t.reservations, lines: reservations }] : []),
  ];
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
