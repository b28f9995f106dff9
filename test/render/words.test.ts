import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { locales } from '../../src/domain/locale.js';
import { say, type TextCode } from '../../src/domain/view/reply.js';
import { renderReply } from '../../src/render/index.js';
import { strings } from '../../src/render/strings/index.js';
import { samples } from '../support/samples/index.js';
import { zone } from '../support/views.js';
import { textValues } from './text-values.js';

const labelKeys = Object.keys(strings.da.labels);
const folder = new URL('../../cards/', import.meta.url);
const templates = readdirSync(folder).filter((file) => file.endsWith('.template.json'));
const used = templates.flatMap((file) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\$\{(?:\$root\.)?t\.(\w+)\}/g)].map(
    ([, key]) => key!,
  ),
);

/** Every text in a table, with the path to it; sentences that need values are left to the tests of cards and answers. */
function texts(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}.${key}`, value]]
      : typeof value === 'object' && value !== null
        ? texts(value, `${path}.${key}`)
        : [],
  );
}

const keysOf = (table: object): string[] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value).map((below) => `${key}.${below}`) : [key],
  );

const foreign = {
  da: /\b(?:the|meeting|follow-?ups?|owner|due|agenda|item|minutes|please|you|decision|decided|closed)\b/i,
  en: /[æøå]|\b(?:møde|opfølgning|punkt|dagsorden|frist|ansvarlig|besked|ikke|lukket|og)\b/i,
};

describe('the words of a language', () => {
  it('are the same set in Danish and English', () => {
    assert.deepEqual(keysOf(strings.da).sort(), keysOf(strings.en).sort());
  });

  it('have every label that a template uses, and no label that none uses', () => {
    const inCode = readdirSync(new URL('../../src/render/', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('strings'))
      .map((file) => readFileSync(new URL(`../../src/render/${file}`, import.meta.url), 'utf8'))
      .join('\n');
    const isUsed = (key: string): boolean =>
      used.includes(key) || new RegExp(`\\bt\\.${key}\\b`).test(inCode);
    const byGroup = ['decisions', 'followUps', 'notes'];
    assert.deepEqual(
      used.filter((key) => !labelKeys.includes(key)),
      [],
    );
    assert.deepEqual(
      labelKeys.filter((key) => !isUsed(key) && !byGroup.includes(key)),
      [],
    );
  });

  for (const locale of locales) {
    it(`are never left empty and never markdown, ${locale}`, () => {
      const blank = ['.itemStates.waiting'];
      for (const [path, text] of texts(strings[locale])) {
        if (!blank.includes(path)) assert.ok(text.trim() !== '', path);
        assert.doesNotMatch(text, /[*_`#]|\]\(/, path);
      }
    });

    it(`are of that language alone, ${locale}`, async () => {
      for (const [path, text] of texts(strings[locale])) {
        if (!/^\.(?:locale|labels\.lang)/.test(path)) assert.doesNotMatch(text, foreign[locale], path);
      }
      for (const { name, reply } of samples(locale)) {
        const rendered = JSON.stringify(await renderReply(reply, { locale, zone }));
        const said = [
          ...rendered.matchAll(/"(?:text|title|label|speak|fallbackText|tooltip)":"([^"]*)"/g),
        ].map(([, text]) => text!);
        const strange = said.filter(
          (text) => foreign[locale].test(text) && !/[A-ZÆØÅ]\p{L}+ [A-ZÆØÅ]\p{L}+|CT-17/u.test(text),
        );
        assert.deepEqual(strange, [], name);
      }
    });
  }

  it('differ between the languages in every short answer', async () => {
    for (const code of Object.keys(textValues) as TextCode[]) {
      const reply = say(code, textValues[code]);
      const [da, en] = await Promise.all(locales.map((locale) => renderReply(reply, { locale, zone })));
      assert.notDeepEqual(da, en, code);
    }
  });
});
