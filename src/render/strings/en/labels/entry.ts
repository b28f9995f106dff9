import type { entryLabels as danish } from '../../da/labels/entry.js';

/** A decision or a follow-up. */
export const entryLabels: Record<keyof typeof danish, string> = {
  reopen: 'Reopen',
  withdraw: 'Withdraw',
  restore: 'Restore',
  confirm: '✓ Add it',
  decline: '✗ Decline',
  owner: 'Owner',
  chooseOwner: 'Choose an owner',
  due: 'Due',
  newDue: 'New due date',
  remark: 'What came of it? (optional)',
  reason: 'Why? (optional)',
  reservations: 'Reservations',
  history: 'History',
  undoLast: 'Undo the last change',
  readOnly: 'You can read this, but not change it.',
  makeDecision: 'Make it a decision',
  makeFollowUp: 'Make it a follow-up',
  addHeading: 'Add to the item',
  whatIsIt: 'What is it?',
  belongsTo: 'Belongs to',
  nobodyYet: 'Nobody yet',
  followUpOnly: 'Owner and due date are for follow-ups only.',
  itemByTime: 'The item is the one you were at when the message was written.',
  withdrawnMark: 'Withdrawn',
};
