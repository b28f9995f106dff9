import type { TimePhrases } from './time.js';
import type { ListsPhrases } from './lists.js';
import type { EntryPhrases } from './entry.js';
import type { MeetingPhrases } from './meeting.js';
import type { MinutesPhrases } from './minutes.js';
import type { RemindersPhrases } from './reminders.js';
import type { PapersPhrases } from './papers.js';
import type { AnswersPhrases } from './answers.js';
import type { ForumPhrases } from './forum.js';

/** Pieces of lines, most of them with a count or a name in them. */
export interface Phrases
  extends
    TimePhrases,
    ListsPhrases,
    EntryPhrases,
    MeetingPhrases,
    MinutesPhrases,
    RemindersPhrases,
    PapersPhrases,
    AnswersPhrases,
    ForumPhrases {}
