import type { MeetingValues } from './meeting.js';
import type { AgendaValues } from './agenda.js';
import type { ProposalsValues } from './proposals.js';
import type { ClosedValues } from './closed.js';
import type { EntryValues } from './entry.js';
import type { SettingsValues } from './settings.js';
import type { AnswersValues } from './answers.js';
import type { RefusalsValues } from './refusals.js';
import type { PapersValues } from './papers.js';
import type { RemindersValues } from './reminders.js';
import type { AwayValues } from './away.js';
import type { CalendarValues } from './calendar.js';
import type { MinutesValues } from './minutes.js';

export type { UnreachedLine } from './reminders.js';

/** Short answers, by code, with the values their sentences need. */
export interface TextValues
  extends
    MeetingValues,
    AgendaValues,
    ProposalsValues,
    ClosedValues,
    EntryValues,
    SettingsValues,
    AnswersValues,
    RefusalsValues,
    PapersValues,
    AwayValues,
    RemindersValues,
    CalendarValues,
    MinutesValues {}
