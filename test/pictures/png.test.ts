import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { burnUpSvg } from '../../src/pictures/burn-up.js';
import { pngOf } from '../../src/pictures/png.js';
import { burnUpWeeks } from '../support/samples/burn-up-weeks.js';

interface Picture {
  width: number;
  height: number;
  pixel: (x: number, y: number) => string;
  colours: number;
}

/** A PNG of named colours, read by the format's own description. */
function read(png: Uint8Array): Picture {
  const bytes = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    parts.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  }
  const part = (name: string): Buffer => parts.get(name) ?? assert.fail(`no ${name}`);
  const [width, height] = [part('IHDR').readUInt32BE(0), part('IHDR').readUInt32BE(4)];
  const lines = inflateSync(part('IDAT'));
  const palette = part('PLTE');
  return {
    width,
    height,
    colours: palette.length / 3,
    pixel: (x, y) => {
      const index = lines[y * (width + 1) + 1 + x] ?? 0;
      return palette.toString('hex', index * 3, index * 3 + 3);
    },
  };
}

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#ffffff"/>${inside}</svg>`;

describe('A picture as PNG', () => {
  it('has the size that is asked for, and each colour where it was', async () => {
    const picture = read(await pngOf(svg('<rect width="20" height="20" fill="#0f5c6b"/>'), 80));
    assert.deepEqual([picture.width, picture.height], [80, 40]);
    assert.deepEqual([picture.pixel(10, 10), picture.pixel(70, 30)], ['0f5c6b', 'ffffff']);
  });

  it('has letters on a machine without any, Danish ones too', async () => {
    const blank = await pngOf(svg(''), 80);
    for (const text of ['æ', 'Ø', 'å', '7']) {
      const written = await pngOf(
        svg(`<text x="4" y="16" font-family="'Nowhere', sans-serif">${text}</text>`),
        80,
      );
      assert.ok(read(written).colours > read(blank).colours, text);
    }
  });

  it('makes one of colours that differ least, where there are more than it can name', async () => {
    const rainbow =
      '<defs><linearGradient id="g"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient></defs><rect width="40" height="20" fill="url(#g)"/>';
    const picture = read(await pngOf(svg(rainbow), 2000));
    assert.ok(picture.colours > 100 && picture.colours <= 256);
    assert.match(picture.pixel(5, 5), /^f[0-9a-f]0[0-9a-f]0/);
  });

  it('is small enough to go along in a card', async () => {
    for (const theme of ['default', 'dark', 'contrast'] as const) {
      const png = await pngOf(await burnUpSvg(burnUpWeeks, { theme, locale: 'da' }), 640);
      assert.ok(png.length < 10_000, `${theme}: ${png.length}`);
    }
  });

  it('is the same for the same numbers, whatever was drawn before, and however long ago', async () => {
    const draw = (): Promise<string> => burnUpSvg(burnUpWeeks, { theme: 'dark', locale: 'en' });
    const first = await draw();
    for (let total = 0; total < 100; total++) {
      const weeks = burnUpWeeks.slice(0, 1).map((week) => ({ ...week, total }));
      await burnUpSvg(weeks, { theme: 'default', locale: 'da' });
    }
    assert.equal(await draw(), first);
  });
});
