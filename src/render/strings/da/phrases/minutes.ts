import type { MinutesPhrases } from '../../phrases/minutes.js';

export const minutesPhrases: MinutesPhrases = {
  shortened: 'Referatet er forkortet her. Det hele står i udgaven, referenten kan hente.',
  kroner: (year, min, max) => `${year}: ${max === null ? min : `${min}–${max}`} kr.`,
  minutesOf: (forum, day) => (day === null ? forum : `${forum}, ${day}`),
  awayFrom: (absent, disqualified) =>
    [absent && `Fraværende: ${absent}`, disqualified && `Inhabil: ${disqualified}`]
      .filter(Boolean)
      .join(' · '),
  minutesDraft: (version, until, silence) =>
    `Udkast${version > 1 ? ` til version ${version}` : ''}${until === null ? '' : ` · kommentarer senest ${until}`}${silence ? ' · derefter godkendt' : ''}`,
  minutesFinal: (version, at) =>
    `Godkendt${at === null ? '' : ` ${at}`}${version > 1 ? ` · version ${version}` : ''}`,
  minutesReason: (reason) => `Rettet: ${reason}`,
  approvedBy: (names) => `Godkendt af ${names}`,
  approvalsMissing: (names) => `Mangler at godkende: ${names}`,
  fileFormats: { docx: 'Word', html: 'HTML', md: 'Markdown' },
  copySent: (names) => `✓ Sendt til ${names}`,
  copyKept: (names) => `Ikke sendt til ${names}, der ikke har adgang til punktet.`,
  fileOffered: (excerpt, forum, day) =>
    `${excerpt ? 'Delreferat' : 'Referat'} fra ${forum}${day === null ? '' : ` ${day}`}. Må jeg lægge filen i dit OneDrive?`,
  listOffered: (what, forum) =>
    `${what === 'decisions' ? 'Beslutninger' : 'Opfølgninger'} i ${forum}, som du kan se dem. Må jeg lægge filen i dit OneDrive?`,
  fileStored: (name) => `${name} ligger nu i dit OneDrive.`,
};
