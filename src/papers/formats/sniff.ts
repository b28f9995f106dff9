/** What bytes are, by their first ones. */
export type Sniffed = 'pdf' | 'zip' | 'ole' | 'html' | 'rtf' | 'text' | 'other';

export function sniff(bytes: Uint8Array, textStart: string): Sniffed {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'ole';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (known.some((k) => head.startsWith(k))) return 'other';
  const start = textStart
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (
    /^<(?:!doctype html|html|head|body|div|p|h[1-6]|table|meta|title|section|article|main|ul|ol|span|!--)[\s>!-]/i.test(
      start,
    )
  )
    return 'html';
  if (/^<\?xml/i.test(start) && /<html[\s>]/i.test(textStart.slice(0, 5000))) return 'html';
  return 'text';
}

/** Pictures, sound, programs and archives, by their first bytes. */
const known = [
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
  'GIF8',
  'BM6',
  'RIFF',
  'OggS',
  'ID3',
  '\u007FELF',
  'MZ',
  '\u001F\u008B',
  'Rar!',
  '7z\u00BC\u00AF',
  'BZh',
  'II*\u0000',
  'MM\u0000*',
];
