import { amend } from '../../domain/amend.js';
import { withItem } from '../../domain/agenda.js';
import { findItem, type AgendaItem, type MeetingId } from '../../domain/meeting.js';
import type { Forum } from '../../domain/forum.js';
import type { Press } from '../../domain/press.js';
import { by, type Call } from '../command.js';
import { pointAnew } from '../paper/related-items.js';
import { moveItem } from './move-item.js';

type Edit = Extract<Press, { verb: 'edit-item' }>;

export interface Edited {
  /** Meetings whose cards may show less than the record. */
  meetings: MeetingId[];
  /** Where the item is now, when it was moved. */
  moved: MeetingId | null;
}

/** Saves the form of an item: what differs from what stood in the form. A new day takes it to that day's meeting. */
export async function editItem(call: Call, press: Edit, { forum }: { forum: Forum }): Promise<Edited> {
  return call.deps.records.inForum(forum.id, async (room) => {
    const meeting = await room.meeting(press.meeting);
    const item = meeting && findItem(meeting, press.item);
    if (!item) return { meetings: [], moved: null };
    const changed = amend(item, patchOf(press, asSeen(item, press.seen)), by(call));
    const edited =
      changed === item ? meeting : { ...withItem(meeting, item.id, changed), revision: meeting.revision + 1 };
    if (press.day && press.day !== meeting.day && meeting.state !== 'ended') {
      return moveItem(edited, changed, press.day, { room, forum, call });
    }
    if (edited !== meeting) {
      room.putMeeting(edited);
      await pointAnew(edited, changed, forum, room);
    }
    return { meetings: [meeting.id], moved: null };
  });
}

/** The item as it stood in the form: what somebody else has changed since is not theirs to take back. */
function asSeen(item: AgendaItem, seen: number): AgendaItem {
  const since = item.history.slice(seen).toReversed();
  return { ...item, ...Object.fromEntries(since.map(({ field, before }) => [field, before])) };
}

function patchOf(press: Edit, was: AgendaItem): Partial<AgendaItem> {
  const title = press.title?.trim();
  const presenters = split(press.presenters, /[,;\n]/);
  const asks = split(press.asks, /\n/);
  const purpose = press.purpose === 'none' ? null : press.purpose || undefined;
  const caseNumber = press.caseNumber === undefined ? undefined : press.caseNumber.trim() || null;
  return {
    ...(title && title !== was.title ? { title } : {}),
    ...(presenters && !same(presenters, was.presenters) ? { presenters } : {}),
    ...(press.minutes !== undefined && press.minutes !== was.minutes ? { minutes: press.minutes } : {}),
    ...(press.visibility && press.visibility !== was.visibility ? { visibility: press.visibility } : {}),
    ...(purpose !== undefined && purpose !== was.purpose ? { purpose } : {}),
    ...(caseNumber !== undefined && caseNumber !== was.caseNumber ? { caseNumber } : {}),
    ...(asks && !same(asks, was.asks) ? { asks } : {}),
  };
}

const split = (text: string | undefined, at: RegExp): string[] | null =>
  text === undefined
    ? null
    : text
        .split(at)
        .map((part) => part.replace(/^\s*[•–-]\s+/u, '').trim())
        .filter((part) => part !== '');

/** A line break within one of them comes back as a space. */
const same = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b.map((one) => one.replace(/\s+/g, ' ').trim()));
