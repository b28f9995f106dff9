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
  let posts: number;
  let fails: (call: 'post' | 'update') => 'activity-gone' | 'gave-up' | null;
  let gate: Promise<void> | null;

  beforeEach(async () => {
    clock = new FakeClock();
    begin = Date.parse(clock.now());
    records = freezing(memoryRecords({ terms: plainTerms }));
    sent = [];
    posts = 0;
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
      const activity = `card-${++posts}`;
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
    for (let rounds = 0; rounds < 4_000 && sent.length < 2; rounds++)
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

  describe('where the talk has moved on', () => {
    const chat = `${sampleForum().tenant}/${conversation}`;
    const talk = (from: number, to: number): void => {
      for (let n = from; n <= to; n++) redrawer.heard(chat, `line ${n}`);
    };
    const calls = (): string[] => sent.map(({ call, activity }) => `${call} ${activity}`);
    beforeEach(async () => {
      await drawn();
      await capture(1);
      await clock.advance(200_000);
      sent = [];
    });

    it('posts the item again at the next capture, and the old card shrinks to a line', async () => {
      talk(1, 15);
      await capture(2);
      assert.deepEqual(calls(), ['post card-3', 'update card-2']);
      assert.match(sent[0]?.card ?? '', /Vedtaget 2/);
      assert.match(sent[1]?.card ?? '', /Punkt 1 – se kortet længere nede/);
      assert.doesNotMatch(sent[1]?.card ?? '', /Vedtaget|Action/);
      const meeting = await records.meeting('m1');
      assert.deepEqual(meeting?.leftCards, []);
      assert.deepEqual((await cards())?.at(-1), ['item:a', 'card-3']);
    });

    it('leaves the card where it is while little is said, nothing is captured, or it was moved just now', async () => {
      talk(1, 14);
      // A message that comes twice is one.
      talk(1, 14);
      await capture(2);
      talk(15, 30);
      await clock.advance(5_000);
      await change(() => ({ title: 'Ny titel' }));
      assert.deepEqual(calls(), ['update card-2']);
      await clock.advance(1_000);
      await capture(3);
      sent = [];
      talk(31, 60);
      await clock.advance(170_000);
      await capture(4);
      assert.ok(
        calls().every((call) => call.startsWith('update')),
        calls().join(),
      );
      await clock.advance(10_000);
      await capture(5);
      assert.ok(calls().some((call) => call.startsWith('post')));
    });

    it('moves no card in a chat that wants quiet, and none of a meeting that is over', async () => {
      talk(1, 15);
      await records.changeChat(chat, (known) => known && { ...known, quiet: true });
      await capture(2);
      await records.changeChat(chat, (known) => known && { ...known, quiet: false });
      await clock.advance(5_000);
      await change(() => ({ state: 'ended' }));
      await clock.advance(5_000);
      await capture(3);
      assert.ok(calls().every((call) => call.startsWith('update')));
    });

    it('brings the card down when the meeting comes back to an item above the last one', async () => {
      const goTo = (id: string) =>
        change(({ items }) => ({
          current: id,
          items: items.map((item) => ({ ...item, state: item.id === id ? 'running' : 'done' })),
        }));
      await goTo('b');
      await clock.advance(200_000);
      sent = [];
      await goTo('a');
      await clock.advance(2_000);
      assert.equal(calls().filter((call) => call.startsWith('post')).length, 1);
      assert.ok(calls().includes('update card-2'));
    });

    it('keeps the old card true, and tries no other post for a while, when the answer to the new one is lost', async () => {
      talk(1, 15);
      fails = (call) => (call === 'post' ? 'gave-up' : null);
      await capture(2);
      await clock.advance(5_000);
      await capture(3);
      assert.deepEqual(calls(), ['post card-3', 'update card-2', 'update card-2']);
      assert.match(sent.at(-1)?.card ?? '', /Vedtaget 3/);
      fails = () => null;
      await clock.advance(200_000);
      await capture(4);
      assert.ok(calls().at(-2)?.startsWith('post'));
    });

    it('shrinks the old card later when that fails, also after a restart', async () => {
      talk(1, 15);
      fails = (call) => (call === 'update' ? 'gave-up' : null);
      await capture(2);
      assert.equal((await records.meeting('m1'))?.leftCards.length, 1);
      redrawer.stop();
      fails = () => null;
      redrawer = start();
      sent = [];
      await redrawer.redrawAll();
      await settled();
      assert.match(sent.find(({ activity }) => activity === 'card-2')?.card ?? '', /se kortet længere nede/);
      assert.deepEqual((await records.meeting('m1'))?.leftCards, []);
    });
  });

  it('tries again by itself what Teams did not take', async () => {
    fails = () => 'gave-up';
    await drawn();
    fails = () => null;
    await clock.advance(61_000);
    assert.equal((await cards())?.length, 2);
  });

  it('catches up when the bot turns out to be in the chat again', async () => {
    await drawn();
    const chat = sampleChat(conversation, { forum: 'ct' });
    await records.changeChat(chat.id, () => ({ ...chat, gone: { reason: 'removed', since: clock.now() } }));
    await clock.advance(5_000);
    sent = [];
    await capture(1);
    await records.changeChat(chat.id, () => chat);
    redrawer.isThere(chat.id);
    await settled();
    assert.ok(sent.at(-1)?.card.includes('Vedtaget 1'));
  });

  it('posts the agenda again when it was asked for again, though nothing on it has changed', async () => {
    await drawn();
    await clock.advance(5_000);
    sent = [];
    await change((meeting) => ({
      cards: meeting.cards.filter(({ slot }) => slot !== 'agenda'),
      leftCards: meeting.cards.filter(({ slot }) => slot === 'agenda'),
    }));
    assert.deepEqual(
      sent.map(({ call }) => call),
      ['post', 'update'],
    );
    assert.match(sent[1]?.card ?? '', /Dagsorden – se kortet længere nede/);
  });

  it('makes a line of the card of an item that was taken off the agenda', async () => {
    await drawn();
    await change(({ items }) => ({ items: items.slice(1), current: null }));
    await clock.advance(2_000);
    assert.match(
      sent.find(({ activity, call }) => call === 'update' && activity === 'card-2')?.card ?? '',
      /ikke længere/,
    );
    assert.deepEqual(await cards(), [['agenda', 'card-1']]);
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
