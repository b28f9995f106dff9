/** The parts of the page, in the order of their tabs. */
export const partNames = ['meetings', 'decisions', 'follow-ups', 'overview'] as const;
export type PartName = (typeof partNames)[number];

/** What a follow-up may lack, or what may be wrong with it. */
export const filters = ['overdue', 'undated', 'unowned'] as const;
export type Filter = (typeof filters)[number];

/** What one may ask of a part. */
const askable = {
  meetings: ['meeting', 'until'],
  decisions: ['q', 'kind', 'from', 'before', 'until', 'number'],
  'follow-ups': ['view', 'q', 'owner', 'only', 'state', 'sort', 'until', 'number'],
  overview: [],
} as const satisfies Record<PartName, readonly string[]>;

/** Where the reader is on the page: it stands in the address, so that it can be linked to and is there again later. */
export interface Spot {
  part: PartName;
  asked: Readonly<Record<string, string>>;
}

export const spotAt = (part: PartName, asked: Record<string, string | null> = {}): Spot => ({
  part,
  asked: Object.fromEntries(
    Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1])),
  ),
});

/** "#decisions&q=screening&kind=decided" */
export const hashOf = ({ part, asked }: Spot): string =>
  `#${[part, new URLSearchParams(asked).toString()].filter((one) => one !== '').join('&')}`;

/** An address that names no part leads to the first. */
export function readHash(hash: string): Spot | null {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('&');
  const part = partNames.find((one) => one === name);
  if (!part) return null;
  const asked = new URLSearchParams(rest.join('&'));
  return spotAt(part, Object.fromEntries(askable[part].map((key) => [key, asked.get(key)])));
}
