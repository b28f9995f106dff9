/** Bytes of a text file to text: UTF-8 and UTF-16 by their marks, else UTF-8 where it is valid, else Windows-1252. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  const half = looksLikeUtf16(bytes);
  if (half) return new TextDecoder(half).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: a declared charset that is known, or what Windows writes in Denmark.
    return declared && /^(?:iso-8859-15|macintosh)$/i.test(declared)
      ? new TextDecoder(declared).decode(bytes)
      : windows1252(bytes);
  }
}

/** What Windows has where Latin-1 has control characters. Some builds of Node decode windows-1252 as Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (c) => windows[c.charCodeAt(0) - 0x80] ?? c);
}

function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const n = Math.min(bytes.length & ~1, 4000);
  if (n < 40) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > n * 0.35 && even < n * 0.05) return 'utf-16le';
  return even > n * 0.35 && odd < n * 0.05 ? 'utf-16be' : null;
}

/** More control characters than any text has. Zeros are forgiven: they get into texts, and UTF-16 is full of them. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    looksLikeUtf16(bytes)
  )
    return false;
  const n = Math.min(bytes.length, 8000);
  let odd = 0;
  let zeros = 0;
  for (let i = 0; i < n; i++) {
    const b = bytes[i] ?? 0;
    if (b === 0) zeros++;
    else if (b < 9 || (b > 13 && b < 32 && b !== 27)) odd++;
  }
  return n > 0 && (odd / n > 0.08 || zeros / n > 0.3);
}
