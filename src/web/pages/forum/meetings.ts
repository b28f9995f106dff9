import type { Request } from 'restify';
import { isLoose } from '../../../commands/meeting/choose.js';
import type { Forum } from '../../../domain/forum.js';
import { isSettled } from '../../../domain/outcome.js';
import type { MeetingRow, MeetingsPart } from '../../../domain/view/forum-page.js';
import { viewMeeting } from '../../../domain/view/view-meeting.js';
import type { MeetingView } from '../../../domain/view/views.js';
import type { MeetingHead } from '../../../ports/records.js';
import { asked } from '../answer.js';
import type { ForumPlace } from './forum-place.js';

const step = 15;
const most = 150;
/** Further ahead nobody plans by this page. */
const mostComing = 12;

/** The meetings: those to come, the next first, and those that were held, the last first. */
export async function meetingsPart(place: ForumPlace, request: Request): Promise<MeetingsPart> {
  const { records } = place.deps;
  const heads = (await records.meetings(place.forum.id)).filter((head) => !isLoose(head));
  const isComing = (head: MeetingHead): boolean =>
    head.state === 'open' || (head.state === 'planned' && (head.day ?? place.today) >= place.today);
  const coming = heads.filter(isComing).reverse().slice(0, mostComing);
  const held = heads.filter((head) => !isComing(head));
  const at = held.findIndex(({ id }) => id === asked(request, 'until'));
  const shown = held.slice(0, Math.min(at < 0 ? step : at + 1, most));
  const next = held.slice(shown.length, shown.length + step).at(-1);
  return {
    kind: 'meetings',
    coming: await rowsOf(place, coming),
    held: await rowsOf(place, shown),
    more: shown.length < most ? (next?.id ?? null) : null,
  };
}

/** One meeting of this forum, as its reader may see it; null for any other. */
export async function meetingShown(place: ForumPlace, id: string | null): Promise<MeetingView | null> {
  const meeting = id === null ? null : await place.deps.records.meeting(id);
  if (meeting?.forum !== place.forum.id) return null;
  return viewMeeting(meeting, place.forum, place.audience);
}

/** A head is made anew whenever its meeting changes, and so is the forum: what was read for them holds till then. */
const known = new WeakMap<MeetingHead, { forum: Forum; row: MeetingRow }>();

async function rowsOf(place: ForumPlace, heads: readonly MeetingHead[]): Promise<MeetingRow[]> {
  const rows = await Promise.all(heads.map((head) => rowFor(place, head)));
  return rows.filter((row) => row !== null);
}

/** The same for all who are in the forum's chats, which is all who read the page. */
async function rowFor(place: ForumPlace, head: MeetingHead): Promise<MeetingRow | null> {
  const { forum, audience } = place;
  const before = known.get(head);
  if (before?.forum === forum && audience.inside) return before.row;
  const view = await meetingShown(place, head.id);
  const row = view && rowOf(view);
  if (row && audience.inside) known.set(head, { forum, row });
  return row;
}

/** What is closed to the reader is counted as it is on the agenda, and no more of it is told. */
function rowOf(view: MeetingView): MeetingRow {
  const { id, title, day, start, end, place, state, startedAt, endedAt, minutes } = view;
  const entries = [...view.items.flatMap((item) => item.entries), ...view.loose].filter(
    ({ suggested, withdrawn }) => !suggested && !withdrawn,
  );
  return {
    ...{ id, title, day, start, end, place, state, startedAt, endedAt },
    items: view.items.length,
    decisions: entries.filter(({ kind }) => isSettled(kind)).length,
    followUps: entries.filter(({ kind }) => kind === 'followUp').length,
    minutes: minutes && {
      state: minutes.state,
      version: minutes.version,
      commentsUntil: minutes.commentsUntil,
      approvedAt: minutes.approvedAt,
      approval: minutes.approval,
      missing: minutes.missing,
    },
  };
}
