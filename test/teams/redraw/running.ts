import type { Meeting } from '../../../src/domain/meeting.js';
import { sampleItem, sampleMeeting } from '../../support/records.js';

/** A meeting under way at the first of its two items. */
export const running = (given: Partial<Meeting> = {}): Meeting =>
  sampleMeeting('m1', {
    state: 'open',
    items: [
      sampleItem('a', { state: 'running', visibility: 'open' }),
      sampleItem('b', { visibility: 'open' }),
    ],
    current: 'a',
    ...given,
  });
