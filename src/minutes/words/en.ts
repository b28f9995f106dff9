import type { MinutesWords } from '../words.js';

const quoted = (words: string): string => `“${words}”`;

export const en: MinutesWords = {
  language: 'en-GB',
  minutes: 'Minutes',
  excerpt: 'Excerpt from the minutes',
  forum: 'Forum',
  day: 'Date',
  time: 'Time',
  times: (from, to) => (to === null ? from : `${from}-${to}`),
  participants: 'Participants',
  apologies: 'Apologies',
  place: 'Place',
  status: 'Status',
  draft: (version, until) =>
    `Draft${version > 1 ? ` of version ${version}` : ''}${until === null ? '' : `, comments by ${until}`}`,
  approved: (version, day, time) => `Approved ${day} at ${time}, version ${version}`,
  corrected: (reason) => `Corrected: ${reason}`,
  itemHeading: (number, title) => (title === null ? `Item ${number} (closed)` : `Item ${number}: ${title}`),
  closedTitle: (title) => `${title} (closed)`,
  caseNumber: 'Case no.',
  caseOfficer: 'Case officer',
  absent: 'Absent',
  disqualified: 'Disqualified',
  asked: 'Recommendations',
  turned: 'Changed from what was proposed',
  changed: (changes, label) =>
    `${changes
      .map(({ from, to }) =>
        from === ''
          ? `added ${quoted(to)}`
          : to === ''
            ? `left out ${quoted(from)}`
            : `${quoted(from)} → ${quoted(to)}`,
      )
      .join(', ')} [${label}]`,
  undecided: 'No outcome recorded.',
  undecidedOn: (ask) => `No outcome recorded: ${ask}`,
  reservations: 'Reservations',
  reserved: (kind, name, text) =>
    kind === 'reservation'
      ? `${name} entered a reservation${text === null ? '' : `: ${text}`}`
      : `${name} asked for a separate opinion to be minuted${text === null ? '' : `: ${text}`}`,
  embargo: 'embargo',
  copies: 'Copy to',
  comments: 'Comments',
  notes: 'Notes',
  proposed: 'proposed',
  followUps: 'Follow-ups',
  followUpColumns: ['No.', 'Action', 'Owner', 'Due'],
  appendix: 'Appendix: Follow-ups week by week',
  burnUpColumns: ['Week from', 'New', 'Finished', 'Open at the end'],
  nextMeeting: ({ body, before }) => {
    const named =
      body !== null && !/(?:møde|meeting)$/iu.test(body) ? `${body} meeting` : (body ?? 'meeting');
    return `${before ? 'before ' : ''}next ${named}`;
  },
  loose: 'Outside the agenda',
  nothing: ({ state, followUps, notes, asks }) =>
    state === 'postponed'
      ? 'Carried over to a later meeting.'
      : state === 'skipped' || state === 'waiting'
        ? 'Not dealt with.'
        : followUps.length + notes.length + asks.length > 0
          ? null
          : 'Nothing minuted.',
  kinds: {
    informed: (by) => `${by} was informed of`,
    discussed: (by) => `${by} discussed`,
    noted: (by) => `${by} noted`,
    decided: (by) => `${by} decided`,
    approved: (by) => `${by} approved`,
    agreed: (by) => `${by} agreed`,
    recommended: (by) => `${by} recommended`,
    forwarded: (by) => `${by} forwarded`,
    postponed: (by) => `${by} postponed`,
    rejected: (by) => `${by} rejected`,
    wished: (by) => `${by} wished`,
    note: () => 'Note',
    question: () => 'Question',
    idea: () => 'Idea',
    followUp: () => 'Follow-up',
  },
};
