/** What the self-test says, for whoever is to put it right: no word of it needs explaining. */
export interface SelfTest {
  localTitle: string;
  local: string;
  messagesTitle: string;
  messages: Record<'unknown' | 'mentions' | 'everything', string>;
  /** Step by step; `permission` is what Teams calls it. */
  giveMessages: (permission: string) => string[];
  meetingsTitle: string;
  meetingsSeen: string;
  meetingsUnseen: string;
  giveMeetings: (permission: string) => string[];
  peopleTitle: string;
  unreached: (names: string) => string;
}
