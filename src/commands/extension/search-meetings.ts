import type { Forum } from '../../domain/forum.js';
import type { FoundView } from '../../domain/view/reply.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import { queryTerms } from '../../language/terms.js';
import type { MeetingHead, Records } from '../../ports/records.js';
import { isLoose } from '../meeting/choose.js';
import { whoever } from './whoever.js';

/** So many of the newest meetings are looked into for a word. */
const most = 100;

/** Meetings, newest first; by words of their forum, title, day or the items that anybody may read. */
export async function foundMeetings(
  words: string,
  forums: readonly Forum[],
  { skip, count }: { skip: number; count: number },
  records: Records,
): Promise<FoundView[]> {
  const lists = await Promise.all(
    forums.map(async (forum) => (await records.meetings(forum.id)).map((head) => ({ head, forum }))),
  );
  const heads = lists
    .flat()
    .filter(({ head }) => !isLoose(head))
    .sort((a, b) => when(b.head).localeCompare(when(a.head)))
    .slice(0, words === '' ? skip + count : most);
  const views = await Promise.all(
    heads.map(async ({ head, forum }) => {
      const meeting = await records.meeting(head.id);
      return meeting ? [viewMeeting(meeting, forum, whoever)] : [];
    }),
  );
  const wanted = queryTerms(words);
  return views
    .flat()
    .filter((view) => {
      const said = [view.forum.name, view.title, view.day, dayWords(view.day)];
      const titles = view.items.map(({ title }) => title);
      const terms = new Set(queryTerms([...said, ...titles].filter((one) => one !== null).join(' ')));
      return wanted.every((term) => [...terms].some((one) => one.startsWith(term)));
    })
    .map((meeting) => ({ meeting }));
}

/** One without a day is yet to come. */
const when = (head: MeetingHead): string => head.day ?? head.startedAt ?? '9';

/** "27-11-2026", as people write it. */
const dayWords = (day: string | null): string | null => day && day.split('-').reverse().join('-');
