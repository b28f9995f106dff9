import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Teams asks for a picture in colour of 192 pixels, and a white one on nothing of 32. */
export function drawIcons(folder: string): { 'color.png': Uint8Array; 'outline.png': Uint8Array } {
  return {
    'color.png': draw(join(folder, 'icon.svg'), 192),
    'outline.png': draw(join(folder, 'outline.svg'), 32),
  };
}

function draw(path: string, width: number): Uint8Array {
  const picture = new Resvg(readFileSync(path, 'utf8'), {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  });
  return new Uint8Array(picture.render().asPng());
}
