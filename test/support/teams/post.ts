import { ReadCard } from './card.js';
import type { FakeChat } from './chat.js';
import { isRecord, recordsIn, type Activity } from './types.js';
import type { FakeUser } from './user.js';

const consent = 'application/vnd.microsoft.teams.card.file.consent';
const info = 'application/vnd.microsoft.teams.card.file.info';

export interface OfferedFile {
  name: string;
  size: number;
  description: string;
  acceptContext: unknown;
  declineContext: unknown;
}

const adaptive = 'application/vnd.microsoft.card.adaptive';

/** A message the bot put in a chat, as it stands now, and as it stood before. */
export class Post {
  /** What stood here before, oldest first. */
  readonly before: Activity[] = [];
  deleted = false;
  /** Copies that the answer to a press or refresh gave one person; gone when the message is updated. */
  readonly #own = new Map<FakeUser, Record<string, unknown>>();

  constructor(
    readonly id: string,
    readonly chat: FakeChat,
    /** Milliseconds of the fake's clock. */
    readonly at: number,
    public activity: Activity,
    readonly replyTo: string | null,
  ) {}

  get text(): string {
    return this.activity.text ?? '';
  }

  get card(): ReadCard | null {
    return this.#read(this.activity);
  }

  /** The file it offers, or null. */
  get file(): OfferedFile | null {
    const offer = recordsIn(this.activity.attachments).find((a) => a['contentType'] === consent);
    const content = offer?.['content'];
    if (!offer || !isRecord(content)) return null;
    const { sizeInBytes, acceptContext, declineContext, description } = content;
    const name = String(offer['name']);
    return {
      name,
      size: Number(sizeInBytes),
      description: String(description),
      acceptContext,
      declineContext,
    };
  }

  /** The name of the file it shows as stored, or null. */
  get stored(): string | null {
    const shown = recordsIn(this.activity.attachments).find((a) => a['contentType'] === info);
    return shown ? String(shown['name']) : null;
  }

  /** The card as it stood after each send and update, the newest last. */
  get versions(): ReadCard[] {
    return [...this.before, this.activity].flatMap((activity) => this.#read(activity) ?? []);
  }

  /** The card as this person sees it: their own copy where they were given one. */
  seenBy(user: FakeUser): ReadCard | null {
    const own = this.#own.get(user);
    return own ? new ReadCard(own, this) : this.card;
  }

  update(activity: Activity): void {
    this.before.push(this.activity);
    this.activity = activity;
    this.#own.clear();
  }

  giveOwn(user: FakeUser, card: Record<string, unknown>): ReadCard {
    this.#own.set(user, card);
    return new ReadCard(card, this);
  }

  #read(activity: Activity): ReadCard | null {
    const card = recordsIn(activity.attachments).find((a) => a['contentType'] === adaptive)?.['content'];
    return isRecord(card) ? new ReadCard(card, this) : null;
  }
}
