/** What a question can be after. Each is shown by words of its own. */
export const facets = [
  'ranking',
  'reservations',
  'unowned',
  'undated',
  'moved',
  'asked',
  'approval',
  'waiting',
  'overdue',
  'urgent',
  'news',
  'decided',
  'responsible',
  'tasks',
  'due',
  'meetings',
  'agenda',
  'meeting',
  'mine',
] as const;
export type Facet = (typeof facets)[number];

/** How questions are put in a language. Patterns, in small letters; a space is any space. */
export interface QuestionWords {
  /** With these a question begins, whatever its last sign is. */
  opens: readonly string[];
  /** With these one begins that ends with a question mark. */
  asks: readonly string[];
  /** What is no question though it begins like one: something to be done. */
  never: readonly string[];
  shows: Record<Facet, readonly string[]>;
  /** What follows is what it is about. */
  about: readonly string[];
  /** What often leads up to it too, though it may belong to it. */
  perhapsAbout: readonly string[];
  /** A number follows, of an entry; of an item of the agenda. */
  numbered: readonly string[];
  item: readonly string[];
  /** Until when: up to the day and not on it. */
  until: readonly string[];
  /** These carry nothing at the edges of what it is about. */
  small: readonly string[];
  /** Nor do these, but right after "om", where "taget" is a roof. */
  verbs: readonly string[];
}
