import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { AskView, ComingMeeting } from '../../domain/view/mine-view.js';
import type { MeetingView } from '../../domain/view/views.js';
import { chatLink } from '../../domain/view/chat-link.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import type { MeetingHead } from '../../ports/records.js';
import { personTowards } from '../entry/open-of.js';
import { paperAsks } from './paper-asks.js';
import type { Situation } from './situation.js';

/** More than these are looked up where they are planned. */
const most = 8;

/** The meetings that are on, or ahead of the person, and what their agendas want to know of them. */
export async function comingMeetings(
  here: Situation,
): Promise<{ meetings: ComingMeeting[]; asks: AskView[] }> {
  const heads = await Promise.all(
    here.forums.map(async (forum) =>
      (await here.records.meetings(forum.id))
        .filter((head) => isAhead(head, here.today))
        .map((head) => ({ head, forum })),
    ),
  );
  const next = heads
    .flat()
    .sort((a, b) => whenOf(a.head).localeCompare(whenOf(b.head)))
    .slice(0, most);
  const seen = await Promise.all(next.map(({ head, forum }) => seenMeeting(head, forum, here)));
  return {
    meetings: seen.flatMap((one) => (one ? [one.meeting] : [])),
    asks: seen.flatMap((one) => one?.asks ?? []),
  };
}

/** One that nobody gave a day is ahead, but nobody can say when: it is left out while it has nothing on its agenda. */
const isAhead = ({ state, day }: MeetingHead, today: string): boolean =>
  state === 'open' || (state === 'planned' && (day === null || day >= today));

const whenOf = ({ state, day, start }: MeetingHead): string =>
  state === 'open' ? '0' : `${day ?? '9'} ${start ?? ''}`;

async function seenMeeting(
  head: MeetingHead,
  forum: Forum,
  here: Situation,
): Promise<{ meeting: ComingMeeting; asks: AskView[] } | null> {
  const { person, records } = here;
  const meeting = await records.meeting(head.id);
  if (!meeting || (meeting.day === null && meeting.items.length === 0)) return null;
  const view = viewMeeting(meeting, forum, await personTowards(forum, person.id, records));
  return {
    meeting: {
      id: view.id,
      forum: forum.name,
      title: view.title,
      day: view.day,
      start: view.start,
      end: view.end,
      place: view.place,
      open: view.state === 'open',
      items: view.items.length,
      presents: presentsIn(view, person.name),
      link: linkOf(meeting, forum),
    },
    asks: await paperAsks(meeting, view, forum, here),
  };
}

/** Presenters are names, as papers and people write them. */
const presentsIn = ({ items }: MeetingView, name: string): ComingMeeting['presents'] =>
  name === ''
    ? []
    : items
        .filter(({ presenters }) => presenters.some((one) => one.toLowerCase() === name.toLowerCase()))
        .map(({ number, title }) => ({ number, title }));

function linkOf({ chat }: Meeting, forum: Forum): string | null {
  const place = chat ?? forum.chats[0];
  return place === undefined ? null : chatLink(place);
}
