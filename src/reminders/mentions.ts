import type { Chat } from '../domain/chat.js';
import { addMilliseconds, dayAt, type Instant } from '../domain/day.js';
import type { FoundEntry } from '../domain/found-entry.js';
import type { Forum } from '../domain/forum.js';
import type { PersonRef, Undeliverable } from '../domain/person.js';
import { pingKind, unreached } from '../domain/ping-step.js';
import { viewEntry } from '../domain/view/view-entry.js';
import type { Delivery, Named } from '../ports/notifier.js';
import { chatsOf, mentionChat } from './circle.js';
import type { Due, DispatcherDeps } from './due.js';
import type { Planner } from './planner.js';

export interface MentionParts extends DispatcherDeps {
  planner: Planner;
  state: { stopping: boolean };
}

/** What failed in these minutes belongs to the same morning, and goes into the same message. */
const gathered = 15 * 60_000;

/** Names in a forum's chats those who could not be reached alone: one message for each chat and day. */
export function createMentions({ records, notifier, clock, log, planner, state }: MentionParts) {
  return async function mention(due: readonly Due[]): Promise<void> {
    const [first] = due;
    if (!first || state.stopping) return;
    const now = clock.now();
    try {
      const owed = await owedIn(first.forum, now);
      const chats = await chatsOf(first.forum, records);
      for (const chat of chats) {
        const here = owed.filter(({ planned }) => mentionChat(planned.about, chats)?.id === chat.id);
        if (here.length > 0) await nameIn(chat, first.forum, here, now);
      }
      // Where there is no chat any more, the next look finds another way.
      for (const { found } of due) await planner.record(found.ref, [], clock.now());
    } catch (error) {
      log.error('mention.failed', { error: error instanceof Error ? error.message : String(error) });
    }
  };

  /** All of the forum that are to be named now or in a little while. */
  async function owedIn(forum: Forum, now: Instant): Promise<Due[]> {
    const open = await records.find({ forums: [forum.id], type: 'followUp', open: true });
    const looked = await Promise.all(open.map(({ ref }) => planner.look(ref, now)));
    const soon = addMilliseconds(now, gathered);
    return looked.flatMap((one) =>
      (one?.planned ?? []).flatMap((planned) =>
        one && pingKind(planned.step) === 'mention' && planned.at <= soon ? [{ ...one, planned }] : [],
      ),
    );
  }

  async function nameIn(chat: Chat, forum: Forum, owed: readonly Due[], now: Instant): Promise<void> {
    const today = dayAt(now, forum.zone);
    if (chat.mentionedOn === today) return;
    const delivery = await notifier.mention(chat.id, named(chat, owed));
    if (!delivery.ok && (state.stopping || delivery.reason === 'dropped')) return;
    // Where Teams' answer was lost it may stand there.
    if (delivery.ok || delivery.reason === 'no-answer')
      await records.changeChat(chat.id, (known) => known && { ...known, mentionedOn: today });
    log.info('mention', { result: delivery.ok ? 'sent' : delivery.reason, count: owed.length });
    for (const one of owed) await record(one, delivery);
  }

  async function record({ found, planned }: Due, delivery: Delivery): Promise<void> {
    const at = clock.now();
    const result = delivery.ok
      ? ('mentioned' as const)
      : delivery.reason === 'dropped'
        ? 'gave-up'
        : delivery.reason;
    const activity = delivery.ok ? delivery.activity : null;
    const ping = { step: planned.step, person: planned.about, at, result, activity };
    await planner.record(found.ref, [ping], at);
  }
}

/** Each with what the chat may read, the nearest day first: of a closed item only the number. */
function named(chat: Chat, owed: readonly Due[]): Named[] {
  const byPerson = new Map<string, { person: PersonRef; why: Undeliverable; found: FoundEntry[] }>();
  for (const { found, planned } of [...owed].sort(byDay)) {
    const member = chat.members.find(({ id }) => id === planned.about);
    if (!member) continue;
    const missed = unreached(found.entry).find(({ owner }) => owner.id === member.id);
    const known = byPerson.get(member.id) ?? {
      person: { id: member.id, name: member.name },
      why: (missed?.ping.result ?? 'gave-up') as Undeliverable,
      found: [],
    };
    byPerson.set(member.id, { ...known, found: [...known.found, found] });
  }
  return [...byPerson.values()].map(({ person, why, found }) => ({
    person,
    why,
    lines: found.map((one) => viewEntry(one, { kind: 'chat', chat: chat.id, inside: true })),
  }));
}

const byDay = (a: Due, b: Due): number =>
  (a.found.entry.due?.day ?? '').localeCompare(b.found.entry.due?.day ?? '') ||
  a.found.ref.number - b.found.ref.number;
