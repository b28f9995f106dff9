import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import type { CardSlot, Meeting, MeetingId } from '../../domain/meeting.js';
import type { CardReply } from '../../domain/view/reply.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { Records } from '../../ports/records.js';
import { renderReply, type Rendered } from '../../render/index.js';
import type { Background } from '../background.js';
import { alarm } from '../outgoing/alarm.js';
import type { Destination, Outbox } from '../outgoing/outbox.js';
import { reachOf } from './reach.js';
import { notePosted } from './note-posted.js';
import { contentOf, wantedCard } from './wanted-card.js';
import { wantedSlots } from './wanted-slots.js';

export interface RedrawParts {
  records: Records;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  background: Background;
  appId: string | null;
}

/** A card that has just been changed rests this long, and then shows the newest. */
const rest = 2_000;

interface Shown {
  content: string;
  at: number;
}

interface State {
  running: boolean;
  again: boolean;
  cards: Map<CardSlot, Shown>;
  cancel: (() => void) | null;
}

/** Where and what a card is drawn from. */
interface Scene {
  meeting: Meeting;
  forum: Forum;
  chat: Chat;
  state: State;
}

/** Keeps the cards of meetings in step with the record: one meeting at a time, each card at most once in two seconds. */
export class Redrawer {
  readonly #states = new Map<MeetingId, State>();
  #stopped = false;

  constructor(private readonly parts: RedrawParts) {}

  /** Something on the meeting's cards may have changed. */
  redraw = (id: MeetingId): void => {
    const state = this.#states.get(id) ?? { running: false, again: false, cards: new Map(), cancel: null };
    this.#states.set(id, state);
    if (state.running) state.again = true;
    else this.parts.background.run(this.#run(id, state));
  };

  /** After a start: cards may show less than the record. */
  async redrawAll(): Promise<void> {
    for (const { id } of await this.parts.records.openMeetings()) this.redraw(id);
  }

  stop(): void {
    this.#stopped = true;
    for (const state of this.#states.values()) state.cancel?.();
  }

  async #run(id: MeetingId, state: State): Promise<void> {
    state.running = true;
    try {
      do {
        state.again = false;
        await this.#bring(id, state);
        // Set by redraw() meanwhile, which the compiler cannot see.
      } while ((state.again as boolean) && !this.#stopped);
    } catch (error) {
      this.parts.log.error('redraw.failed', {
        meeting: id,
        error: error instanceof Error ? error.message : '',
      });
    } finally {
      state.running = false;
    }
  }

  async #bring(id: MeetingId, state: State): Promise<void> {
    const { records, clock } = this.parts;
    const meeting = await records.meeting(id);
    if (!meeting?.chat || this.#stopped) return;
    const now = Date.parse(clock.now());
    const restsUntil = (slot: CardSlot): number => (state.cards.get(slot)?.at ?? -Infinity) + rest;
    const slots = wantedSlots(meeting);
    const due = slots.filter((slot) => restsUntil(slot) <= now);
    const resting = slots.filter((slot) => restsUntil(slot) > now);
    if (resting.length > 0) this.#later(id, state, Math.min(...resting.map(restsUntil)));
    if (due.length === 0) return;
    const [forum, chat] = await Promise.all([records.forum(meeting.forum), records.chat(meeting.chat)]);
    if (!forum || !chat || chat.gone) return;
    await this.#draw(due, { meeting, forum, chat, state });
    if (meeting.state === 'ended' && resting.length === 0 && !state.again) this.#states.delete(id);
  }

  async #draw(slots: CardSlot[], scene: Scene): Promise<void> {
    const { meeting, forum, chat } = scene;
    const inside = forum.chats.includes(chat.id);
    const view = viewMeeting(meeting, forum, { kind: 'chat', chat: chat.id, inside });
    const reach = slots.includes('agenda') ? await reachOf(chat, this.parts.records, this.parts.appId) : null;
    const now = this.parts.clock.now();
    await Promise.all(slots.map((slot) => this.#show(slot, wantedCard(slot, view, reach, now), scene)));
  }

  async #show(slot: CardSlot, reply: CardReply, { meeting, forum, chat, state }: Scene): Promise<void> {
    const content = contentOf(reply);
    if (state.cards.get(slot)?.content === content) return;
    const standing = meeting.cards.find((card) => card.slot === slot && card.chat === chat.id);
    // A chat that wants quiet gets nothing new; what stands there is kept true.
    if (!standing && chat.quiet) return;
    const rendered = await renderReply(reply, { locale: forum.locale, zone: forum.zone });
    const to: Destination = { tenant: meeting.tenant, address: chat.address, to: { chat: chat.id } };
    const done = standing
      ? await this.#update(slot, standing.activity, rendered, to, meeting)
      : await this.#post(slot, rendered, to, meeting);
    if (done) state.cards.set(slot, { content, at: Date.parse(this.parts.clock.now()) });
  }

  async #update(
    slot: CardSlot,
    activity: string,
    rendered: Rendered,
    to: Destination,
    meeting: Meeting,
  ): Promise<boolean> {
    const updated = await this.parts.outbox.update(to, activity, rendered);
    if (updated.ok) {
      // After a restart this is how the bot knows its cards again.
      this.parts.outbox.knowOwn(to.address.conversation, activity);
      return true;
    }
    return updated.reason === 'activity-gone' && this.#post(slot, rendered, to, meeting);
  }

  async #post(slot: CardSlot, rendered: Rendered, to: Destination, meeting: Meeting): Promise<boolean> {
    const posted = await this.parts.outbox.post(to, rendered, 'live');
    if (!posted.ok) return false;
    if (posted.activity && meeting.chat) {
      await notePosted(this.parts.records, meeting, { slot, chat: meeting.chat, activity: posted.activity });
    }
    return true;
  }

  #later(id: MeetingId, state: State, at: number): void {
    state.cancel ??= alarm(this.parts.clock, at, () => {
      state.cancel = null;
      this.redraw(id);
    });
  }
}
