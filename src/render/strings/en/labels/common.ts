import type { commonLabels as danish } from '../../da/labels/common.js';

/** Words of every card. */
export const commonLabels: Record<keyof typeof danish, string> = {
  lang: 'en',
  fallback: 'This card cannot be shown here. Type “help” and we can do it in words.',
  show: 'Show',
  closedHint: 'Only those with access can see this item.',
  closedMark: 'Closed item',
  yes: '✓ Yes',
  no: '✗ No',
  nothingHere: 'Nothing here yet.',
  edit: 'Edit',
  open: 'Open',
  fewer: 'Show fewer',
  showAll: 'Show all',
  showMore: 'Show more',
  toMessage: 'to the message',
  toPage: 'open in Tovholder',
  send: 'Send',
  save: 'Save',
  done: 'Done',
  back: 'Back',
  text: 'Text',
  textMissing: 'Please write a text.',
  add: 'Add',
};
