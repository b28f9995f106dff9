import { inflateRawSync } from 'node:zlib';

/** One file in a zip, as its directory describes it. */
export interface ZipEntry {
  name: string;
  packed: number;
  size: number;
  encrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Where its local header stands. */
  offset: number;
}

/** The directory at the end of a zip, read without unpacking anything; null where it is broken. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

/** Unpacks one file, but never more than `cap` bytes, whatever the directory promised. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry, cap: number): Uint8Array | 'damaged' | 'bomb' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return 'damaged';
  const from =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.subarray(from, from + entry.packed);
  if (data.length !== entry.packed) return 'damaged';
  if (entry.method === 0) return data.length > cap ? 'bomb' : data;
  if (entry.method !== 8) return 'damaged';
  try {
    return inflateRawSync(data, { maxOutputLength: cap });
  } catch (error) {
    return error instanceof RangeError ? 'bomb' : 'damaged';
  }
}
