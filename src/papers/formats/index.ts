import type { PaperDocument } from '../document.js';
import type { PaperProblem } from '../reading.js';
import { decodeText, looksBinary } from './decode.js';
import { readHtml } from './html.js';
import { readPlain } from './plain.js';
import { sniff } from './sniff.js';

export type FormatReading = { ok: true; document: PaperDocument } | { ok: false; problem: PaperProblem };

/** Reads by what the bytes are; the name only helps where they do not tell. The heavy readers are loaded on first use. */
export async function readFormat({
  name,
  bytes,
}: {
  name: string;
  bytes: Uint8Array;
}): Promise<FormatReading> {
  const extension = /\.(\w{1,5})$/.exec(name.toLowerCase())?.[1] ?? '';
  const declared =
    /charset=["']?([\w-]{3,20})/i.exec(String.fromCharCode(...bytes.subarray(0, 2000)))?.[1] ?? null;
  const text = (): string => decodeText(bytes, declared);
  const kind = sniff(bytes, decodeText(bytes.subarray(0, 6000), declared));
  if (kind === 'pdf') return (await import('./pdf.js')).readPdf(bytes);
  if (kind === 'zip') return (await import('./docx.js')).readDocx(bytes, extension);
  if (kind === 'ole') return (await import('./ole.js')).readOle(bytes);
  if (kind === 'rtf' || kind === 'other')
    return { ok: false, problem: readable.has(extension) ? 'mislabelled' : 'unknown-format' };
  if (looksBinary(bytes)) return { ok: false, problem: packed.has(extension) ? 'damaged' : 'unknown-format' };
  if (packed.has(extension)) return { ok: false, problem: 'mislabelled' };
  const marked =
    /^x?html?$/.test(extension) &&
    /<\/?(?:p|div|table|t[dr]|h[1-6]|li|span|body)[\s>]|<br/i.test(text().slice(0, 100_000));
  if (kind === 'html' || marked) return { ok: true, document: readHtml(text()) };
  return { ok: true, document: readPlain(text()) };
}

const packed = new Set(['docx', 'pdf', 'doc']);
const readable = new Set([...packed, 'txt', 'md', 'markdown', 'html', 'htm', 'xhtml']);
