import type { Request } from 'restify';
import type { FollowUpState } from '../../../domain/entry.js';
import type { FollowUpsPart } from '../../../domain/view/forum-page.js';
import type { EntryQuery } from '../../../ports/records.js';
import { asked } from '../answer.js';
import { askedNumber, askedWords } from './asked.js';
import { followUpLines, peopleOf } from './follow-up-lines.js';
import type { ForumPlace } from './forum-place.js';
import { listPage } from './list-page.js';

const states: readonly FollowUpState[] = ['open', 'doing', 'waiting', 'done'];

/** The follow-ups, those due first; narrowed as the reader asks. */
export async function followUpsPart(place: ForumPlace, request: Request): Promise<FollowUpsPart> {
  const narrowed = followUpsAsked(place, request);
  const state = states.find((one) => one === asked(request, 'state'));
  const done = state === 'done';
  const { lines, total, more, near } = await listPage(place, {
    query: {
      ...narrowed.query,
      open: !done,
      ...(state && { kinds: [state] }),
    },
    order: done ? 'done' : asked(request, 'sort') === 'newest' ? 'newest' : 'due',
    words: askedWords(request),
    until: askedNumber(request, 'until'),
    openOnly: narrowed.openOnly,
  });
  const shown = await followUpLines(place, lines);
  return { kind: 'follow-ups', lines: shown, total, more, near, people: peopleOf(place) };
}

/** What list and board have in common: whose they are, and what they lack. */
export function followUpsAsked(
  { chat, forum, today }: ForumPlace,
  request: Request,
): { query: Pick<EntryQuery, 'type' | 'owner' | 'unowned' | 'undated' | 'dueBefore'>; openOnly: boolean } {
  const owner = asked(request, 'owner');
  const lack = asked(request, 'only');
  return {
    query: {
      type: 'followUp',
      ...(owner !== null && { owner: ownerMeant(owner, chat.members, forum.units) }),
      ...(lack === 'unowned' && { unowned: true }),
      ...(lack === 'undated' && { undated: true }),
      ...(lack === 'overdue' && { dueBefore: today }),
    },
    // Whose something is, is not told of what is closed.
    openOnly: owner !== null || lack === 'unowned',
  };
}

function ownerMeant(
  id: string,
  members: readonly { id: string; name: string }[],
  units: readonly { name: string }[],
): NonNullable<EntryQuery['owner']> {
  const unit = units.find(({ name }) => `unit:${name}` === id);
  if (unit) return { names: [unit.name] };
  const name = members.find((member) => member.id === id)?.name;
  return name ? { person: id, names: [name] } : { names: [] };
}
