import { audienceOf } from '../../../commands/audience.js';
import type { Chat } from '../../../domain/chat.js';
import type { Instant } from '../../../domain/day.js';
import type { Forum } from '../../../domain/forum.js';
import type { Locale } from '../../../domain/locale.js';
import type { Meeting } from '../../../domain/meeting.js';
import type { PersonId } from '../../../domain/person.js';
import { viewMeeting } from '../../../domain/view/view-meeting.js';
import type { MeetingView } from '../../../domain/view/views.js';
import type { Calendar } from '../../../ports/calendar.js';
import type { Clock } from '../../../ports/clock.js';
import type { Records } from '../../../ports/records.js';
import { myFollowUps, type MyFollowUps } from './my-follow-ups.js';
import { panelMeeting } from './panel-meeting.js';
import { panelRights, type PanelRights } from './panel-rights.js';

/** What the page gets. src/tab/panel/panel-data.ts is the page's side of it. */
export interface PanelData {
  forum: { name: string; locale: Locale; zone: string } | null;
  meeting: MeetingView | null;
  may: PanelRights | null;
  mine: MyFollowUps | null;
  /** Who can be given something to do: the chat's members, and units that have a contact. */
  people: { id: string; name: string }[];
  /** The bot has been asked to be quiet in the chat, and writes nothing down. */
  quiet: boolean;
  /** Items can be shown as cards. */
  cards: boolean;
}

export interface ShownMeeting {
  forum: Forum;
  meeting: Meeting;
  view: MeetingView;
}

export interface PanelDeps {
  records: Records;
  clock: Pick<Clock, 'now'>;
  calendar: () => Promise<Calendar>;
}

/** The meeting that a chat's panel shows, as this person may see it. */
export async function shownMeeting(
  chat: Chat,
  person: PersonId,
  { records, clock }: Pick<PanelDeps, 'records' | 'clock'>,
): Promise<{ forum: Forum | null; shown: ShownMeeting | null }> {
  const forum = chat.forum === null ? null : await records.forum(chat.forum);
  if (!forum) return { forum: null, shown: null };
  const head = panelMeeting(await records.meetings(forum.id), clock.now(), forum.zone);
  const meeting = head && (await records.meeting(head.id));
  if (!meeting) return { forum, shown: null };
  const view = viewMeeting(meeting, forum, await audienceOf(forum, { person }, records));
  return { forum, shown: { forum, meeting, view } };
}

/** All that the panel shows to one person, and what they may do there. */
export async function panelView(
  chat: Chat,
  person: PersonId,
  deps: PanelDeps,
): Promise<Omit<PanelData, 'cards'>> {
  const { forum, shown } = await shownMeeting(chat, person, deps);
  const { quiet, members } = chat;
  if (!forum) return { forum: null, meeting: null, may: null, mine: null, people: [], quiet };
  const name = members.find(({ id }) => id === person)?.name ?? '';
  const place = { chat, forum, meeting: shown?.meeting ?? null };
  const at: Instant = deps.clock.now();
  return {
    forum: { name: forum.name, locale: forum.locale, zone: forum.zone },
    meeting: shown?.view ?? null,
    may: await panelRights(place, { id: person, name }, deps.records),
    mine: await myFollowUps(forum, person, deps, at),
    people: [
      ...members.filter((one) => one.name !== '').map((one) => ({ id: one.id, name: one.name })),
      ...forum.units.map((unit) => ({ id: `unit:${unit.name}`, name: unit.name })),
    ],
    quiet,
  };
}
