import type { Instant } from '../domain/day.js';
import type { Ping } from '../domain/entry.js';
import type { PersonId } from '../domain/person.js';
import type { PingView } from '../domain/view/views.js';
import type { Delivery } from '../ports/notifier.js';
import { sameDue, type Due, type DispatcherDeps } from './due.js';
import type { Gate } from './gate.js';
import { pingView } from './ping-view.js';
import type { Planner } from './planner.js';
import { createCardRedraw, keyOf } from './redraw.js';

export interface SenderParts extends DispatcherDeps {
  planner: Planner;
  gate: Gate;
  state: { stopping: boolean };
}

/** Takes one card to one person, and writes down what came of it. */
export function createSender(parts: SenderParts) {
  const { records, notifier, calendar, clock, log, planner, gate, state } = parts;
  const redraw = createCardRedraw(parts);

  return async function send(person: PersonId, due: readonly Due[]): Promise<void> {
    let shown: readonly Due[] = [];
    try {
      const delivery = await notifier.ping(person, {
        write: async () => {
          shown = state.stopping ? [] : await stillDue(due, clock.now());
          return shown.length > 0 ? view(person, shown, clock.now()) : null;
        },
        places: gate,
      });
      let changed = false;
      try {
        changed = await record(person, due, shown, delivery);
      } finally {
        if (delivery.ok) gate.leave();
      }
      // Until now nobody knew of the card, so whoever changed what it shows could not bring it along.
      if (changed && delivery.ok && delivery.activity)
        await redraw(
          person,
          delivery.activity,
          shown.map(({ found }) => keyOf(found.ref)),
        );
    } catch (error) {
      log.error('ping.failed', { error: error instanceof Error ? error.message : String(error) });
    }
  };

  async function view(person: PersonId, due: readonly Due[], now: Instant): Promise<PingView> {
    const lines = due.map(({ found, forum, planned }) => ({
      found,
      forum,
      step: planned.step,
      about: planned.about,
    }));
    return pingView(person, lines, records, await calendar(), now);
  }

  /** Long may have passed since they were taken up: what was answered meanwhile is left out. */
  async function stillDue(due: readonly Due[], now: Instant): Promise<Due[]> {
    const again = await Promise.all(due.map(({ found }) => planner.look(found.ref, now)));
    return due.flatMap(({ planned }, i) => {
      const looked = again[i];
      const same = looked?.planned.find(
        ({ at, step, to, about }) =>
          at <= now && step === planned.step && to === planned.to && about === planned.about,
      );
      return looked && same ? [{ ...looked, planned: same }] : [];
    });
  }

  /** Gives whether something that the card shows was changed on its way. */
  async function record(
    person: PersonId,
    due: readonly Due[],
    shown: readonly Due[],
    delivery: Delivery,
  ): Promise<boolean> {
    if (state.stopping && !delivery.ok) return false;
    const now = clock.now();
    const told = delivery.ok ? shown : delivery.reason === 'dropped' ? [] : due;
    if (!delivery.ok) log.info('ping', { result: delivery.reason, count: due.length });
    let changed = false;
    for (const one of due) {
      const was = told.find((other) => sameDue(one, other));
      const pings = was ? [ping(person, was, told, delivery, now)] : [];
      const entry = await planner.record(one.found.ref, pings, now);
      if (was && entry && entry.history.length > was.found.entry.history.length) changed = true;
    }
    return changed;
  }
}

function ping(
  person: PersonId,
  { planned, found }: Due,
  all: readonly Due[],
  delivery: Delivery,
  at: Instant,
): Ping {
  const beside = all.flatMap(({ found: { ref } }) =>
    ref.forum === found.ref.forum && ref.number === found.ref.number
      ? []
      : [{ forum: ref.forum, number: ref.number }],
  );
  return {
    step: planned.step,
    person,
    ...(planned.about === person ? {} : { about: planned.about }),
    at,
    result: delivery.ok ? 'sent' : delivery.reason === 'dropped' ? 'gave-up' : delivery.reason,
    activity: delivery.ok ? delivery.activity : null,
    ...(delivery.ok && beside.length > 0 ? { beside } : {}),
  };
}
