import type { Instant } from '../../domain/day.js';
import type { CardSlot, MeetingId } from '../../domain/meeting.js';
import type { Clock } from '../../ports/clock.js';
import { alarm } from '../outgoing/alarm.js';

/** What a card shows, as far as this process knows. */
export interface Shown {
  content: string;
  /** The moment by which its content is compared. */
  drawnFor: Instant;
  /** How many entries its item had. */
  entries: number;
  /** It was posted, but nobody knows where. */
  blind: boolean;
  /** When it last changed, and when it was last looked at whether it has to. */
  at: number;
  lookedAt: number;
}

/** What is under way for a meeting's cards. */
export interface State {
  running: boolean;
  again: boolean;
  cards: Map<CardSlot, Shown>;
  failures: number;
  /** A card that could not be posted again further down stays where it is until then. */
  staysUntil: number;
  wakes: { at: number; cancel: () => void } | null;
}

const most = 1_000;

/** What is known of the cards of each meeting; of the meetings that were drawn longest ago, nothing. */
export class States {
  readonly #states = new Map<MeetingId, State>();

  constructor(private readonly clock: Clock) {}

  of(id: MeetingId): State {
    const state = this.#states.get(id) ?? fresh();
    // Set anew, so that the map stays in the order of last use.
    this.#states.delete(id);
    this.#states.set(id, state);
    if (this.#states.size > most) this.#forgetOne();
    return state;
  }

  /** Rings at that instant, or at an earlier one that was asked for. */
  wake(state: State, at: number, ring: () => void): void {
    if (state.wakes && state.wakes.at <= at) return;
    state.wakes?.cancel();
    const cancel = alarm(this.clock, at, () => {
      state.wakes = null;
      ring();
    });
    state.wakes = { at, cancel };
  }

  stop(): void {
    for (const { wakes } of this.#states.values()) wakes?.cancel();
  }

  #forgetOne(): void {
    for (const [id, state] of this.#states) {
      if (state.running || state.wakes) continue;
      this.#states.delete(id);
      return;
    }
  }
}

const fresh = (): State => ({
  running: false,
  again: false,
  cards: new Map(),
  failures: 0,
  staysUntil: 0,
  wakes: null,
});
