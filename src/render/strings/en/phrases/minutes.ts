import type { MinutesPhrases } from '../../phrases/minutes.js';

export const minutesPhrases: MinutesPhrases = {
  shortened: 'The minutes are shortened here. The full text is in the version the secretary can fetch.',
  kroner: (year, min, max) => `${year}: DKK ${max === null ? min : `${min}–${max}`}`,
  minutesOf: (forum, day) => (day === null ? forum : `${forum}, ${day}`),
  awayFrom: (absent, disqualified) =>
    [absent && `Absent: ${absent}`, disqualified && `Disqualified: ${disqualified}`]
      .filter(Boolean)
      .join(' · '),
  minutesDraft: (version, until, silence) =>
    `Draft${version > 1 ? ` of version ${version}` : ''}${until === null ? '' : ` · comments by ${until}`}${silence ? ' · then approved' : ''}`,
  minutesFinal: (version, at) =>
    `Approved${at === null ? '' : ` ${at}`}${version > 1 ? ` · version ${version}` : ''}`,
  minutesReason: (reason) => `Corrected: ${reason}`,
  approvedBy: (names) => `Approved by ${names}`,
  approvalsMissing: (names) => `Yet to approve: ${names}`,
  fileFormats: { docx: 'Word', html: 'HTML', md: 'Markdown' },
  copySent: (names) => `✓ Sent to ${names}`,
  copyKept: (names) => `Not sent to ${names}, who may not see the item.`,
  fileOffered: (excerpt, forum, day) =>
    `${excerpt ? 'Excerpt from the minutes' : 'Minutes'} of ${forum}${day === null ? '' : `, ${day}`}. May I put the file in your OneDrive?`,
  listOffered: (what, forum) =>
    `${what === 'decisions' ? 'Decisions' : 'Follow-ups'} of ${forum}, as you may see them. May I put the file in your OneDrive?`,
  fileStored: (name) => `${name} is in your OneDrive now.`,
};
