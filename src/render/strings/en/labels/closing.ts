import type { closingLabels as danish } from '../../da/labels/closing.js';

/** What stands open before a meeting ends. */
export const closingLabels: Record<keyof typeof danish, string> = {
  closing: 'Before the meeting ends',
  endAnyway: 'End anyway',
  goOn: 'Continue the meeting',
  goesOn: 'The meeting goes on.',
  nothingOpen: 'Everything is settled.',
  openSlots: 'Not settled',
  openItems: 'Items not finished',
  openFollowUps: 'Follow-ups that lack something',
  openSuggestions: 'Suggestions nobody has answered',
  openClosed: 'Closed items',
  postponeNext: 'Postpone to next meeting',
  dueNext: 'due: next meeting',
  slotOther: 'Other …',
  slotChanged: 'Decided with changes',
  slotWhat: 'What became of it?',
  slotChoose: 'Choose an outcome.',
  slotText: 'What was changed or added? (optional)',
};
