import { newPerson } from '../../domain/create.js';
import type { Away, Person } from '../../domain/person.js';
import type { Migration } from './migration.js';

/** Somebody had one absence, or null; now a list of them. */
export const severalAbsences: Migration = (kind, body) => {
  if (kind !== 'person') return body;
  const { away } = body as { away?: Away | Away[] | null };
  const list = Array.isArray(away) ? away : away ? [away] : [];
  return { ...newPerson(body as Person), away: list };
};
