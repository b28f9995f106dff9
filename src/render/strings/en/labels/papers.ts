import type { papersLabels as danish } from '../../da/labels/papers.js';

/** What was read of a paper. */
export const papersLabels: Record<keyof typeof danish, string> = {
  correct: 'Edit',
  closesPromise: 'Does the paper close this follow-up?',
  turned: 'Changed from what was proposed',
  paper: 'Read and put on the agenda',
  isOpenOrClosed: 'Is this item open or closed?',
  untilAnswered: 'The paper does not say. Until you answer, the item is closed.',
  visibilityOpen: 'Open',
  visibilityClosed: 'Closed',
  markedOpen: 'Open item',
  markedClosed: 'Closed item',
  warnings: 'Please check',
  waitingForums: 'Papers are waiting for',
};
