import assert from 'node:assert/strict';
import { settled } from '../../support/clock.js';
import { sampleForum } from '../../support/records.js';
import { conversation, Drawing } from './drawing.js';

describe('redrawing where the talk has moved on', () => {
  let drawing: Drawing;
  beforeEach(async () => {
    drawing = await Drawing.open();
  });
  afterEach(() => drawing.close());

  const chat = `${sampleForum().tenant}/${conversation}`;
  const talk = (from: number, to: number): void => {
    for (let n = from; n <= to; n++) drawing.redrawer.heard(chat, `line ${n}`);
  };
  const calls = (): string[] => drawing.sent.map(({ call, activity }) => `${call} ${activity}`);
  beforeEach(async () => {
    await drawing.drawn();
    await drawing.capture(1);
    await drawing.clock.advance(200_000);
    drawing.sent = [];
  });

  it('posts the item again at the next capture, and the old card shrinks to a line', async () => {
    talk(1, 15);
    await drawing.capture(2);
    assert.deepEqual(calls(), ['post card-3', 'update card-2']);
    assert.match(drawing.sent[0]?.card ?? '', /Vedtaget 2/);
    assert.match(drawing.sent[1]?.card ?? '', /Punkt 1 – se kortet længere nede/);
    assert.doesNotMatch(drawing.sent[1]?.card ?? '', /Vedtaget|Action/);
    const meeting = await drawing.records.meeting('m1');
    assert.deepEqual(meeting?.leftCards, []);
    assert.deepEqual((await drawing.cards())?.at(-1), ['item:a', 'card-3']);
  });

  it('leaves the card where it is while little is said, nothing is captured, or it was moved just now', async () => {
    talk(1, 14);
    // A message that comes twice is one.
    talk(1, 14);
    await drawing.capture(2);
    talk(15, 30);
    await drawing.clock.advance(5_000);
    await drawing.change(() => ({ title: 'Ny titel' }));
    assert.deepEqual(calls(), ['update card-2']);
    await drawing.clock.advance(1_000);
    await drawing.capture(3);
    drawing.sent = [];
    talk(31, 60);
    await drawing.clock.advance(170_000);
    await drawing.capture(4);
    assert.ok(
      calls().every((call) => call.startsWith('update')),
      calls().join(),
    );
    await drawing.clock.advance(10_000);
    await drawing.capture(5);
    assert.ok(calls().some((call) => call.startsWith('post')));
  });

  it('moves no card in a chat that wants quiet, and none of a meeting that is over', async () => {
    talk(1, 15);
    await drawing.records.changeChat(chat, (known) => known && { ...known, quiet: true });
    await drawing.capture(2);
    await drawing.records.changeChat(chat, (known) => known && { ...known, quiet: false });
    await drawing.clock.advance(5_000);
    await drawing.change(() => ({ state: 'ended' }));
    await drawing.clock.advance(5_000);
    await drawing.capture(3);
    assert.ok(calls().every((call) => call.startsWith('update')));
  });

  it('brings the card down when the meeting comes back to an item above the last one', async () => {
    const goTo = (id: string) =>
      drawing.change(({ items }) => ({
        current: id,
        items: items.map((item) => ({ ...item, state: item.id === id ? 'running' : 'done' })),
      }));
    await goTo('b');
    await drawing.clock.advance(200_000);
    drawing.sent = [];
    await goTo('a');
    await drawing.clock.advance(2_000);
    assert.equal(calls().filter((call) => call.startsWith('post')).length, 1);
    assert.ok(calls().includes('update card-2'));
  });

  it('keeps the old card true, and tries no other post for a while, when the answer to the new one is lost', async () => {
    talk(1, 15);
    drawing.fails = (call) => (call === 'post' ? 'gave-up' : null);
    await drawing.capture(2);
    await drawing.clock.advance(5_000);
    await drawing.capture(3);
    assert.deepEqual(calls(), ['post card-3', 'update card-2', 'update card-2']);
    assert.match(drawing.sent.at(-1)?.card ?? '', /Vedtaget 3/);
    drawing.fails = () => null;
    await drawing.clock.advance(200_000);
    await drawing.capture(4);
    assert.ok(calls().at(-2)?.startsWith('post'));
  });

  it('shrinks the old card later when that fails, also after a restart', async () => {
    talk(1, 15);
    drawing.fails = (call) => (call === 'update' ? 'gave-up' : null);
    await drawing.capture(2);
    assert.equal((await drawing.records.meeting('m1'))?.leftCards.length, 1);
    drawing.redrawer.stop();
    drawing.fails = () => null;
    drawing.redrawer = drawing.start();
    drawing.sent = [];
    await drawing.redrawer.redrawAll();
    await settled();
    assert.match(
      drawing.sent.find(({ activity }) => activity === 'card-2')?.card ?? '',
      /se kortet længere nede/,
    );
    assert.deepEqual((await drawing.records.meeting('m1'))?.leftCards, []);
  });
});
