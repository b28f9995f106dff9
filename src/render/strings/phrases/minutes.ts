/** The minutes. */
export interface MinutesPhrases {
  shortened: string;
  kroner: (year: number, min: string, max: string | null) => string;
  minutesOf: (forum: string, day: string | null) => string;
  /** Who was away from an item, and who was disqualified; either may be empty. */
  awayFrom: (absent: string, disqualified: string) => string;
  minutesDraft: (version: number, until: string | null, silence: boolean) => string;
  minutesFinal: (version: number, at: string | null) => string;
  minutesReason: (reason: string) => string;
  approvedBy: (names: string) => string;
  approvalsMissing: (names: string) => string;
  fileFormats: Record<'docx' | 'html' | 'md', string>;
  copySent: (names: string) => string;
  /** The item is not for them: it is closed, or must not be told of. */
  copyKept: (names: string) => string;
  /** "Referat af Chefteam, fredag 27-11", asked about or put where the person keeps their files. */
  fileOffered: (excerpt: boolean, forum: string, day: string | null) => string;
  listOffered: (what: 'decisions' | 'follow-ups', forum: string) => string;
  fileStored: (name: string) => string;
}
