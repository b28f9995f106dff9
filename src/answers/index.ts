import type { Command } from '../commands/command.js';
import { oneEntry } from './one-entry.js';
import { myTasks, overdue, tasksOf } from './tasks.js';
import { decided, status } from './topics.js';

/** Everything people can ask, in the order in which help shows it. */
export const questions: readonly Command[] = [myTasks, tasksOf, overdue, decided, status, oneEntry];
