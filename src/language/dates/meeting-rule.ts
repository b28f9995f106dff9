import { bodyStem } from '../text/body.js';
import type { DateRule } from './rule.js';

/** A meeting that is to come ("næste møde"): its day where it is known, else none until it is. Form has the group `body`. */
export const meetingRule = (form: string): DateRule => ({
  name: 'meeting',
  form,
  mean: (groups, { today, meetings }) => {
    const said = [groups['body'], groups['body2']].find((part) => part !== undefined && part !== '') ?? '';
    const body = /^-?møde$/u.test(said) ? '' : said.trim();
    const key = bodyStem(body);
    const fits = meetings.filter(
      (meeting) => meeting.day > today && (key === '' || bodyStem(meeting.body).startsWith(key)),
    );
    const day = fits.sort((a, b) => a.day - b.day)[0]?.day ?? null;
    const before = groups['before'] === undefined ? {} : { before: true };
    return { day, meeting: body === '' ? null : body, ...before };
  },
});
