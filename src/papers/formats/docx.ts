import { zipSync } from 'fflate';
import type { FormatReading } from './index.js';
import { numberParagraphs } from './docx-numbers.js';
import { readHtml } from './html.js';
import { unzipEntry, zipDirectory } from './zip.js';

/** What a document's text may unpack to. A thousand pages of tables stay below it. */
const partCap = 40 * 1024 * 1024;
const totalCap = 60 * 1024 * 1024;
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?:_rels\/)?(?:document\d*|styles|numbering|footnotes|endnotes|comments)\.xml(?:\.rels)?)$/;
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'comment-reference => ',
];

/**
 * Word files. Only the parts that hold text are unpacked, each under a cap, and handed to mammoth in a fresh container:
 * nothing that a file promises or hides can fill the memory.
 */
export async function readDocx(bytes: Uint8Array, extension: string): Promise<FormatReading> {
  const directory = zipDirectory(bytes);
  if (directory === null) return { ok: false, problem: 'damaged' };
  if (!directory.some((e) => /^word\/document\d*\.xml$/.test(e.name))) {
    return {
      ok: false,
      problem: extension === 'docx' ? (directory.length === 0 ? 'damaged' : 'mislabelled') : 'unknown-format',
    };
  }
  const wanted = directory.filter((e) => needed.test(e.name));
  if (wanted.some((e) => e.encrypted)) return { ok: false, problem: 'encrypted' };
  if (wanted.some((e) => e.size > partCap) || wanted.reduce((n, e) => n + e.size, 0) > totalCap)
    return { ok: false, problem: 'bomb' };
  const parts: Record<string, Uint8Array> = {};
  let left = totalCap;
  for (const entry of wanted) {
    const data = unzipEntry(bytes, entry, Math.min(partCap, Math.max(1, left)));
    if (typeof data === 'string') return { ok: false, problem: data };
    parts[entry.name] = data;
    left -= data.length;
  }
  try {
    const { default: mammoth } = await import('mammoth');
    const buffer = Buffer.from(zipSync(numberParagraphs(parts), { level: 0 }));
    const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: styles, convertImage: noImages, externalFileAccess: false },
    );
    return { ok: true, document: readHtml(value) };
  } catch {
    // mammoth throws on XML that is none; there is nothing to tell the kinds apart by.
    return { ok: false, problem: 'damaged' };
  }
}
