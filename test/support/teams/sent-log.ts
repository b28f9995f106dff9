import type { FakeChat } from './chat.js';
import { cardWords } from './card-walk.js';
import type { RequestKind } from './types.js';
import type { FakeUser } from './user.js';

/** One thing that left the bot: a request to Teams, or the answer to a press. */
export interface Sent {
  /** Milliseconds of the fake's clock. */
  at: number;
  kind: RequestKind | 'answer' | 'file' | 'token' | 'unknown';
  method: string;
  path: string;
  chat: FakeChat | null;
  /** The message it made, changed or took away; null before the answer. */
  activity: string | null;
  body: unknown;
  /** What Teams answered; 0 while it is under way. */
  status: number;
  outcome: 'under way' | 'done' | 'refused' | 'lost' | 'cut';
  /** Who could read it, had it arrived: those in the chat then, or the one who pressed. */
  readers: readonly FakeUser[];
}

/** Everything that left the bot, in order. */
export class SentLog {
  readonly all: Sent[] = [];

  add(sent: Sent): Sent {
    this.all.push(sent);
    return sent;
  }

  of(...kinds: Sent['kind'][]): Sent[] {
    return this.all.filter((sent) => kinds.includes(sent.kind));
  }

  /** Messages and cards that were sent or changed in a chat. */
  in(chat: FakeChat): Sent[] {
    return this.all.filter((sent) => sent.chat === chat);
  }

  to(user: FakeUser): Sent[] {
    return this.all.filter((sent) => sent.readers.includes(user));
  }

  /**
   * Whatever has the marker anywhere in it: keys, values, hidden data of buttons, text broken over several runs,
   * whatever its case, escaped or base64. Also what was refused or lost: it had left the bot.
   */
  containing(marker: string): Sent[] {
    return this.all.filter((sent) => holds(sent, marker));
  }

  /** Who could read the marker. */
  readersOf(marker: string): Set<FakeUser> {
    return new Set(this.containing(marker).flatMap((sent) => sent.readers));
  }

  clear(): void {
    this.all.length = 0;
  }
}

function holds(sent: Sent, marker: string): boolean {
  const wanted = marker.toLocaleLowerCase('da');
  const hay = [sent.path, safeDecode(sent.path), JSON.stringify(sent.body) || '', cardWords(sent.body)];
  const base64 = Buffer.from(marker).toString('base64').replace(/=+$/, '').slice(0, -1);
  if (hay.some((text) => base64.length > 8 && text.includes(base64))) return true;
  return hay.some((text) => text.toLocaleLowerCase('da').includes(wanted));
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
