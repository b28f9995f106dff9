import assert from 'node:assert/strict';
import type { Meeting } from '../../../src/domain/meeting.js';
import type { Records } from '../../../src/ports/records.js';
import { memoryRecords } from '../../../src/storage/memory/memory-records.js';
import { Background } from '../../../src/teams/background.js';
import type { Destination, Outbox } from '../../../src/teams/outgoing/outbox.js';
import { Redrawer } from '../../../src/teams/redraw/redrawer.js';
import { FakeClock, settled } from '../../support/clock.js';
import { freezing, plainTerms, sampleChat, sampleForum, sampleOutcome } from '../../support/records.js';
import { running } from './running.js';

type CallOut = 'post' | 'update';

const none = (): undefined => undefined;
export const conversation = '19:ct@thread.v2';

/** A meeting on record, what keeps its cards, and a Teams that only writes down what it is sent. */
export class Drawing {
  readonly clock = new FakeClock();
  readonly records: Records = freezing(memoryRecords({ terms: plainTerms }));
  sent: { call: CallOut; activity: string; card: string; at: number }[] = [];
  fails: (call: CallOut) => 'activity-gone' | 'gave-up' | null = () => null;
  /** What Teams takes its time over. */
  gate: Promise<void> | null = null;
  redrawer: Redrawer;
  readonly #begin = Date.parse(this.clock.now());
  #posts = 0;

  private constructor() {
    this.redrawer = this.start();
  }

  /** Under way, with its agenda asked for. */
  static async open(): Promise<Drawing> {
    const drawing = new Drawing();
    await drawing.records.changeChat(`${sampleForum().tenant}/${conversation}`, () =>
      sampleChat(conversation, { forum: 'ct' }),
    );
    await drawing.#save(running({ agendaShown: true }));
    return drawing;
  }

  close(): void {
    this.redrawer.stop();
    assert.equal(this.clock.waiting, 0);
  }

  start(): Redrawer {
    const { records, clock } = this;
    const log = {
      info: none,
      warn: none,
      error: (event: string, data?: object) => assert.fail(event + JSON.stringify(data)),
    };
    const outbox = this.#outbox();
    return new Redrawer({ records, outbox, clock, log, background: new Background(log), appId: 'app' });
  }

  async change(how: (meeting: Meeting) => Partial<Meeting>): Promise<void> {
    const meeting = await this.records.meeting('m1');
    if (meeting) await this.#save({ ...meeting, ...how(meeting) });
    this.redrawer.redraw('m1');
    await settled();
  }

  capture(number: number): Promise<void> {
    return this.change(({ entries }) => ({
      entries: [...entries, sampleOutcome(number, { item: 'a', text: `Vedtaget ${number}` })],
    }));
  }

  async cards(): Promise<string[][] | undefined> {
    return (await this.records.meeting('m1'))?.cards.map(({ slot, activity }) => [slot, activity]);
  }

  /** The first card loads the engine of cards, which takes real time. */
  async drawn(): Promise<void> {
    this.redrawer.redraw('m1');
    for (let rounds = 0; rounds < 4_000 && this.sent.length < 2; rounds++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await settled();
  }

  #save(meeting: Meeting): Promise<void> {
    return this.records.inForum('ct', async (room) => {
      if (!(await room.forum())) room.putForum(sampleForum());
      room.putMeeting(meeting);
    });
  }

  #outbox(): Outbox {
    const note = async (call: CallOut, activity: string, to: Destination, rendered: object) => {
      assert.equal(to.address.conversation, conversation);
      const at = Date.parse(this.clock.now()) - this.#begin;
      this.sent.push({ call, activity, card: JSON.stringify(rendered), at });
      await this.gate;
      return this.fails(call);
    };
    return {
      post: async (to: Destination, rendered: object) => {
        const activity = `card-${++this.#posts}`;
        const reason = await note('post', activity, to, rendered);
        return reason ? { ok: false, reason } : { ok: true, activity };
      },
      update: async (to: Destination, activity: string, rendered: object) => {
        const reason = await note('update', activity, to, rendered);
        return reason ? { ok: false, reason } : { ok: true };
      },
      knowOwn: none,
    } as unknown as Outbox;
  }
}
