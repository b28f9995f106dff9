import { audienceOf } from '../../../commands/audience.js';
import type { Chat } from '../../../domain/chat.js';
import type { Forum } from '../../../domain/forum.js';
import type { Locale } from '../../../domain/locale.js';
import type { Meeting } from '../../../domain/meeting.js';
import type { PersonId } from '../../../domain/person.js';
import { viewMeeting } from '../../../domain/view/view-meeting.js';
import type { MeetingView } from '../../../domain/view/views.js';
import type { Clock } from '../../../ports/clock.js';
import type { Records } from '../../../ports/records.js';
import { panelMeeting } from './panel-meeting.js';

/** What the page gets. src/tab/panel-data.ts is the page's side of it. */
export interface PanelData {
  forum: { name: string; locale: Locale } | null;
  meeting: MeetingView | null;
  /** Items can be shown as cards. */
  cards: boolean;
}

export interface ShownMeeting {
  forum: Forum;
  meeting: Meeting;
  view: MeetingView;
}

/** The meeting that a chat's panel shows, as this person may see it. */
export async function shownMeeting(
  chat: Chat,
  person: PersonId,
  deps: { records: Records; clock: Pick<Clock, 'now'> },
): Promise<{ forum: Forum | null; shown: ShownMeeting | null }> {
  const { records, clock } = deps;
  const forum = chat.forum === null ? null : await records.forum(chat.forum);
  if (!forum) return { forum: null, shown: null };
  const head = panelMeeting(await records.meetings(forum.id), clock.now(), forum.zone);
  const meeting = head && (await records.meeting(head.id));
  if (!meeting) return { forum, shown: null };
  const view = viewMeeting(meeting, forum, await audienceOf(forum, { person }, records));
  return { forum, shown: { forum, meeting, view } };
}
