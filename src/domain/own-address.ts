import type { ForumId } from './forum.js';
import type { MeetingId } from './meeting.js';

/** Something of a forum that has an address of its own. */
export interface OwnPlace {
  forum: ForumId;
  at: { kind: 'entry'; number: number } | { kind: 'meeting'; meeting: MeetingId };
}

/**
 * Where an entry is found below the bot's address. Ids and a number, and nothing of what it says: whoever opens it sees
 * what they may see.
 */
export const entryPath = (forum: ForumId, label: string): string =>
  `l/${encodeURIComponent(forum)}/${encodeURIComponent(label)}`;

export const meetingPath = (forum: ForumId, meeting: MeetingId): string =>
  `l/${encodeURIComponent(forum)}/m/${encodeURIComponent(meeting)}`;

/** What a path below the bot's address leads to; null for one that is none of these. Of a label only its number counts. */
export function readOwnPath(path: string): OwnPlace | null {
  const parts = path.split('/').map(decoded);
  const [lead, forum, where, meeting, ...more] = parts;
  if (lead !== 'l' || !forum || !where || more.length > 0) return null;
  if (meeting !== undefined) {
    return where === 'm' && meeting ? { forum, at: { kind: 'meeting', meeting } } : null;
  }
  const number = /^(?:\p{L}[\p{L}\d]{0,9}-)?(\d{1,6})$/u.exec(where)?.[1];
  return number === undefined ? null : { forum, at: { kind: 'entry', number: Number(number) } };
}

/** The same as one word, for a page to open at: "17", or "m/" and the meeting. */
export const spotOf = ({ at }: OwnPlace): string =>
  at.kind === 'entry' ? String(at.number) : `m/${at.meeting}`;

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
