import type { Strings } from '../strings.js';

export const headings: Strings['headings'] = {
  loose: () => 'Uden punkt',
  mine: () => 'Dine opfølgninger',
  of: ({ name }) => `Opfølgninger hos ${name}`,
  overdue: () => 'Over fristen',
  'from-last': () => 'Opfølgning fra sidst',
  status: ({ topic }) => (topic === null ? 'Status' : `Status: ${topic}`),
  decided: ({ topic }) => `Besluttet om ${topic}`,
  'due-this-week': () => 'Frist i denne uge',
  due: ({ from, until }, say) =>
    from === null
      ? `Frist til og med ${say.day(until)}`
      : from === until
        ? `Frist ${say.day(until)}`
        : `Frist fra ${say.day(from)} til ${say.day(until)}`,
  awaited: ({ approval }) => (approval ? 'Afventer godkendelse' : 'Afventer'),
  asked: ({ topic }) => `Indstillet om ${topic}`,
  moved: ({ topic }) => (topic === null ? 'Flyttet' : `Flyttet: ${topic}`),
  lacking: ({ what }) => (what === 'owner' ? 'Uden ansvarlig' : 'Uden frist'),
  news: () => 'Nyt siden sidste møde',
  item: ({ number, day }, say) => `Punkt ${number}${day === null ? '' : ` · ${say.day(day)}`}`,
  meeting: ({ forum, day }, say) => `Fra ${forum}${day === null ? '' : ` ${say.day(day)}`}`,
  given: ({ meetingDay, forum }, say) =>
    meetingDay === null ? `Opfølgninger fra ${forum}` : `Opfølgninger fra ${forum} ${say.day(meetingDay)}`,
};
