import { newForum, newItem, newMeeting, newPerson } from '../../domain/create.js';
import type { AgendaItem, Meeting } from '../../domain/meeting.js';
import type { Person } from '../../domain/person.js';
import type { Migration } from './migration.js';

/** Fields that came after the document was written begin as they do in a new one. */
export const fillIn: Migration = (kind, body) => {
  if (kind === 'forum') return { ...newForum({ ...blank, ...body }), ...body };
  if (kind === 'person') return withoutAddresses(newPerson(body as Person));
  if (kind === 'chat') return { meetingEvents: false, question: null, ...body };
  const meeting = body as Meeting;
  const forum = newForum({ ...blank, tenant: meeting.tenant, id: meeting.forum });
  return {
    ...newMeeting(meeting.id, forum, meeting),
    items: meeting.items.map((item): AgendaItem => newItem(item.id, item.title, item)),
    entries: meeting.entries.map((entry) => (entry.type === 'outcome' ? { ...answered, ...entry } : entry)),
  };
};

/** Addresses of files were kept once; they open the file for whoever reads them. */
const withoutAddresses = (person: Person): Person => ({
  ...person,
  filesUnread: person.filesUnread.map(({ key, name }) => ({ key, name })),
});

const blank = {
  id: '',
  tenant: '',
  name: '',
  named: true,
  chat: null,
  locale: 'da' as const,
  zone: 'Europe/Copenhagen',
};

const answered = { ask: null, decisionNumber: null };
