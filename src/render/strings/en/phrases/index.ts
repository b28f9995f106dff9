import { timePhrases } from './time.js';
import { listsPhrases } from './lists.js';
import { entryPhrases } from './entry.js';
import { meetingPhrases } from './meeting.js';
import { minutesPhrases } from './minutes.js';
import { remindersPhrases } from './reminders.js';
import { papersPhrases } from './papers.js';
import { answersPhrases } from './answers.js';
import { forumPhrases } from './forum.js';
import type { Phrases } from '../../phrases/index.js';

export const phrases: Phrases = {
  ...timePhrases,
  ...listsPhrases,
  ...entryPhrases,
  ...meetingPhrases,
  ...minutesPhrases,
  ...remindersPhrases,
  ...papersPhrases,
  ...answersPhrases,
  ...forumPhrases,
};
