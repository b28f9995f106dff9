import assert from 'node:assert/strict';
import { settled } from '../../support/clock.js';
import { sampleChat, samplePerson } from '../../support/records.js';
import { conversation, Drawing } from './drawing.js';

describe('redrawing', () => {
  let drawing: Drawing;
  beforeEach(async () => {
    drawing = await Drawing.open();
  });
  afterEach(() => drawing.close());

  it('posts what is wanted, in order, and puts it on record', async () => {
    await drawing.drawn();
    assert.deepEqual(await drawing.cards(), [
      ['agenda', 'card-1'],
      ['item:a', 'card-2'],
    ]);
  });

  it('changes a card in place at once, and then no sooner than two seconds later, ending with the newest', async () => {
    await drawing.drawn();
    await drawing.clock.advance(5_000);
    drawing.sent = [];
    for (let number = 1; number <= 20; number++) {
      await drawing.capture(number);
      await drawing.clock.advance(100);
    }
    await drawing.clock.advance(10_000);
    const item = drawing.sent.filter(({ activity }) => activity === 'card-2');
    assert.ok(item.every(({ call }) => call === 'update'));
    assert.deepEqual(
      item.map(({ at }) => at - 5_000),
      [0, 2_000],
    );
    assert.ok(item.at(-1)?.card.includes('Vedtaget 20'));
  });

  it('sends nothing when nothing has changed that anybody could see', async () => {
    await drawing.drawn();
    await drawing.clock.advance(5_000);
    drawing.sent = [];
    await drawing.change(() => ({ applied: [{ key: 'x', at: drawing.clock.now(), did: 'nothing' }] }));
    await drawing.clock.advance(60_000);
    assert.deepEqual(drawing.sent, []);
  });

  it('posts the card of the next item without waiting for the others to rest', async () => {
    await drawing.drawn();
    drawing.sent = [];
    await drawing.change(({ items }) => ({
      current: 'b',
      items: items.map((item) => ({ ...item, state: item.id === 'b' ? 'running' : 'done' })),
    }));
    assert.deepEqual(
      drawing.sent.map(({ call }) => call),
      ['post'],
    );
    await drawing.clock.advance(2_000);
    assert.deepEqual(
      drawing.sent.map(({ call }) => call),
      ['post', 'update', 'update'],
    );
  });

  it('never draws a meeting twice at one time, however often it is asked', async () => {
    let open = (): void => undefined;
    drawing.gate = new Promise((resolve) => (open = resolve));
    await drawing.drawn();
    for (let i = 0; i < 10; i++) await drawing.capture(i + 1);
    assert.equal(drawing.sent.length, 2);
    drawing.gate = null;
    open();
    await settled();
    await drawing.clock.advance(2_000);
    assert.equal(drawing.sent.filter(({ activity }) => activity === 'card-2').length, 2);
    assert.ok(drawing.sent.at(-1)?.card.includes('Vedtaget 10'));
  });

  it('posts the agenda again when it was asked for again, though nothing on it has changed', async () => {
    await drawing.drawn();
    await drawing.clock.advance(5_000);
    drawing.sent = [];
    await drawing.change((meeting) => ({
      cards: meeting.cards.filter(({ slot }) => slot !== 'agenda'),
      leftCards: meeting.cards.filter(({ slot }) => slot === 'agenda'),
    }));
    assert.deepEqual(
      drawing.sent.map(({ call }) => call),
      ['post', 'update'],
    );
    assert.match(drawing.sent[1]?.card ?? '', /Dagsorden – se kortet længere nede/);
  });

  it('makes a line of the card of an item that was taken off the agenda', async () => {
    await drawing.drawn();
    await drawing.change(({ items }) => ({ items: items.slice(1), current: null }));
    await drawing.clock.advance(2_000);
    assert.match(
      drawing.sent.find(({ activity, call }) => call === 'update' && activity === 'card-2')?.card ?? '',
      /ikke længere/,
    );
    assert.deepEqual(await drawing.cards(), [['agenda', 'card-1']]);
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
    await drawing.records.changeChat(chat.id, () => chat);
    const [hanne] = members;
    await drawing.records.changePerson(hanne?.id ?? '', () =>
      samplePerson('Hanne', { reach: { state: 'reachable', since: drawing.clock.now() } }),
    );
    await drawing.drawn();
    assert.match(drawing.sent[0]?.card ?? '', /1 af 3/);
  });
});
