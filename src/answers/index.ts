import type { Command } from '../commands/command.js';
import { asked } from './asked.js';
import { burnUp } from './burn-up.js';
import { decided } from './decided.js';
import { dueThisWeek, overdue } from './due.js';
import { freely } from './freely.js';
import { lastMeeting } from './last-meeting.js';
import { moved } from './moved.js';
import { news } from './news.js';
import { oneEntry } from './one-entry.js';
import { orElsewhere } from './or-elsewhere.js';
import { ranking } from './ranking.js';
import { status } from './status.js';
import { myTasks, tasksOf } from './tasks.js';
import { awaited } from './waiting.js';

/** Everything people can ask, in the order in which help shows it. What is asked more narrowly comes before. */
export const questions: readonly Command[] = [
  ranking,
  dueThisWeek,
  overdue,
  awaited,
  myTasks,
  tasksOf,
  burnUp,
  lastMeeting,
  asked,
  decided,
  news,
  moved,
  status,
  oneEntry,
  freely,
].map(orElsewhere);
