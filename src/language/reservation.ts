/** Somebody who did not go along, or wants something added to the minutes. */
export interface ReservationReading {
  /** As written; null for the writer. */
  who: string | null;
  kind: 'reservation' | 'opinion';
  text: string | null;
  /** Marked as one ("forbehold Anna: …"), and not merely said. */
  marked: boolean;
}

const name = "(?<who>\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,4})";
const self = '(?<self>[Jj]eg|I)';
const reason = '(?:\\s*[,:–-]\\s*|\\s+)?(?<text>\\S.*?)?';
const end = '\\s*[.!]?$';

/** What people say of one another, as whole sentences: a question, a "not" or a "we" is none of these. */
const said: readonly [ReservationReading['kind'], string][] = [
  [
    'reservation',
    `(?:tog|tager|har\\s+taget)\\s+forbehold(?:\\s+(?:for|over\\s+for|overfor|mod|imod|til))?${reason}`,
  ],
  [
    'opinion',
    `(?:ønsker|ønskede|vil\\s+(?:gerne\\s+)?have|bad\\s+om\\s+at\\s+få)\\s+(?:det\\s+)?(?:ført|noteret)\\s+(?:til|i)\\s+(?:referat(?:et)?|protokol(?:len)?)(?:\\s*[,:]?\\s*at\\s+|\\s*[,:]\\s*)(?<text>\\S.*?)`,
  ],
  [
    'reservation',
    `(?:had|has|have|expressed|expresses|took|takes)\\s+(?:(?:a|some|his|her|their)\\s+)?reservations?\\s+(?:about|on|over|with)\\s+(?<text>\\S.*?)`,
  ],
  ['reservation', '(?:had|has|have|expressed|expresses)\\s+(?:(?:some|his|her|their)\\s+)?reservations'],
  [
    'opinion',
    `(?:wants?|wanted|wishes|wished)\\s+(?:it\\s+)?(?:to\\s+be\\s+)?(?:recorded|minuted|noted\\s+in\\s+the\\s+minutes)\\s+that\\s+(?<text>\\S.*?)`,
  ],
  ['opinion', `dissent(?:s|ed)(?:\\s+(?:because|from|over))?${reason}`],
];

const marks: readonly [ReservationReading['kind'], string][] = [
  ['reservation', '[Ff]orbehold|[Rr]eservations?'],
  [
    'opinion',
    '[Ss]ær(?:standpunkt|udtalelse)|[Mm]indretalsudtalelse|[Pp]rotokoltilførsel|[Dd]issent(?:ing\\s+opinion)?|[Mm]inority\\s+opinion',
  ],
];

const sentences = said.map(
  ([kind, words]) => [kind, new RegExp(`^(?:${self}|${name})\\s+${words}${end}`, 'su')] as const,
);
const marked = marks.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `^#?(?:${words})(?:\\s+(?:fra|from))?(?:\\s+@?${name})?\\s*(?::\\s*(?<text>\\S.*?))?${end}`,
        'su',
      ),
    ] as const,
);

/** What a line says of somebody's reservation or particular opinion, in Danish or English; null when it says none. */
export function readReservation(line: string): ReservationReading | null {
  const text = line.normalize('NFC').trim();
  for (const [kind, pattern] of marked) {
    const { who, text: why } = pattern.exec(text)?.groups ?? {};
    if (who !== undefined || why !== undefined)
      return { who: who ?? null, kind, text: why ?? null, marked: true };
  }
  for (const [kind, pattern] of sentences) {
    const found = pattern.exec(text);
    if (found && !text.endsWith('?')) {
      const { who, text: why } = found.groups ?? {};
      return { who: who ?? null, kind, text: why ?? null, marked: false };
    }
  }
  return null;
}
