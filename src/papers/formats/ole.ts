import type { FormatReading } from './index.js';

/**
 * The old container of Office. A password-protected .docx is one, with a stream "EncryptedPackage"; everything else in
 * it (.doc, .xls, .msg) is not read.
 */
export function readOle(bytes: Uint8Array): FormatReading {
  const wanted = 'EncryptedPackage';
  for (let at = 0; at + wanted.length * 2 <= Math.min(bytes.length, 4_000_000); at += 64) {
    if (matchesAt(bytes, at, wanted)) return { ok: false, problem: 'encrypted' };
  }
  return { ok: false, problem: 'unknown-format' };
}

/** Names of streams are UTF-16 and stand at multiples of 128 bytes. */
function matchesAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + 2 * i] !== text.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}
