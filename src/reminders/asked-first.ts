import type { Reminded } from './reminded.js';

/** Those who can be reached before those who can't, as they stood otherwise. */
export const reachableFirst = (people: readonly Reminded[]): Reminded[] => [
  ...people.filter(({ reach }) => reach.state !== 'unreachable'),
  ...people.filter(({ reach }) => reach.state === 'unreachable'),
];

/** The first of those who may be asked instead. While they are away and named nobody, the next stands in. */
export function askedFirst(
  people: readonly Reminded[],
  isMeant: (person: Reminded) => boolean = () => true,
): Reminded | null {
  const [first, next] = people.filter(isMeant);
  if (!first) return null;
  if (!next) return first;
  const { id, zone, away } = next;
  const instead = { id, zone, away };
  return { ...first, away: first.away.map((one) => ({ ...one, substitute: one.substitute ?? instead })) };
}
