import type { Command } from './command.js';
import { due, snooze } from './entry/due.js';
import { move } from './entry/move.js';
import { owner } from './entry/owner.js';
import { done, edit, remark, reopen, waiting, withdraw } from './entry/state.js';
import { undo } from './entry/undo.js';
import { agenda } from './meeting/agenda.js';
import { end } from './meeting/end.js';
import {
  addItem,
  closeItem,
  order,
  postponeItem,
  removeItem,
  renameItem,
  skipItem,
  topic,
} from './meeting/items.js';
import { goTo, next } from './meeting/next.js';
import { start } from './meeting/start.js';
import { language, listen, offRecord, onRecord, quiet, reminders } from './settings/chat.js';
import { forum } from './settings/forum.js';
import { help, selfTest } from './settings/help.js';
import { chair, secretary, unit } from './settings/people.js';

/** Everything people can do by typing, in the order in which help shows it. */
export const commands: readonly Command[] = [
  start,
  end,
  agenda,
  addItem,
  renameItem,
  removeItem,
  order,
  next,
  goTo,
  closeItem,
  skipItem,
  postponeItem,
  topic,
  done,
  reopen,
  due,
  snooze,
  owner,
  waiting,
  remark,
  edit,
  move,
  withdraw,
  undo,
  forum,
  chair,
  secretary,
  unit,
  reminders,
  language,
  quiet,
  listen,
  offRecord,
  onRecord,
  selfTest,
  help,
];
