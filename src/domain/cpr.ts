/** Danish civil registration numbers: a day, a month, a year and four digits, with or without a dash or space. */
const cpr = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-\s]?\d{4}(?!\d)/g;

/** The text without CPR numbers, which are never stored or logged (design §4). Same length, so that spans still fit. */
export const maskCpr = (text: string): string => text.replace(cpr, (number) => number.replace(/\d/g, 'X'));

/** Plain data with every text in it masked. Not for what holds ids: some look like CPR numbers. */
export function maskAll<T>(data: T): T;
export function maskAll(data: unknown): unknown {
  if (typeof data === 'string') return maskCpr(data);
  if (Array.isArray(data)) return data.map((one) => maskAll<unknown>(one));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, maskAll<unknown>(value)]));
}
