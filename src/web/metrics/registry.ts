import type { Count } from './tally.js';
import type { Standing } from './gather.js';

export interface Sources {
  standing: () => Promise<Standing>;
  counts: () => Count[];
  /** Messages and cards that wait to leave for Teams. */
  waiting: () => number;
}

/** The figures as Prometheus reads them. prom-client is loaded when they are first asked for. */
export async function createRegistry({ standing, counts, waiting }: Sources) {
  const { collectDefaultMetrics, Counter, Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const followUps = new Gauge({
    name: 'tovholder_follow_ups',
    help: 'Follow-ups on record: open, and those of them whose day has passed.',
    labelNames: ['state'],
    registers,
  });
  const undelivered = new Gauge({
    name: 'tovholder_reminders_undelivered',
    help: 'Reminders of open follow-ups that did not arrive and were given up, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const unreachable = new Gauge({
    name: 'tovholder_people_unreachable',
    help: 'People whom the bot cannot write to alone, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const outgoing = new Gauge({
    name: 'tovholder_outgoing_waiting',
    help: 'Messages and cards that wait to leave for Teams.',
    registers,
  });
  const events = new Counter({
    name: 'tovholder_events_total',
    help: 'What was logged since the start, by event and reason; outgoing.dead is what Teams did not take.',
    labelNames: ['event', 'reason'],
    registers,
  });
  return {
    contentType: registry.contentType,
    async text(): Promise<string> {
      const now = await standing();
      followUps.set({ state: 'open' }, now.open);
      followUps.set({ state: 'overdue' }, now.overdue);
      undelivered.reset();
      for (const [reason, count] of Object.entries(now.undelivered)) undelivered.set({ reason }, count);
      unreachable.reset();
      for (const [reason, count] of Object.entries(now.unreachable)) unreachable.set({ reason }, count);
      outgoing.set(waiting());
      events.reset();
      for (const { event, reason, count } of counts()) events.inc({ event, reason }, count);
      return registry.metrics();
    },
  };
}
