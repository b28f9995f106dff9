/** Careful reading of what came from outside: whatever is not of the wanted kind counts as absent. */
export type Loose = Readonly<Record<string, unknown>>;

const none: Loose = {};

export const record = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : none;

export const records = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(record) : []);

/** A non-empty text, or null. */
export const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
