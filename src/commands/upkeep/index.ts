import { digest } from './digest.js';
import { given } from './given.js';
import { preparation } from './preparation.js';
import { silentMeeting } from './silent-meeting.js';
import { timeOver } from './time-over.js';
import type { Upkeep } from './upkeep.js';
import { minutesDue } from './minutes-due.js';

/** What the bot does by itself when a time has come. */
export const upkeep: readonly Upkeep[] = [timeOver, silentMeeting, preparation, given, minutesDue, digest];
