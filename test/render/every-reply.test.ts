import assert from 'node:assert/strict';
import { locales } from '../../src/domain/locale.js';
import { say, type TextCode } from '../../src/domain/view/reply.js';
import { cards } from '../../src/render/cards/index.js';
import { bytesOf, maxBytes } from '../../src/render/fit.js';
import { renderReply } from '../../src/render/index.js';
import { samples } from '../support/samples/index.js';
import { pages, zone } from '../support/views.js';
import { lint } from './lint.js';
import { faults, nodesOf, type Node } from './schema.js';
import { textValues } from './text-values.js';

async function drawn(
  locale: 'da' | 'en',
  sample: ReturnType<typeof samples>[number],
): Promise<Node & { summary: string }> {
  const rendered = await renderReply(sample.reply, { locale, zone, pages });
  assert.ok('card' in rendered);
  return { ...rendered.card, summary: rendered.summary };
}

describe('every card', () => {
  it('has a sample of its own name', () => {
    const names = samples('da').map(({ name }) => name);
    assert.deepEqual(
      Object.keys(cards).filter((name) => !names.includes(name)),
      [],
    );
  });

  for (const locale of locales) {
    for (const sample of samples(locale)) {
      it(`is a valid card of schema 1.5: ${sample.name}, ${locale}`, async () => {
        const { summary, ...card } = await drawn(locale, sample);
        assert.deepEqual(faults(card), []);
        assert.deepEqual(lint(card), []);
        assert.ok(bytesOf(card) <= maxBytes);
        assert.ok(!JSON.stringify(card).includes('${'), 'everything is filled in');
        assert.ok(summary.length > 0 && !summary.includes('\n'));
        assert.ok(card['speak'] !== '' && card['fallbackText'] !== '');
        assert.equal(card['refresh'], undefined, 'cards never refresh by themselves');
      });

      it(`says the same by Submit where Execute is unknown: ${sample.name}, ${locale}`, async () => {
        for (const node of nodesOf(await drawn(locale, sample))) {
          if (node['type'] !== 'Action.Execute') continue;
          const fallback = node['fallback'] as Node;
          assert.equal(fallback['type'], 'Action.Submit');
          assert.deepEqual(fallback['data'], node['data']);
          assert.equal(fallback['title'], node['title']);
          assert.equal((node['data'] as Node)['verb'], node['verb']);
        }
      });

      it(`has a label on every field and one coloured button at most: ${sample.name}, ${locale}`, async () => {
        const nodes = nodesOf(await drawn(locale, sample));
        const fields = nodes.filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
        assert.ok(fields.every(({ label }) => typeof label === 'string' && label !== ''));
        const coloured = nodes.filter(({ type, style }) => type === 'Action.Execute' && style === 'positive');
        assert.ok(coloured.length <= 1, `${String(coloured.length)} coloured buttons`);
        const images = nodes.filter(({ type }) => type === 'Image');
        assert.ok(images.every(({ altText }) => typeof altText === 'string'));
      });
    }
  }
});

describe('every short answer', () => {
  for (const locale of locales) {
    for (const code of Object.keys(textValues) as TextCode[]) {
      it(`is a sentence or two: ${code}, ${locale}`, async () => {
        const rendered = await renderReply(say(code, textValues[code]), { locale, zone, pages });
        assert.ok('text' in rendered);
        assert.match(rendered.text, /^[\p{Lu}\p{N}][^\n]*$/u);
        assert.doesNotMatch(rendered.text, /undefined|null|NaN|\[object|\$\{/);
      });
    }
  }
});
