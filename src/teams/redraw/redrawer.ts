import type { Chat, ChatId } from '../../domain/chat.js';
import type { Instant } from '../../domain/day.js';
import type { Forum } from '../../domain/forum.js';
import type { CardSlot, Meeting, MeetingId, PostedCard } from '../../domain/meeting.js';
import { fromLastOf } from '../../commands/meeting/from-last.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { Records } from '../../ports/records.js';
import { contentOf, renderReply, type Rendered, type Words } from '../../render/index.js';
import type { Background } from '../background.js';
import type { Outbox } from '../outgoing/outbox.js';
import { cardHand, type Done } from './hand.js';
import { movesDown } from './moves-down.js';
import { reachOf } from './reach.js';
import { States, type State } from './states.js';
import { TalkSince } from './talk-since.js';
import { leftBehind, leftCard, wantedCard, type MeetingCard } from './wanted-card.js';
import { wantedSlots } from './wanted-slots.js';
import { asApproved } from '../../domain/as-approved.js';

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
/** One that turned out to show what it should is not looked at again at once: most of what is said changes one card only. */
const glance = 500;
/** What Teams did not take is tried again after this, so many times. */
const retry = 60_000;
const mostRetries = 30;
const stays = 3 * 60_000;

/** Where and what a card is drawn from. */
interface Scene {
  meeting: Meeting;
  forum: Forum;
  chat: Chat;
  state: State;
  words: Words;
}

/** Keeps the cards of meetings in step with the record: one meeting at a time, each card at most once in two seconds. */
export class Redrawer {
  readonly #states: States;
  readonly #talk = new TalkSince();
  /** Meetings whose cards could not be drawn because the bot is out of the chat. */
  readonly #behind = new Map<ChatId, Set<MeetingId>>();
  readonly #hand;
  #stopped = false;

  constructor(private readonly parts: RedrawParts) {
    this.#states = new States(parts.clock);
    this.#hand = cardHand(parts);
  }

  /** Something on the meeting's cards may have changed. */
  redraw = (id: MeetingId): void => {
    const state = this.#states.of(id);
    if (state.running) state.again = true;
    else this.parts.background.run(this.#run(id, state));
  };

  /** After a start: cards may show less than the record. */
  async redrawAll(): Promise<void> {
    for (const { id } of await this.parts.records.openMeetings()) this.redraw(id);
  }

  /** Somebody wrote in a chat: what stands there moves up. */
  heard(chat: ChatId, message: string): void {
    this.#talk.heard(chat, message);
  }

  /** A chat from which something has come has the bot in it, perhaps again. */
  isThere(chat: ChatId): void {
    const behind = this.#behind.get(chat);
    this.#behind.delete(chat);
    for (const meeting of behind ?? []) this.redraw(meeting);
  }

  stop(): void {
    this.#stopped = true;
    this.#states.stop();
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
    const [forum, chat] = await Promise.all([records.forum(meeting.forum), records.chat(meeting.chat)]);
    if (!forum || !chat) return;
    if (chat.gone) {
      this.#waitFor(chat.id, id);
      return;
    }
    const now = Date.parse(clock.now());
    const restsUntil = (slot: CardSlot): number => {
      const shown = state.cards.get(slot);
      return shown ? Math.max(shown.at + rest, shown.lookedAt + glance) : -Infinity;
    };
    const slots = wantedSlots(meeting);
    const due = slots.filter((slot) => restsUntil(slot) <= now);
    const resting = slots.filter((slot) => restsUntil(slot) > now);
    if (resting.length > 0) this.#again(id, state, Math.min(...resting.map(restsUntil)));
    const words = { locale: forum.locale, zone: forum.zone };
    const scene = { meeting, forum, chat, state, words };
    const done: Done[] = await this.#draw(due, scene);
    // Only once the newer card stands: nothing points to one that is not there.
    if (!done.some((one) => one !== 'done' && one !== 'blind')) {
      done.push(...(await Promise.all(leftBehind(meeting).map((card) => this.#shrink(card, scene)))));
    }
    this.#lookAfter(id, done, scene);
  }

  /** What failed is tried again by itself, unless it failed too often or the bot turned out not to be in the chat. */
  #lookAfter(id: MeetingId, done: readonly Done[], { state, chat }: Scene): void {
    if (done.includes('gone')) this.#waitFor(chat.id, id);
    if (!done.includes('later')) state.failures = 0;
    else if (state.failures++ < mostRetries) {
      this.#again(id, state, Date.parse(this.parts.clock.now()) + retry);
    }
  }

  async #draw(slots: CardSlot[], scene: Scene): Promise<Done[]> {
    if (slots.length === 0) return [];
    const { meeting, forum, chat } = scene;
    const inside = forum.chats.includes(chat.id);
    const viewOf = (shown: Meeting) => viewMeeting(shown, forum, { kind: 'chat', chat: chat.id, inside });
    const view = viewOf(meeting);
    // What was changed since they were approved is no part of the minutes.
    const approved = slots.includes('minutes') ? viewOf(asApproved(meeting) ?? meeting) : view;
    const now = this.parts.clock.now();
    const { records, appId } = this.parts;
    const around = slots.includes('agenda')
      ? {
          reach: await reachOf(chat, records, appId),
          fromLast: await fromLastOf(meeting, forum, records, now),
        }
      : { reach: null, fromLast: null };
    return Promise.all(
      slots.map((slot) =>
        this.#show(slot, wantedCard(slot, slot === 'minutes' ? approved : view, around, now), scene),
      ),
    );
  }

  async #show(slot: CardSlot, reply: MeetingCard, scene: Scene): Promise<Done> {
    const { meeting, chat, state, words } = scene;
    const shown = state.cards.get(slot);
    const standing = meeting.cards.find((card) => card.slot === slot && card.chat === chat.id);
    // That time has passed is no change: the same as it was drawn then need not be sent.
    const drawnFor: Instant = shown?.drawnFor ?? reply.now;
    const content = await contentOf({ ...reply, now: drawnFor }, words);
    if (shown?.content === content && (standing || shown.blind)) {
      shown.lookedAt = Date.parse(this.parts.clock.now());
      return 'done';
    }
    // A chat that wants quiet gets nothing new; what stands there is kept true.
    if (!standing && chat.quiet) return 'done';
    const entries = meeting.entries.filter(({ item }) => slot === `item:${item ?? ''}`).length;
    const captured = shown !== undefined && entries > shown.entries;
    const moves = standing !== undefined && this.#movesDown(standing, captured, scene);
    const rendered = await renderReply(reply, words);
    const done =
      standing && !moves
        ? await this.#hand.update(scene, standing, rendered)
        : await this.#post(slot, rendered, standing ?? null, scene);
    if (done === 'done' || done === 'blind') {
      const at = Date.parse(this.parts.clock.now());
      state.cards.set(slot, { content, drawnFor, entries, blind: done === 'blind', at, lookedAt: at });
    }
    return done;
  }

  #movesDown(card: PostedCard, captured: boolean, { meeting, chat, state }: Scene): boolean {
    const now = this.parts.clock.now();
    if (chat.quiet || Date.parse(now) < state.staysUntil) return false;
    return movesDown(card, meeting, { captured, screenful: this.#talk.isScreenful(chat.id), now });
  }

  /** Posts a card, for the first time or further down than it stands. What can't be moved is kept true where it stands. */
  async #post(slot: CardSlot, rendered: Rendered, from: PostedCard | null, scene: Scene): Promise<Done> {
    const done = await this.#hand.post(scene, slot, rendered, from);
    if (done === 'done' && slot.startsWith('item:')) this.#talk.posted(scene.chat.id);
    if (done === 'done' && from) await this.#shrink(from, scene);
    if (done !== 'later' || !from) return done;
    scene.state.staysUntil = Date.parse(this.parts.clock.now()) + stays;
    return this.#hand.update(scene, from, rendered);
  }

  async #shrink(card: PostedCard, scene: Scene): Promise<Done> {
    const line = await renderReply(leftCard(card, scene.meeting), scene.words);
    return this.#hand.shrink(scene, card, line);
  }

  #waitFor(chat: ChatId, meeting: MeetingId): void {
    this.#behind.set(chat, (this.#behind.get(chat) ?? new Set()).add(meeting));
  }

  #again(id: MeetingId, state: State, at: number): void {
    this.#states.wake(state, at, () => this.redraw(id));
  }
}
