import assert from 'node:assert/strict';
import { say, type TextCode } from '../../src/domain/view/reply.js';
import { renderReply } from '../../src/render/index.js';
import { samples } from '../support/samples/index.js';
import { pages, zone } from '../support/views.js';
import { sampleTexts, type SampleTexts } from '../support/view-texts.js';
import { nodesOf } from './schema.js';
import { textValues } from './text-values.js';

const marker = 'MARK';
const evil = `${marker} [x](https://evil.example) **b** <at>Hanne</at> <script>1</script> \${1+1} {{DATE(2026-11-27T00:00:00Z)}}`;

const poisoned = (value: unknown): unknown =>
  typeof value === 'string' ? evil : Array.isArray(value) ? value.map(poisoned) : value;

/** Where text that is not ours may stand: places that no client reads as markdown. */
const harmless: Record<string, readonly string[]> = {
  TextRun: ['text'],
  'Input.Text': ['value'],
  'Input.ChoiceSet': ['placeholder'],
  'Action.Execute': ['title'],
  'Action.Submit': ['title'],
  'Action.OpenUrl': ['title'],
};

describe('text of users', () => {
  const texts = Object.fromEntries(
    Object.entries(sampleTexts.da).map(([key, value]) => [key, poisoned(value)]),
  );

  for (const { name, reply } of samples('da', texts as SampleTexts)) {
    it(`stands only where it is not read as markdown, and is never evaluated: ${name}`, async () => {
      const rendered = await renderReply(reply, { locale: 'da', zone, pages });
      assert.ok('card' in rendered);
      for (const node of nodesOf(rendered.card)) {
        for (const [key, value] of Object.entries(node)) {
          if (typeof value !== 'string' || !value.includes(marker)) continue;
          assert.ok(
            harmless[String(node['type'])]?.includes(key),
            `${String(node['type'])}.${key}: ${value}`,
          );
          if (value.includes('{1+1}')) assert.ok(value.includes('${1+1}'), 'left as it was written');
        }
      }
      assert.ok(!JSON.stringify(rendered.card).includes('MARK 2'));
    });
  }

  it('is taken for text in the samples at all', async () => {
    const [first] = samples('da', texts as SampleTexts);
    assert.ok(
      JSON.stringify(await renderReply(first!.reply, { locale: 'da', zone, pages })).includes(marker),
    );
  });

  for (const code of Object.keys(textValues) as TextCode[]) {
    it(`is escaped in short answers: ${code}`, async () => {
      const fixed = new Set(['day', 'visibility', 'hears', 'ladder', 'state', 'kind', 'source', 'code']);
      const values = Object.fromEntries(
        Object.entries(textValues[code]).map(([key, value]) => [
          key,
          fixed.has(key) ? value : poisoned(value),
        ]),
      );
      const rendered = await renderReply(say(code, values as never), { locale: 'da', zone, pages });
      assert.ok('text' in rendered);
      assert.doesNotMatch(rendered.text, /(?<!\\)\[x|(?<!\\)\*|<|\n/);
    });
  }
});
