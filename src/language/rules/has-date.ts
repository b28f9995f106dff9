import { findDates } from '../dates/find.js';
import type { Stretch } from '../text/sentences.js';
import type { Reading } from './reading.js';

/** A day that is not past is told in a stretch of the message. */
export const hasDate = (stretch: Stretch, { prepared, reference }: Reading): boolean =>
  findDates(prepared.lower.slice(stretch.start, stretch.end), reference).some((date) => date.past !== true);
