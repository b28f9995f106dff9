import type { Applied } from './applied.js';
import type { Change } from './change.js';
import type { ChatId } from './chat.js';
import type { FollowUp } from './entry.js';
import type { Locale } from './locale.js';
import type { LadderName, PersonRef } from './person.js';

export type ForumId = string;

/** A body that meets ("Chefteam"). */
export interface Forum {
  id: ForumId;
  tenant: string;
  name: string;
  aliases: string[];
  /** Leads the numbers: "CT" of CT-17. */
  prefix: string;
  /** False while the name is only the chat's title, until somebody says `forum …`. */
  named: boolean;
  chair: PersonRef | null;
  secretary: PersonRef | null;
  units: { name: string; contact: PersonRef }[];
  chats: ChatId[];
  locale: Locale;
  zone: string;
  ladder: LadderName;
  /** Days that are free here beside the country's. */
  freeDays: LocalFreeDay[];
  approval: Approval;
  /** How many decisions have got their official number, by year. */
  decisionsGiven: Record<string, number>;
  /** Follow-ups without a meeting. */
  followUps: FollowUp[];
  applied: Applied[];
  history: Change[];
}

/** How minutes become final: each member says so, or nobody objects within some days. */
export interface Approval {
  by: 'members' | 'silence';
  /** Days for comments after the draft. */
  days: number;
}

/** Days that some Danish workplaces are closed on and others not: 1 May, and the Friday after Ascension Day. */
export type LocalFreeDay = 'labour-day' | 'ascension-friday';
