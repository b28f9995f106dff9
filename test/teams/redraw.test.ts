import assert from 'node:assert/strict';
import type { Meeting } from '../../src/domain/meeting.js';
import type { Records } from '../../src/ports/records.js';
import { memoryRecords } from '../../src/storage/memory/memory-records.js';
import { Background } from '../../src/teams/background.js';
import type { Destination, Outbox } from '../../src/teams/outgoing/outbox.js';
import { Redrawer } from '../../src/teams/redraw/redrawer.js';
import { wantedSlots } from '../../src/teams/redraw/wanted-slots.js';
import { FakeClock, settled } from '../support/clock.js';
import {
  freezing,
  plainTerms,
  sampleChat,
  sampleForum,
  sampleItem,
  sampleMeeting,
  sampleOutcome,
  samplePerson,
} from '../support/records.js';

const none = (): undefined => undefined;
const conversation = '19:ct@thread.v2';
const running = (given: Partial<Meeting> = {}): Meeting =>
  sampleMeeting('m1', {
    state: 'open',
    items: [
      sampleItem('a', { state: 'running', visibility: 'open' }),
      sampleItem('b', { visibility: 'open' }),
    ],
    current: 'a',
    ...given,
  });

describe('the cards a meeting wants', () => {
  const chat = sampleMeeting('m1').chat ?? '';
  const posted = (slot: 'agenda' | 'minutes' | `item:${string}`) => ({ slot, chat, activity: slot });

  it('are none before anybody asks', () => {
    assert.deepEqual(wantedSlots(sampleMeeting('m1', { items: [sampleItem('a')] })), []);
  });

  it('are the agenda once it was asked for, the running item, and the minutes once drafted', () => {
    assert.deepEqual(wantedSlots(running({ agendaShown: true })), ['agenda', 'item:a']);
    assert.deepEqual(wantedSlots(running({ draftedAt: '2026-11-27T09:00:00.000Z' })), ['item:a', 'minutes']);
  });

  it('include those that stand in the chat, for as long as their item is on the agenda', () => {
    const cards = [posted('item:b'), posted('item:gone'), { ...posted('agenda'), chat: 'another chat' }];
    assert.deepEqual(wantedSlots(running({ cards })), ['item:b', 'item:a']);
  });

  it('do not include an item that is over or a meeting that has ended, if its card never stood there', () => {
    assert.deepEqual(wantedSlots(running({ state: 'ended' })), []);
    assert.deepEqual(wantedSlots(running({ items: [sampleItem('a', { state: 'done' })] })), []);
  });
});

describe('redrawing', () => {
  let clock: FakeClock;
  let records: Records;
  let redrawer: Redrawer;
  let sent: { call: 'post' | 'update'; activity: string; card: string; at: number }[];
  let begin: number;
  let fails: (call: 'post' | 'update') => 'activity-gone' | 'gave-up' | null;
  let gate: Promise<void> | null;

  beforeEach(async () => {
    clock = new FakeClock();
    begin = Date.parse(clock.now());
    records = freezing(memoryRecords({ terms: plainTerms }));
    sent = [];
    fails = () => null;
    gate = null;
    redrawer = start();
    await records.changeChat(`${sampleForum().tenant}/${conversation}`, () =>
      sampleChat(conversation, { forum: 'ct' }),
    );
    await save(running({ agendaShown: true }));
  });
  afterEach(() => {
    redrawer.stop();
    assert.equal(clock.waiting, 0);
  });

  function start(): Redrawer {
    const log = {
      info: none,
      warn: none,
      error: (event: string, data?: object) => assert.fail(event + JSON.stringify(data)),
    };
    return new Redrawer({ records, outbox, clock, log, background: new Background(log), appId: 'app' });
  }

  const note = async (call: 'post' | 'update', activity: string, to: Destination, rendered: object) => {
    assert.equal(to.address.conversation, conversation);
    sent.push({ call, activity, card: JSON.stringify(rendered), at: Date.parse(clock.now()) - begin });
    await gate;
    return fails(call);
  };
  const outbox = {
    post: async (to: Destination, rendered: object) => {
      const activity = `card-${sent.length + 1}`;
      const reason = await note('post', activity, to, rendered);
      return reason ? { ok: false, reason } : { ok: true, activity };
    },
    update: async (to: Destination, activity: string, rendered: object) => {
      const reason = await note('update', activity, to, rendered);
      return reason ? { ok: false, reason } : { ok: true };
    },
    knowOwn: none,
  } as unknown as Outbox;

  const save = (meeting: Meeting): Promise<void> =>
    records.inForum('ct', async (room) => {
      if (!(await room.forum())) room.putForum(sampleForum());
      room.putMeeting(meeting);
    });
  const change = async (how: (meeting: Meeting) => Partial<Meeting>): Promise<void> => {
    const meeting = await records.meeting('m1');
    if (meeting) await save({ ...meeting, ...how(meeting) });
    redrawer.redraw('m1');
    await settled();
  };
  const capture = (number: number): Promise<void> =>
    change(({ entries }) => ({
      entries: [...entries, sampleOutcome(number, { item: 'a', text: `Vedtaget ${number}` })],
    }));
  const cards = async () =>
    (await records.meeting('m1'))?.cards.map(({ slot, activity }) => [slot, activity]);
  const drawn = async (): Promise<void> => {
    redrawer.redraw('m1');
    // The first card loads the engine of cards, which takes real time.
    for (let rounds = 0; rounds < 400 && sent.length < 2; rounds++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await settled();
  };

  it('posts what is wanted, in order, and puts it on record', async () => {
    await drawn();
    assert.deepEqual(await cards(), [
      ['agenda', 'card-1'],
      ['item:a', 'card-2'],
    ]);
  });

  it('changes a card in place at once, and then no sooner than two seconds later, ending with the newest', async () => {
    await drawn();
    await clock.advance(5_000);
    sent = [];
    for (let number = 1; number <= 20; number++) {
      await capture(number);
      await clock.advance(100);
    }
    await clock.advance(10_000);
    const item = sent.filter(({ activity }) => activity === 'card-2');
    assert.ok(item.every(({ call }) => call === 'update'));
    assert.deepEqual(
      item.map(({ at }) => at - 5_000),
      [0, 2_000],
    );
    assert.ok(item.at(-1)?.card.includes('Vedtaget 20'));
  });

  it('sends nothing when nothing has changed that anybody could see', async () => {
    await drawn();
    await clock.advance(5_000);
    sent = [];
    await change(() => ({ applied: [{ key: 'x', at: clock.now(), did: 'nothing' }] }));
    await clock.advance(60_000);
    assert.deepEqual(sent, []);
  });

  it('posts the card of the next item without waiting for the others to rest', async () => {
    await drawn();
    sent = [];
    await change(({ items }) => ({
      current: 'b',
      items: items.map((item) => ({ ...item, state: item.id === 'b' ? 'running' : 'done' })),
    }));
    assert.deepEqual(
      sent.map(({ call }) => call),
      ['post'],
    );
    await clock.advance(2_000);
    assert.deepEqual(
      sent.map(({ call }) => call),
      ['post', 'update', 'update'],
    );
  });

  it('posts a card again that somebody took away, and remembers the new one', async () => {
    await drawn();
    await clock.advance(5_000);
    fails = (call) => (call === 'update' ? 'activity-gone' : null);
    sent = [];
    await capture(1);
    assert.ok((await cards())?.every(([, activity]) => activity !== 'card-2'));
    assert.equal((await cards())?.length, 2);
  });

  it('tries a card again at the next change when it could not be sent', async () => {
    fails = () => 'gave-up';
    await drawn();
    assert.deepEqual(await cards(), []);
    fails = () => null;
    redrawer.redraw('m1');
    await settled();
    assert.equal((await cards())?.length, 2);
  });

  it('never draws a meeting twice at one time, however often it is asked', async () => {
    let open = (): void => undefined;
    gate = new Promise((resolve) => (open = resolve));
    await drawn();
    for (let i = 0; i < 10; i++) await capture(i + 1);
    assert.equal(sent.length, 2);
    gate = null;
    open();
    await settled();
    await clock.advance(2_000);
    assert.equal(sent.filter(({ activity }) => activity === 'card-2').length, 2);
    assert.ok(sent.at(-1)?.card.includes('Vedtaget 10'));
  });

  it('draws the cards of open meetings again after a start, as they may show less than the record', async () => {
    await drawn();
    redrawer.stop();
    await capture(1);
    sent = [];
    redrawer = start();
    await redrawer.redrawAll();
    await settled();
    assert.deepEqual(
      sent.map(({ call, activity }) => [call, activity]),
      [
        ['update', 'card-1'],
        ['update', 'card-2'],
      ],
    );
    assert.ok(sent.at(-1)?.card.includes('Vedtaget 1'));
  });

  it('posts nothing new in a chat that wants quiet, and nothing at all where the bot is gone', async () => {
    const chat = sampleChat(conversation, { forum: 'ct' });
    await records.changeChat(chat.id, () => ({ ...chat, quiet: true }));
    redrawer.redraw('m1');
    await settled();
    await records.changeChat(chat.id, () => ({ ...chat, gone: { reason: 'removed', since: clock.now() } }));
    redrawer.redraw('m1');
    await settled();
    assert.deepEqual(sent, []);
  });

  it('shows on the agenda how many of the chat can be reached', async () => {
    const members = ['Hanne', 'Mikkel', 'Åse'].map((name) => ({
      ...samplePerson(name),
      role: 'member' as const,
    }));
    const chat = sampleChat(conversation, {
      forum: 'ct',
      members: members.map(({ id, name, role }) => ({ id, name, role })),
    });
    await records.changeChat(chat.id, () => chat);
    const [hanne] = members;
    await records.changePerson(hanne?.id ?? '', () =>
      samplePerson('Hanne', { reach: { state: 'reachable', since: clock.now() } }),
    );
    await drawn();
    assert.match(sent[0]?.card ?? '', /1 af 3/);
  });
});
