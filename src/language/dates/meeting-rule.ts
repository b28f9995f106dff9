import { bodyStem } from '../text/body.js';
import type { DateRule } from './rule.js';

/** "møde" alone names no body. */
const bare = /^-?møde(?:t)?$/u;

/**
 * A meeting that is to come ("næste møde"): its day where it is known, else none until it is. Form has the group `body`,
 * or `body2` where whose meeting it is comes later; with `person`, it is a meeting with somebody, and none that we know.
 */
export const meetingRule = (form: string): DateRule => ({
  name: 'meeting',
  form,
  mean: (groups, { today, meetings }) => {
    if (groups['person'] !== undefined) return null;
    const said = [groups['body2'], groups['body']].find((part) => part !== undefined && !bare.test(part));
    const body = (said ?? '').trim();
    const key = bodyStem(body);
    const fits = meetings.filter(
      (meeting) => meeting.day > today && (key === '' || bodyStem(meeting.body).startsWith(key)),
    );
    const day = fits.sort((a, b) => a.day - b.day)[0]?.day ?? null;
    const before = groups['before'] === undefined ? {} : { before: true };
    return { day, meeting: body === '' ? null : body, ...before };
  },
});
