/** An activity as it travels, either way. Only what the fake itself looks at is named. */
export interface Activity {
  type: string;
  id?: string;
  text?: string;
  value?: unknown;
  replyToId?: string;
  conversation?: { id: string; [field: string]: unknown };
  from?: Account;
  recipient?: Account;
  attachments?: Attachment[];
  channelData?: Record<string, unknown>;
  [field: string]: unknown;
}

export interface Account {
  id: string;
  name?: string;
  aadObjectId?: string;
}

export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
}

export interface Tenant {
  id: string;
  name: string;
}

/** What the bot asked of Teams, by what it does. */
export type RequestKind =
  | 'create'
  | 'send'
  | 'update'
  | 'delete'
  | 'members'
  | 'member'
  | 'meeting'
  | 'participant'
  | 'notify'
  | 'team';

/** How the bot answered an activity. */
export interface Delivery {
  activity: Activity;
  status: number;
  /** Parsed where it is JSON, text otherwise, null when empty. */
  body: unknown;
  /** Milliseconds until the whole answer was there. */
  duration: number;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
