import type { Approval } from '../../../domain/forum.js';
import type { Locale } from '../../../domain/locale.js';
import type { LadderName } from '../../../domain/person.js';

/** A forum, its settings and meetings. */
export interface ForumPhrases {
  aliases: (words: string) => string;
  helloForum: (forum: string) => string;
  /** What the chair is told before the meeting. */
  prepare: {
    overdue: string;
    promised: string;
    undated: string;
    proposals: string;
    noItems: string;
    paperMissing: string;
    hint: string;
    speak: (items: number, overdue: number) => string;
  };
  /** A forum's settings and meetings. */
  forum: {
    settings: string;
    chair: string;
    secretary: string;
    nobody: string;
    units: string;
    aliases: string;
    numbers: string;
    chats: string;
    untitled: string;
    reminders: string;
    ladders: Record<LadderName, string>;
    language: string;
    languages: Record<Locale, string>;
    approval: string;
    approvals: (by: Approval['by'], days: number) => string;
    coming: string;
    held: string;
    noMeetings: string;
    planHint: string;
    noDay: string;
    going: string;
    speak: (meetings: number) => string;
  };
  /** The question which forum a chat is, once it is answered. */
  forumIs: (forum: string) => string;
}
