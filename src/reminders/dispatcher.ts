import { addMilliseconds, type Instant } from '../domain/day.js';
import type { EntryRef } from '../domain/found-entry.js';
import type { PersonId } from '../domain/person.js';
import { pingKind } from '../domain/ping-step.js';
import type { DispatcherDeps, Due } from './due.js';
import { Gate } from './gate.js';
import { createMentions } from './mentions.js';
import { createPlanner } from './planner.js';
import { createSender } from './sender.js';

/** Longer than Teams can make a reminder wait before it is given up. */
const lease = 15 * 60_000;
/** Sent and not yet recorded: at most so many are repeated when the process dies. */
const inFlight = 8;
const claimedAtOnce = 1_000;
/** A card with more is too long to read. */
const mostLines = 10;

export interface Dispatcher {
  /** Takes up what is due at `now`; gives how many follow-ups those are. What is sent goes on afterwards. */
  tick(now: Instant): Promise<number>;
  /** Resolves when all that was taken up is sent and recorded. */
  idle(): Promise<void>;
  /** What has not left yet is left for the next start. */
  stop(): void;
}

/** Takes due reminders to their readers: claimed, sent, recorded. What one person is due at one moment is one card. */
export function createDispatcher(deps: DispatcherDeps): Dispatcher {
  const { records, calendar, log } = deps;
  const planner = createPlanner(records, calendar);
  const under = new UnderWay();
  const gate = new Gate(inFlight);
  const state = { stopping: false };
  const send = createSender({ ...deps, planner, gate, state });
  const mention = createMentions({ ...deps, planner, state });

  async function tick(now: Instant): Promise<number> {
    const refs = await claimed(now);
    const looked = await Promise.all(refs.map((ref) => look(ref, now)));
    const due = looked.flat();
    for (const [person, theirs] of grouped(due.filter(byCard), ({ planned }) => planned.to)) {
      for (let at = 0; at < theirs.length; at += mostLines) {
        const lines = theirs.slice(at, at + mostLines);
        under.run(lines, send(person, lines));
      }
    }
    for (const [, theirs] of grouped(
      due.filter((one) => !byCard(one)),
      ({ forum }) => forum.id,
    )) {
      under.run(theirs, mention(theirs));
    }
    return refs.length;
  }

  async function claimed(now: Instant): Promise<EntryRef[]> {
    const all: EntryRef[] = [];
    for (;;) {
      const some = await records.claimDue(now, addMilliseconds(now, lease), claimedAtOnce);
      all.push(...some);
      if (some.length < claimedAtOnce) break;
    }
    return all.filter((ref) => !under.has(ref));
  }

  /** What is due of it; what is not is planned anew, as it changed since it was put there. */
  async function look(ref: EntryRef, now: Instant): Promise<Due[]> {
    try {
      const looked = await planner.look(ref, now);
      if (!looked) return [];
      const { found, forum, planned } = looked;
      const due = planned.filter(({ at }) => at <= now);
      if (due.length === 0) await planner.record(found.ref, [], now);
      return due.map((one) => ({ found, forum, planned: one }));
    } catch (error) {
      log.error('ping.failed', { forum: ref.forum, number: ref.number, error: String(error) });
      return [];
    }
  }

  return {
    tick,
    idle: () => under.idle(),
    stop: () => {
      state.stopping = true;
    },
  };
}

const byCard = ({ planned }: Due): boolean => pingKind(planned.step) !== 'mention';

function grouped(due: readonly Due[], by: (one: Due) => PersonId): Map<PersonId, Due[]> {
  const groups = new Map<PersonId, Due[]>();
  for (const one of due) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}

/** Follow-ups of which something is being sent: they are not taken up again before that has ended. */
class UnderWay {
  readonly #refs = new Map<string, number>();
  readonly #works = new Set<Promise<void>>();

  has = (ref: EntryRef): boolean => this.#refs.has(keyOf(ref));

  run(due: readonly Due[], work: Promise<void>): void {
    const keys = due.map(({ found }) => keyOf(found.ref));
    for (const key of keys) this.#refs.set(key, (this.#refs.get(key) ?? 0) + 1);
    const ended = work.finally(() => {
      for (const key of keys) {
        const left = (this.#refs.get(key) ?? 1) - 1;
        if (left === 0) this.#refs.delete(key);
        else this.#refs.set(key, left);
      }
      this.#works.delete(ended);
    });
    this.#works.add(ended);
  }

  async idle(): Promise<void> {
    while (this.#works.size > 0) await Promise.all(this.#works);
  }
}

const keyOf = ({ forum, number }: EntryRef): string => `${forum}/${number}`;
