import type { remindersLabels as danish } from '../../da/labels/reminders.js';

/** Reminders, and what is answered to them. */
export const remindersLabels: Record<keyof typeof danish, string> = {
  yesDone: 'Yes, done',
  notDone: 'No',
  digestStop: 'Type “digest off” if you would rather not have this every week.',
  snooze: 'Postpone …',
  snoozeDo: 'Postpone',
  ping: 'Reminder',
  waits: 'Waiting',
  waitsFor: 'What are you waiting for? The secretary is told',
  waitsMissing: 'Please say what you are waiting for',
  waitsDo: 'Save',
  doing: 'Working on it',
  handOver: 'Hand over',
  handOverOpens: 'Hand over …',
  handOverTo: 'Who should have it?',
  handOverMissing: 'Please choose somebody',
  giveTo: 'Give to …',
  notMine: 'Not mine',
  takeIt: 'I’ll take it',
  refuseIt: 'No thanks',
  reasonNeeded: 'Why? It was moved before',
  reasonMissing: 'Please say why in a few words',
};
