/** How much a card may show. A card that is too large is made again with less, until it fits. */
export interface Fit {
  /** Longest text of an entry, in UTF-16 units. */
  chars: number;
  /** Most rows: entries, agenda items, lines of a list. */
  rows: number;
  /** Whether there is room for buttons on every row. */
  buttons: boolean;
  /** Whether there is room for what can be read elsewhere: background of an item, history, long lists of names. */
  extras: boolean;
}

/** Teams takes more, but webhooks and older hosts do not. In bytes of UTF-8. */
export const maxBytes = 28 * 1024;

export const fits: readonly Fit[] = [
  { chars: 600, rows: 60, buttons: true, extras: true },
  { chars: 600, rows: 40, buttons: true, extras: false },
  { chars: 300, rows: 40, buttons: true, extras: false },
  { chars: 160, rows: 40, buttons: false, extras: false },
  { chars: 160, rows: 25, buttons: false, extras: false },
  { chars: 100, rows: 15, buttons: false, extras: false },
  { chars: 60, rows: 8, buttons: false, extras: false },
];

export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** The fullest version that fits. The last one is taken as it is: it is made to fit whatever the data are. */
export function fitting<T>(make: (fit: Fit) => T): T {
  let made: T | undefined;
  for (const fit of fits) {
    made = make(fit);
    if (bytesOf(made) <= maxBytes) break;
  }
  return made as T;
}
