import { meetingTexts } from './meeting.js';
import { agendaTexts } from './agenda.js';
import { proposalsTexts } from './proposals.js';
import { closedTexts } from './closed.js';
import { entryTexts } from './entry.js';
import { settingsTexts } from './settings.js';
import { answersTexts } from './answers.js';
import { refusalsTexts } from './refusals.js';
import { papersTexts } from './papers.js';
import { remindersTexts } from './reminders.js';
import { awayTexts } from './away.js';
import { calendarTexts } from './calendar.js';
import { minutesTexts } from './minutes.js';
import type { TextValues } from '../../../../domain/view/text-values/index.js';
import type { Texts } from '../../texts.js';

export const texts: Texts<TextValues> = {
  ...meetingTexts,
  ...agendaTexts,
  ...proposalsTexts,
  ...closedTexts,
  ...entryTexts,
  ...settingsTexts,
  ...answersTexts,
  ...refusalsTexts,
  ...papersTexts,
  ...awayTexts,
  ...remindersTexts,
  ...calendarTexts,
  ...minutesTexts,
};
