import { commonLabels } from './common.js';
import { agendaLabels } from './agenda.js';
import { itemLabels } from './item.js';
import { minutesLabels } from './minutes.js';
import { entryLabels } from './entry.js';
import { remindersLabels } from './reminders.js';
import { closingLabels } from './closing.js';
import { papersLabels } from './papers.js';
import { helloLabels } from './hello.js';

export const labels = {
  ...commonLabels,
  ...agendaLabels,
  ...itemLabels,
  ...minutesLabels,
  ...entryLabels,
  ...remindersLabels,
  ...closingLabels,
  ...papersLabels,
  ...helloLabels,
};
