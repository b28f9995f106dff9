import { withItem } from './agenda.js';
import type { Absence, ItemId, Meeting } from './meeting.js';

type Who = Pick<Absence, 'name' | 'person' | 'kind' | 'item'>;

/** By id where both are known: people share names. */
const same = (a: Who, b: Who): boolean =>
  a.kind === b.kind &&
  a.item === b.item &&
  (a.person !== null && b.person !== null
    ? a.person === b.person
    : a.name.toLowerCase() === b.name.toLowerCase());

/** Somebody is away, or disqualified, and then has no access to the item while it is closed. Told twice, it counts once. */
export function withAbsence(meeting: Meeting, absence: Absence): Meeting {
  if (meeting.absences.some((known) => same(known, absence))) return meeting;
  return barred({ ...meeting, absences: [...meeting.absences, absence] }, absence.item);
}

export function withoutAbsence(meeting: Meeting, absence: Who): Meeting {
  const absences = meeting.absences.filter((known) => !same(known, absence));
  return absences.length === meeting.absences.length
    ? meeting
    : barred({ ...meeting, absences }, absence.item);
}

/** An item's own list follows from what the meeting knows. */
function barred(meeting: Meeting, item: ItemId | null): Meeting {
  if (item === null) return meeting;
  const disqualified = meeting.absences.flatMap((one) =>
    one.item === item && one.kind === 'disqualified' && one.person !== null ? [one.person] : [],
  );
  return withItem(meeting, item, { disqualified });
}
