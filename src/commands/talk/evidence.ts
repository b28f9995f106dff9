import { addMilliseconds } from '../../domain/day.js';
import { isOpen, ownerName, ownerPerson, type Evidence, type FollowUp } from '../../domain/entry.js';
import { findItem } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import { messageLink } from '../../domain/view/message-link.js';
import type { Reply } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import { doerOf, doneNumbers, isCalled, saysDone, toldOf } from '../../language/evidence.js';
import type { Recognition } from '../../language/recognition.js';
import type { Deps } from '../command.js';
import { changeEntry } from '../entry/change-entry.js';
import { isFollowUp, personTowards, type FoundFollowUp } from '../entry/open-of.js';
import { nothing, type Handled } from '../incoming.js';
import type { Spoken } from './reading.js';

/** Newer ones than these are not looked at: a forum with more has no rare words left. */
const most = 500;
/** A question that nobody has answered is not asked anew by other words until then. */
const patience = 7 * 24 * 60 * 60_000;

/**
 * Something was said that shows a follow-up to be done: its owner is asked, or who looks after the forum where it has
 * none. Nothing closes by itself, and the same is never asked about twice.
 */
export async function askedByEvidence(
  spoken: Spoken,
  read: readonly Recognition[],
  deps: Deps,
): Promise<Handled> {
  const { incoming, forum, meeting, chat } = spoken;
  const taken = read.some((one) => one.type === 'correction' || one.kind === 'followUp');
  const current = meeting && findItem(meeting, meeting.current);
  if (taken || chat.quiet || current?.offRecord) return nothing;
  const found = await evidenced(spoken, deps);
  const people = found ? await recipients(found.entry, spoken, deps) : [];
  if (!found || people.length === 0) return nothing;
  const evidence: Evidence = { key: incoming.message, chat: chat.id, at: incoming.at, answer: null };
  const cause = { kind: 'message' as const, id: incoming.message };
  const noted: FollowUp[] = [];
  await changeEntry(found.ref, deps, { person: null, at: incoming.at, cause }, (entry) => {
    if (entry.type !== 'followUp' || !isOpen(entry) || wasAsked(entry, evidence)) return entry;
    const asked = { ...entry, evidence: [...(entry.evidence ?? []), evidence] };
    noted.push(asked);
    return asked;
  });
  const [entry] = noted;
  if (!entry) return nothing;
  const others: Handled['others'] = [];
  for (const person of people) {
    const audience = { ...(await personTowards(forum, person, deps.records)), concerned: true };
    const heard = chat.members.some(({ id }) => id === person);
    const quote = heard ? { by: incoming.sender.name, text: incoming.text } : null;
    const reply: Reply = {
      kind: 'card',
      card: 'evidence',
      evidence: {
        line: viewEntry({ ...found, entry }, audience),
        key: evidence.key,
        quote,
        link: messageLink(chat.id, incoming.message),
        answer: null,
      },
      now: incoming.at,
    };
    others.push({ person, reply });
  }
  return { ...nothing, others };
}

const wasAsked = ({ evidence = [] }: FollowUp, { key, at }: Evidence): boolean =>
  evidence.some((one) => one.key === key || (one.answer === null && one.at > addMilliseconds(at, -patience)));

/** By its number, or by words that only one of the forum's open follow-ups has. */
async function evidenced(
  { incoming, forum, chat }: Spoken,
  { records }: Deps,
): Promise<FoundFollowUp | null> {
  const { text, message } = incoming;
  const [named, ...more] = doneNumbers(text).filter(
    ({ prefix }) => prefix === null || prefix === forum.prefix.toUpperCase(),
  );
  if (named && more.length === 0) {
    const found = await records.find({ forums: [forum.id], number: named.number, open: true });
    return found.find(isFollowUp) ?? null;
  }
  if (named || !saysDone(text)) return null;
  const open = await records.find({ forums: [forum.id], type: 'followUp', open: true, limit: most });
  const doers = doersIn(incoming, chat);
  const theirs = open.filter(isFollowUp).filter(({ entry }) => mayBeOf(entry, doers));
  const about = theirs.map((found) => ({
    found,
    text: found.entry.text,
    names: found.entry.owners.map(ownerName),
  }));
  const told = toldOf(text, about)?.found ?? null;
  const { source } = told?.entry ?? {};
  return source?.kind === 'message' && source.message === message ? null : told;
}

/** The people of the chat who did it, as the line says; none where it says only that it is done. */
function doersIn({ text, sender }: Spoken['incoming'], { members }: Spoken['chat']): PersonId[] {
  const who = doerOf(text);
  if (who === null) return [];
  if (/^(?:jeg|i)$/iu.test(who)) return [sender.id];
  return members.filter(({ name }) => isCalled(who, name)).map(({ id }) => id);
}

/** What one has done is not what another was to do. */
function mayBeOf({ owners }: FollowUp, doers: readonly PersonId[]): boolean {
  const people = owners.flatMap((owner) => (owner.kind === 'person' ? [owner.person.id] : []));
  return doers.length === 0 || people.length === 0 || people.some((id) => doers.includes(id));
}

/** The writer, where it is theirs; else the owners, or the secretary of what nobody in Teams owns. */
async function recipients(
  entry: FollowUp,
  { incoming, forum }: Spoken,
  { records }: Deps,
): Promise<PersonId[]> {
  const owners = entry.owners.flatMap((owner) => ownerPerson(owner)?.id ?? []);
  if (owners.includes(incoming.sender.id)) return [incoming.sender.id];
  const people = owners.length > 0 ? owners : [(forum.secretary ?? forum.chair)?.id ?? []].flat();
  const known = await Promise.all(people.map((id) => records.person(id)));
  return people.filter((_, i) => known[i]?.reach.state !== 'unreachable');
}
