import { dayAt, type Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { Person } from '../../domain/person.js';
import type { BurnUpView } from '../../domain/view/burn-up-view.js';
import type { DigestPart, DigestView } from '../../domain/view/digest-view.js';
import type { CardReply } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { mondayOf } from '../../domain/week.js';
import type { Records } from '../../ports/records.js';
import { forumPart, ownPart } from '../../reminders/digest.js';
import { burnUpOf } from './burn-up-of.js';
import { isFollowUp, openOf, personTowards, type TheirFollowUp } from './open-of.js';

/** Shown of each part at first. */
const few = 5;
/** Lines of a page of everything, each with its button; a card has not always room for as many. */
const onePage = 14;
const most = 2000;

const mineInOrder = ['overdue', 'week', 'waiting', 'undated'] as const;
const forumInOrder = ['unanswered', 'undelivered', 'overdue', 'week', 'waiting', 'undated'] as const;

/** A person's overview of the week that `now` is in; null where there is nothing to say. */
export async function digestOf(
  person: Person,
  records: Records,
  when: { now: Instant; zone: string; all: boolean; from?: number },
): Promise<Extract<CardReply, { card: 'digest' }> | null> {
  const { now, zone, all, from = 0 } = when;
  const today = dayAt(now, zone);
  const theirs = await openOf(person, records);
  const own = partsOf(theirs, (one) => ownPart(one.found.entry, today), all, mineInOrder);
  let more = own.more;
  const kept = (await records.forums(person.tenant)).filter(
    ({ secretary, chair }) => (secretary ?? chair)?.id === person.id,
  );
  const forums: DigestView['forums'] = [];
  const unseen: string[] = [];
  let first: Forum | null = null;
  for (const forum of kept) {
    if (await isUnseen(forum, person, records)) unseen.push(forum.name);
    const others = await othersIn(forum, person, theirs, records);
    const rest = partsOf(others, (one) => forumPart(one.found.entry, today), all, forumInOrder);
    more ||= rest.more;
    if (rest.parts.length === 0) continue;
    first ??= forum;
    forums.push({ name: forum.name, parts: rest.parts });
  }
  const mine = own.parts;
  const shown = [...mine, ...forums.flatMap(({ parts }) => parts)];
  if (unseen.length === 0 && shown.every(({ code }) => code === 'later')) return null;
  const burnUp = first && (await burnUpView(first, records, now));
  const whole: DigestView = { week: mondayOf(today), all, more, mine, forums, unseen, burnUp };
  return { kind: 'card', card: 'digest', digest: all ? paged(whole, from) : whole, now };
}

/** So many lines of everything, from one on; parts of which none is left are left out. */
function paged(digest: DigestView, wanted: number): DigestView {
  const parts = [digest.mine, ...digest.forums.map((forum) => forum.parts)].flat();
  const of = parts.reduce((sum, { lines }) => sum + lines.length, 0);
  const from = wanted < of ? wanted : 0;
  let before = 0;
  const cut = (all: readonly DigestPart[]): DigestPart[] =>
    all.flatMap((part) => {
      const [begin, end] = [from - before, from - before + onePage];
      before += part.lines.length;
      const lines = part.lines.slice(Math.max(begin, 0), Math.max(end, 0));
      return lines.length > 0 ? [{ ...part, lines }] : [];
    });
  const mine = cut(digest.mine);
  const forums = digest.forums.flatMap(({ name, parts: theirs }) => {
    const left = cut(theirs);
    return left.length > 0 ? [{ name, parts: left }] : [];
  });
  return { ...digest, mine, forums, page: { from, of } };
}

/** Of a week alone there is nothing to see. */
async function burnUpView(forum: Forum, records: Records, now: Instant): Promise<BurnUpView | null> {
  const weeks = await burnUpOf(forum, records, now);
  return weeks.length > 1 ? { forum: forum.name, weeks } : null;
}

/** What the whole forum has to do, but for what stands among the person's own already. */
async function othersIn(
  forum: Forum,
  person: Person,
  mine: readonly TheirFollowUp[],
  records: Records,
): Promise<TheirFollowUp[]> {
  const audience = await personTowards(forum, person.id, records);
  // Who has left the forum's chats looks after it no longer.
  if (!audience.inside) return [];
  const known = new Set(mine.filter((one) => one.forum.id === forum.id).map(({ found }) => found.ref.number));
  const all = await records.find({
    forums: [forum.id],
    type: 'followUp',
    open: true,
    order: 'due',
    limit: most,
  });
  return all.flatMap((found) =>
    isFollowUp(found) && !known.has(found.ref.number) ? [{ found, forum, audience }] : [],
  );
}

/**
 * Something is open in a forum whose chats have all been closed to the bot. Who is in them now it can't know, and
 * whoever looked after it may have left: that it is so is all that is told, to who was there then.
 */
async function isUnseen(forum: Forum, person: Person, records: Records): Promise<boolean> {
  const chats = await Promise.all(forum.chats.map((chat) => records.chat(chat)));
  if (chats.some((chat) => chat?.gone === null)) return false;
  if (!chats.some((chat) => chat?.members.some(({ id }) => id === person.id))) return false;
  return (await records.find({ forums: [forum.id], type: 'followUp', open: true, limit: 1 })).length > 0;
}

/** By part, in order of the days. With `all` also what lies further ahead. */
function partsOf(
  all: readonly TheirFollowUp[],
  partOf: (one: TheirFollowUp) => DigestPart['code'],
  whole: boolean,
  order: readonly DigestPart['code'][],
): { parts: DigestPart[]; more: boolean } {
  const placed = all.map((one) => ({ ...one, code: partOf(one) }));
  const codes: DigestPart['code'][] = whole ? [...order, 'later'] : [...order];
  const parts = codes.flatMap((code) => {
    const these = placed.filter((one) => one.code === code);
    if (these.length === 0) return [];
    const shown = whole ? these : these.slice(0, few);
    const lines = shown.map(({ found, audience }) => viewEntry(found, audience));
    return [{ code, lines, total: these.length }];
  });
  const shown = parts.reduce((sum, { lines }) => sum + lines.length, 0);
  return { parts, more: shown < all.length };
}
