import type { Meeting, MeetingId } from '../../domain/meeting.js';

/** Meetings in memory: all that have not ended, and of the others those changed last, up to so many entries. */
export class MeetingCache {
  readonly #live = new Map<MeetingId, Meeting>();
  /** Changed last, last. */
  readonly #ended = new Map<MeetingId, Meeting>();
  #cost = 0;

  constructor(private readonly capacity: number) {}

  get(id: MeetingId): Meeting | undefined {
    return this.#live.get(id) ?? this.#ended.get(id);
  }

  /** The ids of those that had to go. */
  put(meeting: Meeting): MeetingId[] {
    this.#drop(meeting.id);
    if (meeting.state !== 'ended') {
      this.#live.set(meeting.id, meeting);
      return [];
    }
    this.#ended.set(meeting.id, meeting);
    this.#cost += costOf(meeting);
    return this.#shrink();
  }

  #shrink(): MeetingId[] {
    const gone: MeetingId[] = [];
    for (const id of this.#ended.keys()) {
      if (this.#cost <= this.capacity) break;
      this.#drop(id);
      gone.push(id);
    }
    return gone;
  }

  #drop(id: MeetingId): void {
    this.#live.delete(id);
    const ended = this.#ended.get(id);
    if (!ended) return;
    this.#ended.delete(id);
    this.#cost -= costOf(ended);
  }
}

const costOf = (meeting: Meeting): number => 1 + meeting.items.length + meeting.entries.length;
