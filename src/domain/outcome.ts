/** What a meeting can do with an item (design §2). The kinds are never merged into one another. */
export const outcomeKinds = [
  'decided',
  'approved',
  'agreed',
  'recommended',
  'forwarded',
  'noted',
  'discussed',
  'wished',
  'informed',
  'postponed',
  'rejected',
] as const;

export type OutcomeKind = (typeof outcomeKinds)[number];

/** What a meeting settles, apart from what it talked about, wished or was told. */
const settled: ReadonlySet<string> = new Set<OutcomeKind>([
  'decided',
  'approved',
  'agreed',
  'recommended',
  'forwarded',
  'noted',
  'postponed',
  'rejected',
]);

export const isSettled = (kind: string): boolean => settled.has(kind);
