import { createRequire } from 'node:module';
import { fontFiles, fontName } from './font.js';
import { indexedPng } from './indexed-png.js';

const require = createRequire(import.meta.url);

/** An SVG of ours as PNG, so many pixels wide, with the letters that come along and no others. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles.map((file) => require.resolve(file)),
      defaultFontFamily: fontName,
      sansSerifFamily: fontName,
    },
  });
  const { height, pixels } = drawing.render();
  return indexedPng({ width, height, pixels });
}
