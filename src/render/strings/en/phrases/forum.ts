import type { ForumPhrases } from '../../phrases/forum.js';
import { count } from '../../count.js';

export const forumPhrases: ForumPhrases = {
  aliases: (words) => `also: ${words}`,
  helloForum: (forum) => `This chat belongs to ${forum}.`,
  forumIs: (forum) => `This chat belongs to ${forum}`,
  prepare: {
    overdue: 'Overdue',
    promised: 'Promised for the meeting',
    undated: 'Without a date – ask at the meeting',
    proposals: 'Proposed for the agenda, waiting for an answer',
    noItems: 'The agenda is still empty.',
    paperMissing: 'no paper yet',
    hint: 'Type “agenda” in the meeting’s chat to answer the proposals.',
    speak: (items, overdue) =>
      `Before the meeting: ${count(items, 'item', 'items')}, ${count(overdue, 'follow-up', 'follow-ups')} overdue.`,
  },
  forum: {
    settings: 'How it is set up',
    chair: 'Chair',
    secretary: 'Secretary',
    nobody: 'nobody yet',
    units: 'Units',
    aliases: 'Also called',
    numbers: 'Numbers',
    chats: 'Chats',
    untitled: 'a chat without a name',
    reminders: 'Reminders',
    ladders: { light: 'light', normal: 'normal', dense: 'dense' },
    language: 'Language',
    languages: { da: 'Danish', en: 'English' },
    approval: 'Minutes',
    approvals: (by, days) =>
      by === 'members'
        ? `approved by each member, ${count(days, 'day', 'days')} for comments`
        : `stand when ${count(days, 'day has', 'days have')} passed without objection`,
    coming: 'Upcoming meetings',
    held: 'Recent meetings',
    noMeetings: 'No meetings are planned.',
    planHint: 'Type for example “meeting 4 Dec 9:00-11:00”.',
    noDay: 'Date to follow',
    going: 'under way',
    speak: (meetings) => `${count(meetings, 'upcoming meeting', 'upcoming meetings')}.`,
  },
};
