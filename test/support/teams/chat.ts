import type { ReadCard } from './card.js';
import type { Post } from './post.js';
import type { Message } from './message.js';
import type { Tenant } from './types.js';
import type { FakeUser } from './user.js';

export type ChatKind = 'personal' | 'group' | 'meeting' | 'channel';

export interface MeetingFacts {
  /** As in channelData.meeting.id. */
  id: string;
  title: string;
  type: 'Scheduled' | 'Recurring' | 'MeetNow' | 'ChannelScheduled';
  organizer: FakeUser;
  scheduledStart: string | null;
  scheduledEnd: string | null;
  /** Who is in the call now. */
  inCall: Set<FakeUser>;
  roles: Map<FakeUser, 'Organizer' | 'Presenter' | 'Attendee'>;
}

/** A place where people and the bot write, and what stands in it. */
export class FakeChat {
  readonly members: FakeUser[];
  readonly posts: Post[] = [];
  readonly messages: Message[] = [];
  /** False before the bot is installed here, and after it was removed. */
  botIn = true;
  /** Whether the bot was given all messages (RSC consent), or only those that mention it. */
  hearsAll = true;
  meeting: MeetingFacts | null = null;
  /** Only of channels. */
  team: { id: string; name: string; aadGroupId: string } | null = null;

  constructor(
    readonly kind: ChatKind,
    readonly id: string,
    readonly tenant: Tenant,
    public title: string | null,
    members: readonly FakeUser[],
  ) {
    this.members = [...members];
  }

  /** What of the bot's stands here, oldest first. */
  standing(): Post[] {
    return this.posts.filter((post) => !post.deleted);
  }

  /** Cards that stand here, oldest first. */
  cards(): ReadCard[] {
    return this.standing().flatMap((post) => post.card ?? []);
  }

  /** The newest card here that says this, or simply the newest. Throws, showing what stands, when there is none. */
  card(words?: string | RegExp): ReadCard {
    const card = this.cards().findLast((c) => words === undefined || c.says(words));
    if (!card)
      throw new Error(`no card says ${String(words ?? 'anything')} in ${this.name}:\n${this.read()}`);
    return card;
  }

  hasCard(words: string | RegExp): boolean {
    return this.cards().some((card) => card.says(words));
  }

  /** Plain messages of the bot that stand here. */
  texts(): string[] {
    return this.standing().flatMap((post) => (post.card || post.text === '' ? [] : [post.text]));
  }

  /** Everything of the bot's that stands here, as a person would read it. */
  read(): string {
    return this.standing()
      .map((post) =>
        post.card ? `[card]\n${post.card.text()}\n  ${post.card.titles().join(' | ')}` : post.text,
      )
      .join('\n---\n');
  }

  get name(): string {
    return (
      this.title ?? (this.kind === 'personal' ? `personal chat of ${this.members[0]?.name ?? ''}` : this.kind)
    );
  }

  add(user: FakeUser): void {
    if (!this.members.includes(user)) this.members.push(user);
  }

  drop(user: FakeUser): void {
    const at = this.members.indexOf(user);
    if (at >= 0) this.members.splice(at, 1);
  }
}
