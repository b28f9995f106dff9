import assert from 'node:assert/strict';
import { locales } from '../../src/domain/locale.js';
import { viewMeeting } from '../../src/domain/view/view-meeting.js';
import { bytesOf, maxBytes } from '../../src/render/fit.js';
import { renderReply } from '../../src/render/index.js';
import { strings } from '../../src/render/strings/index.js';
import { everyone, followUp, now, sampleForum, sampleMeeting, pages, zone } from '../support/views.js';
import { t } from './far-too-much/meeting.js';
import { replies } from './far-too-much/replies.js';
import { lint } from './lint.js';
import { faults } from './schema.js';

describe('a card with far too much in it', () => {
  for (const locale of locales) {
    for (const [what, reply] of Object.entries(replies)) {
      it(`stays a valid card of at most 28 KB: ${what}, ${locale}`, async () => {
        const rendered = await renderReply(reply, { locale, zone, pages });
        assert.ok('card' in rendered);
        assert.ok(bytesOf(rendered.card) <= maxBytes, `${bytesOf(rendered.card)} bytes`);
        assert.deepEqual(faults(rendered.card), []);
        assert.deepEqual(lint(rendered.card), []);
        assert.ok(rendered.summary.length <= 200 + 2);
      });
    }
  }

  it('shows the newest eight captures of an item, and all of them when asked', async () => {
    const few = viewMeeting(
      sampleMeeting(t, {
        entries: Array.from({ length: 11 }, (_, i) => followUp(i + 1, `Opgave ${i + 1}.`, 'i3')),
      }),
      sampleForum(t),
      everyone,
    );
    const shown = async (all: boolean): Promise<string[]> => {
      const rendered = await renderReply(
        { kind: 'card', card: 'item', meeting: few, item: 'i3', all, now },
        { locale: 'da', zone, pages },
      );
      return JSON.stringify(rendered).match(/Opgave \d+\./g) ?? [];
    };
    assert.deepEqual(
      await shown(false),
      [4, 5, 6, 7, 8, 9, 10, 11].map((n) => `Opgave ${n}.`),
    );
    assert.equal((await shown(true)).length, 11);
  });

  it('says in the minutes that they are shortened', async () => {
    const rendered = await renderReply(replies['minutes']!, { locale: 'da', zone, pages });
    assert.ok(JSON.stringify(rendered).includes(strings.da.phrases.shortened));
  });

  it('gives a long text back to nobody who would save it cut short', async () => {
    const rendered = await renderReply(replies['entry of 28,000 characters']!, { locale: 'da', zone, pages });
    assert.ok(!JSON.stringify(rendered).includes('"id":"text"'));
  });
});
