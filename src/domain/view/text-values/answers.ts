import type { Day } from '../../day.js';

/** Questions that have no list for an answer. */
export interface AnswersValues {
  /** `near`: titles that come near. */
  'nothing-found': { topic: string; near: string[] };
  'nothing-asked': { topic: string; near: string[] };
  'nothing-due': object;
  'nothing-due-then': { from: Day | null; until: Day };
  'nothing-moved': object;
  'nothing-lacking': { what: 'owner' | 'due' };
  'nothing-awaited': object;
  'nothing-new': object;
  'nothing-settled': { forum: string; day: Day | null };
  'no-meeting-held': object;
  'no-ranking': object;
  /** `rest`: part of it is shown to all. */
  'answered-privately': { rest: boolean };
  'no-tasks': { name: string | null };
  'nothing-overdue': object;
  'no-decisions': { topic: string; near: string[] };
}
