import { crc32, deflateSync } from 'node:zlib';

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each pixel, line by line. */
  pixels: Uint8Array;
}

const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const mostColours = 256;

/**
 * A picture of few colours as PNG that names each once: a third of the size, which is what a card's picture is held to.
 * Of more colours than it can name, those that differ least become one. Nothing shows through it.
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array {
  const { palette, indexes } = coloursOf(pixels);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, of named colours.
  head.set([8, 3, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
  ];
  return new Uint8Array(Buffer.concat([signature, ...parts, chunk('IEND', new Uint8Array())]));
}

function coloursOf(pixels: Uint8Array): { palette: Uint8Array; indexes: Uint8Array } {
  for (let bits = 8; ; bits--) {
    const found = colours(pixels, (0xff << (8 - bits)) & 0xff);
    if (found) return found;
  }
}

/** Null where there are too many, looked at no closer than by these bits. */
function colours(pixels: Uint8Array, bits: number): { palette: Uint8Array; indexes: Uint8Array } | null {
  const known = new Map<number, number>();
  const palette: number[] = [];
  const indexes = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < indexes.length; at++) {
    const [red = 0, green = 0, blue = 0] = [pixels[at * 4], pixels[at * 4 + 1], pixels[at * 4 + 2]];
    const key = ((red & bits) << 16) | ((green & bits) << 8) | (blue & bits);
    let index = known.get(key);
    if (index === undefined) {
      index = known.size;
      if (index === mostColours) return null;
      known.set(key, index);
      palette.push(red, green, blue);
    }
    indexes[at] = index;
  }
  return { palette: Uint8Array.from(palette), indexes };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
