import type { Strings } from '../strings.js';

export const headings: Strings['headings'] = {
  loose: () => 'Outside of items',
  mine: () => 'Your follow-ups',
  of: ({ name }) => `Follow-ups with ${name}`,
  overdue: () => 'Overdue',
  'from-last': () => 'Follow-ups from last time',
  status: ({ topic }) => (topic === null ? 'Status' : `Status: ${topic}`),
  decided: ({ topic }) => `Decided about ${topic}`,
  'due-this-week': () => 'Due this week',
  due: ({ from, until }, say) =>
    from === null
      ? `Due by ${say.day(until)}`
      : from === until
        ? `Due ${say.day(until)}`
        : `Due from ${say.day(from)} to ${say.day(until)}`,
  awaited: ({ approval }) => (approval ? 'Waiting for approval' : 'Waiting'),
  asked: ({ topic }) => `Proposed about ${topic}`,
  moved: ({ topic }) => (topic === null ? 'Moved' : `Moved: ${topic}`),
  lacking: ({ what }) => (what === 'owner' ? 'Without an owner' : 'Without a due date'),
  news: () => 'New since the last meeting',
  item: ({ number, day }, say) => `Item ${number}${day === null ? '' : ` · ${say.day(day)}`}`,
  meeting: ({ forum, day }, say) => `From ${forum}${day === null ? '' : ` ${say.day(day)}`}`,
  given: ({ meetingDay, forum }, say) =>
    meetingDay === null ? `Follow-ups from ${forum}` : `Follow-ups from ${forum} ${say.day(meetingDay)}`,
};
