import assert from 'node:assert/strict';
import { settled } from '../../support/clock.js';
import { sampleChat } from '../../support/records.js';
import { conversation, Drawing } from './drawing.js';

describe('redrawing where something is in the way', () => {
  let drawing: Drawing;
  beforeEach(async () => {
    drawing = await Drawing.open();
  });
  afterEach(() => drawing.close());

  it('posts a card again that somebody took away, and remembers the new one', async () => {
    await drawing.drawn();
    await drawing.clock.advance(5_000);
    drawing.fails = (call) => (call === 'update' ? 'activity-gone' : null);
    drawing.sent = [];
    await drawing.capture(1);
    assert.ok((await drawing.cards())?.every(([, activity]) => activity !== 'card-2'));
    assert.equal((await drawing.cards())?.length, 2);
  });

  it('tries a card again at the next change when it could not be sent', async () => {
    drawing.fails = () => 'gave-up';
    await drawing.drawn();
    assert.deepEqual(await drawing.cards(), []);
    drawing.fails = () => null;
    drawing.redrawer.redraw('m1');
    await settled();
    assert.equal((await drawing.cards())?.length, 2);
  });

  it('draws the cards of open meetings again after a start, as they may show less than the record', async () => {
    await drawing.drawn();
    drawing.redrawer.stop();
    await drawing.capture(1);
    drawing.sent = [];
    drawing.redrawer = drawing.start();
    await drawing.redrawer.redrawAll();
    await settled();
    assert.deepEqual(
      drawing.sent.map(({ call, activity }) => [call, activity]),
      [
        ['update', 'card-1'],
        ['update', 'card-2'],
      ],
    );
    assert.ok(drawing.sent.at(-1)?.card.includes('Vedtaget 1'));
  });

  it('posts nothing new in a chat that wants quiet, and nothing at all where the bot is gone', async () => {
    const chat = sampleChat(conversation, { forum: 'ct' });
    await drawing.records.changeChat(chat.id, () => ({ ...chat, quiet: true }));
    drawing.redrawer.redraw('m1');
    await settled();
    await drawing.records.changeChat(chat.id, () => ({
      ...chat,
      gone: { reason: 'removed', since: drawing.clock.now() },
    }));
    drawing.redrawer.redraw('m1');
    await settled();
    assert.deepEqual(drawing.sent, []);
  });

  it('tries again by itself what Teams did not take', async () => {
    drawing.fails = () => 'gave-up';
    await drawing.drawn();
    drawing.fails = () => null;
    await drawing.clock.advance(61_000);
    assert.equal((await drawing.cards())?.length, 2);
  });

  it('catches up when the bot turns out to be in the chat again', async () => {
    await drawing.drawn();
    const chat = sampleChat(conversation, { forum: 'ct' });
    await drawing.records.changeChat(chat.id, () => ({
      ...chat,
      gone: { reason: 'removed', since: drawing.clock.now() },
    }));
    await drawing.clock.advance(5_000);
    drawing.sent = [];
    await drawing.capture(1);
    await drawing.records.changeChat(chat.id, () => chat);
    drawing.redrawer.isThere(chat.id);
    await settled();
    assert.ok(drawing.sent.at(-1)?.card.includes('Vedtaget 1'));
  });
});
