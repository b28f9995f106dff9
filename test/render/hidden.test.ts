import assert from 'node:assert/strict';
import { locales } from '../../src/domain/locale.js';
import { renderReply } from '../../src/render/index.js';
import { samples } from '../support/samples/index.js';
import { pages, zone } from '../support/views.js';
import { sampleTexts } from '../support/view-texts.js';
import { nodesOf } from './schema.js';

describe('a closed item', () => {
  for (const locale of locales) {
    const { secret } = sampleTexts[locale];
    for (const { name, reply } of samples(locale).filter((sample) => sample.name !== 'item-shown')) {
      it(`leaves nothing on the cards of a chat: ${name}, ${locale}`, async () => {
        const rendered = JSON.stringify(await renderReply(reply, { locale, zone, pages }));
        assert.ok(!rendered.includes(secret) && !rendered.includes('Birgit Lund'));
      });
    }

    it(`is shown to those who may see it, ${locale}`, async () => {
      const shown = samples(locale).find((sample) => sample.name === 'item-shown')!;
      assert.ok(JSON.stringify(await renderReply(shown.reply, { locale, zone, pages })).includes(secret));
    });
  }

  it('says "Punkt 4 (lukket)" with a button to show it, and nothing else of the item', async () => {
    const closed = samples('da').find((sample) => sample.name === 'item-closed')!;
    const rendered = await renderReply(closed.reply, { locale: 'da', zone, pages });
    assert.ok('card' in rendered);
    assert.equal(rendered.summary, 'Punkt 4 (lukket)');
    const runs = nodesOf(rendered.card).filter((node) => node['type'] === 'TextRun');
    assert.deepEqual(
      runs.map((run) => run['text']),
      ['Punkt 4 (lukket)'],
    );
    const buttons = nodesOf(rendered.card).filter((node) => node['type'] === 'Action.Execute');
    assert.deepEqual(
      buttons.map((button) => button['title']),
      ['Næste punkt', 'Vis'],
    );
  });
});
