/** The value below which that share of the values lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** One figure the product is held to, beside what it was measured at. */
export function held(
  what: string,
  measured: number,
  limit: { atMost: number } | { atLeast: number },
): string {
  const [ok, bound] =
    'atMost' in limit
      ? [measured <= limit.atMost, `≤ ${limit.atMost}`]
      : [measured >= limit.atLeast, `≥ ${limit.atLeast}`];
  return `${ok ? '✔' : '✘'} ${what}: ${measured.toFixed(2)} (held to ${bound})`;
}

export const row = (...cells: (string | number)[]): string =>
  cells
    .map((cell, at) => {
      const text = typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : 0) : cell;
      return at === 0 ? text.padEnd(34) : text.padStart(12);
    })
    .join('');
