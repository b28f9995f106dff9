import type { ItemView } from '../../domain/view/views.js';

/** When each item is due to begin, HH:MM; null from the first on whose length is not known before it. */
export function itemTimes(
  start: string | null,
  items: readonly Pick<ItemView, 'minutes'>[],
): (string | null)[] {
  let at = start === null ? null : Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5));
  return items.map(({ minutes }) => {
    const begins = at;
    at = at === null || minutes === null ? null : at + minutes;
    return begins === null || begins >= 24 * 60 ? null : clock(begins);
  });
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
