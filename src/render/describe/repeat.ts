import type { Repeat } from '../../domain/series.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

/** "hver måned", "på hvert KURS-møde" */
export const repeatText = (repeat: Repeat, { p }: Pick<Voice, 'p'>): string =>
  repeat.every === 'meeting'
    ? p.everyMeeting(repeat.body === null ? null : safe(repeat.body, 60))
    : p.every(repeat.every, repeat.count);
