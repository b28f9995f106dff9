/**
 * The first of them in an order. Of many rows few are wanted: those behind the last that is wanted are passed over, and
 * only what is left is sorted.
 */
export function firstOf<T>(all: T[], compare: (a: T, b: T) => number, limit?: number): T[] {
  if (limit === undefined || all.length <= 4 * limit) return all.sort(compare).slice(0, limit ?? all.length);
  let first: T[] = [];
  let last: T | undefined;
  for (const one of all) {
    if (last !== undefined && compare(one, last) >= 0) continue;
    first.push(one);
    if (first.length < 2 * limit + 1) continue;
    first = first.sort(compare).slice(0, limit);
    last = first.at(-1);
  }
  return first.sort(compare).slice(0, limit);
}
