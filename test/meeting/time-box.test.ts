import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';

describe("an item's time box", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget (60 min)', 'Kantinen (60 min)', 'Eventuelt');
  });
  afterEach(() => stage.close());

  const said = (): string[] => stage.chat.texts().filter((text) => text.includes('er gået'));
  /** In steps, as what falls due is done while a real clock goes on. */
  const later = async (minutes: number): Promise<void> => {
    for (let left = minutes; left > 0; left -= 10) {
      await stage.clock.advance(Math.min(10, left) * 60_000);
      await stage.tick();
    }
  };

  it('says once that it is over, in one line, and the overview shows it', async () => {
    const { chat } = stage;
    await later(1);
    assert.deepEqual(said(), []);
    await later(60);
    await later(1);
    await later(5);
    assert.deepEqual(said(), ['Tiden til punkt 1 er gået (60 min).']);
    assert.match(chat.card('Dagsorden').text(), /tiden er gået/);
    await stage.bot.restart();
    await later(1);
    assert.equal(said().length, 1);
  });

  it('stands still in a pause', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'pause');
    await later(90);
    assert.deepEqual(said(), []);
    await stage.asks(bent, 'fortsæt');
    await later(60);
    assert.equal(said().length, 1);
  });

  it('says nothing of an item that is come back to', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'gå til 2');
    await stage.asks(bent, 'gå til 1');
    await later(90);
    assert.deepEqual(said(), []);
  });

  it('is given more time, and says again when that is over', async () => {
    const { bent } = stage;
    await later(60);
    assert.equal(said().length, 1);
    await stage.asks(bent, 'punkt 1 = 100 min');
    assert.doesNotMatch(stage.chat.card('Dagsorden').text(), /tiden er gået/);
    await later(50);
    assert.deepEqual(said().slice(1), ['Tiden til punkt 1 er gået (100 min).']);
  });

  it('is silent while the chat wants quiet', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'stille');
    await later(60);
    assert.deepEqual(said(), []);
    await stage.asks(bent, 'lyt igen');
    await later(1);
    assert.equal(said().length, 1);
  });

  it('says nothing long after, when the bot was away meanwhile', async () => {
    await stage.bot.app.stop();
    await stage.clock.advance(3 * 60 * 60_000);
    await stage.bot.restart();
    await stage.tick();
    assert.deepEqual(said(), []);
    assert.match(stage.chat.card('Dagsorden').text(), /tiden er gået/);
  });

  it('says nothing of items without one, or of a meeting that is over', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'gå til 3');
    await later(90);
    await stage.asks(bent, 'gå til 2');
    await stage.asks(bent, 'slut møde');
    await stage.asks(bent, 'afslut alligevel');
    await later(60);
    assert.deepEqual(said(), []);
  });
});
