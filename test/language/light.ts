import type { Context } from '../../src/language/index.js';

/** A Monday morning in Copenhagen. */
export const monday = '2026-10-05T07:00:00.000Z';

const danish = [
  'Karen Holst', 'Jens Mølgaard', 'Birgitte Friis', 'Søren Abildgaard', 'Mette Sandholt', 'Ole Kirkegaard', 'Lars Bech', 'Lars Iversen',
]; // prettier-ignore
const english = [
  'Grace Lin', 'Robert Stone', 'Emma Clarke', 'Ahmed Farouk', 'Mark Evans', 'Lily Tran', "Sean O'Connell", 'Will Hunt',
]; // prettier-ignore

/** What a line is read in the light of, unless a test says otherwise. The first of the people writes. */
export function light(locale: 'da' | 'en', changes: Partial<Context> = {}): Context {
  const people = (locale === 'da' ? danish : english).map((name) => ({ name }));
  return { now: monday, zone: 'Europe/Copenhagen', locale, from: people[0]?.name ?? '', people, ...changes };
}
