import type { PersonId, Undeliverable } from '../domain/person.js';
import type { PingView } from '../domain/view/views.js';

/** Takes a reminder to a person. */
export interface Notifier {
  ping(person: PersonId, ping: PingView): Promise<Delivery>;
}

export type Delivery = { ok: true; activity: string | null } | { ok: false; reason: Undeliverable };
