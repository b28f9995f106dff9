import { ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtTab } from './built.js';

const css = readFileSync(new URL('../../src/tab/frame/tab.css', import.meta.url), 'utf8');

/** The colours of a theme by name; each theme names them all. */
function coloursOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** By WCAG 2: from 1 (the same) to 21 (black on white). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('the look of the side panel', () => {
  for (const theme of [':root', "[data-theme='dark']", "[data-theme='contrast']"]) {
    it(`can be read in ${theme}: every text has a contrast of 4.5 at least`, () => {
      const colours = coloursOf(theme);
      const pairs = ['text', 'subtle', 'accent', 'good', 'warning', 'bad'].flatMap((text) =>
        ['page', 'raised'].map((ground) => [text, ground] as const),
      );
      for (const [text, ground] of [...pairs, ['on-accent', 'accent'] as const]) {
        const ratio = contrast(colours[text] ?? '#000', colours[ground] ?? '#000');
        ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`);
      }
    });
  }

  it('is at most 150 KB on the wire at first, without the cards', async () => {
    const built = await builtTab();
    const names = readdirSync(built.root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    const first = names.filter((name) => !/card-/.test(name));
    const bytes = first.reduce((sum, name) => sum + gzipSync(readFileSync(join(built.root, name))).length, 0);
    built.remove();
    ok(names.some((name) => /card-/.test(name)) && bytes <= 150_000, `${bytes} bytes`);
  });
});
