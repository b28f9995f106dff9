import { forumCalled } from '../../domain/body.js';
import type { Forum } from '../../domain/forum.js';
import { itemNumber, type AgendaItem, type Meeting, type RelatedItem } from '../../domain/meeting.js';
import type { Paper } from '../../domain/paper.js';
import { linksTo } from '../../papers/index.js';
import type { Records, Room } from '../../ports/records.js';
import { sameMatter } from './same-matter.js';

export const namesOf = (forum: Forum): string[] => [forum.name, forum.prefix, ...forum.aliases];

const pointTo = (meeting: Meeting, forum: string, item: AgendaItem): RelatedItem => ({
  meeting: meeting.id,
  item: item.id,
  forum,
  day: meeting.day,
  number: itemNumber(meeting, item.id),
  kind: item.paper?.kind ?? null,
  open: item.visibility === 'open',
});

const withRelated = (item: AgendaItem, related: readonly RelatedItem[]): AgendaItem => {
  const known = item.related.filter(
    (one) => !related.some((other) => other.item === one.item && other.meeting === one.meeting),
  );
  const all = [...known, ...related].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  return JSON.stringify(all) === JSON.stringify(item.related) ? item : { ...item, related: all };
};

/** Items of other forums that a paper's way leads over. Only open ones: their title was compared with. */
export async function relatedElsewhere(
  paper: Paper,
  own: Forum,
  records: Records,
): Promise<{ title: string; at: RelatedItem }[]> {
  const forums = (await records.forums(own.tenant)).filter((forum) => forum.id !== own.id);
  const found: { title: string; at: RelatedItem }[] = [];
  for (const link of paper.chain) {
    const forum = link.date === null ? null : forumCalled(link.body, forums);
    const heads = forum ? await records.meetings(forum.id) : [];
    for (const head of heads.filter(({ day }) => day === link.date)) {
      const meeting = await records.meeting(head.id);
      if (!meeting || !forum) continue;
      for (const item of meeting.items.filter(({ visibility }) => visibility === 'open')) {
        found.push({ title: item.title, at: pointTo(meeting, forum.name, item) });
      }
    }
  }
  return found;
}

/** "chefmøde" may be any forum's meeting; with the day and the matter right, it is this one's. */
const saysJustMeeting = (body: string): boolean => /^(?:chef|leder)?(?:gruppe)?-?møde(?:t)?$/iu.test(body);

/**
 * Ties items to those of the forum's other meetings that their paper names, by forum, day and matter; both ways, so that
 * the earlier one shows where it went. What changed in the other meetings is put.
 */
export async function tieRelated(
  meeting: Meeting,
  items: readonly AgendaItem[],
  given: { paper: Paper; forum: Forum; room: Room; elsewhere: { title: string; at: RelatedItem }[] },
): Promise<Meeting> {
  const { paper, forum, room, elsewhere } = given;
  let own = meeting;
  const tie = (id: string, related: readonly RelatedItem[]): void => {
    own = { ...own, items: own.items.map((item) => (item.id === id ? withRelated(item, related) : item)) };
  };
  for (const item of items) {
    tie(
      item.id,
      elsewhere.flatMap(({ title, at }) => (sameMatter(title, item.title) ? [at] : [])),
    );
  }
  const heads = (await room.meetings()).filter(({ id, day }) => id !== meeting.id && day !== null);
  for (const head of heads) {
    const { day } = head;
    const named = paper.chain.some(
      (link) =>
        linksTo(link, { names: namesOf(forum), day }) || (link.date === day && saysJustMeeting(link.body)),
    );
    const other = named ? await room.meeting(head.id) : null;
    if (!other) continue;
    let changed = other;
    for (const item of items) {
      const there = other.items.filter(({ title }) => sameMatter(title, item.title));
      const fits = there.map(({ id }) => id);
      tie(
        item.id,
        there.map((one) => pointTo(other, forum.name, one)),
      );
      const back = pointTo(own, forum.name, item);
      changed = {
        ...changed,
        items: changed.items.map((one) => (fits.includes(one.id) ? withRelated(one, [back]) : one)),
      };
    }
    if (JSON.stringify(changed) !== JSON.stringify(other)) {
      room.putMeeting({ ...changed, revision: other.revision + 1 });
    }
  }
  return own;
}

/** Items that point to this one point to where it is, and as open or closed as it is, now. */
export async function pointAnew(meeting: Meeting, item: AgendaItem, forum: Forum, room: Room): Promise<void> {
  const now = pointTo(meeting, forum.name, item);
  for (const id of new Set(item.related.map((one) => one.meeting))) {
    const other = id === meeting.id ? null : await room.meeting(id);
    if (!other) continue;
    const items = other.items.map((one) => ({
      ...one,
      related: one.related.map((at) => (at.item === item.id ? now : at)),
    }));
    if (JSON.stringify(items) === JSON.stringify(other.items)) continue;
    room.putMeeting({ ...other, items, revision: other.revision + 1 });
  }
}
