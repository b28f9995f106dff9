import type { Chat, ChatId } from '../../../domain/chat.js';
import type { Instant } from '../../../domain/day.js';
import type { PersonId } from '../../../domain/person.js';
import type { Clock } from '../../../ports/clock.js';
import type { Directory } from '../../../ports/directory.js';
import type { Log } from '../../../ports/log.js';
import type { Records } from '../../../ports/records.js';

/** A roster older than this is read again before it admits anybody. */
const goodFor = 5 * 60_000;
/** Nor is Teams asked more often than this for one chat: for who has just joined, or when it does not answer. */
const pause = 30_000;

export interface RosterDeps {
  records: Pick<Records, 'chat' | 'changeChat'>;
  directory: Directory;
  clock: Pick<Clock, 'now'>;
  log: Log;
}

/** Who is in a chat, by the bot's own knowledge. */
export class Roster {
  readonly #deps: RosterDeps;
  readonly #running = new Map<ChatId, Promise<Chat | null>>();
  readonly #failed = new Map<ChatId, Instant>();

  constructor(deps: RosterDeps) {
    this.#deps = deps;
  }

  /** The chat, if the person is a member now. "unknown" when the members can't be read, which admits nobody. */
  async admits(person: PersonId, id: ChatId): Promise<Chat | 'refused' | 'unknown'> {
    let chat = await this.#deps.records.chat(id);
    if (!chat || chat.gone) return 'refused';
    const age = this.#age(chat.membersAt);
    if (age > goodFor || (age > pause && !isMember(chat, person))) {
      chat = await this.#refreshed(id);
      if (!chat) return age > goodFor ? 'unknown' : 'refused';
    }
    return isMember(chat, person) ? chat : 'refused';
  }

  /** Many panels ask at the same moment; Teams is asked once. Null when it could not be read. */
  #refreshed(id: ChatId): Promise<Chat | null> {
    if (this.#age(this.#failed.get(id) ?? null) <= pause) return Promise.resolve(null);
    const running = this.#running.get(id) ?? this.#refresh(id).finally(() => this.#running.delete(id));
    this.#running.set(id, running);
    return running;
  }

  async #refresh(id: ChatId): Promise<Chat | null> {
    const { records, directory, clock, log } = this.#deps;
    const read = await directory.members(id);
    if (!read.ok) {
      log.warn('pages.roster-unreadable', { reason: read.reason });
      this.#failed.set(id, clock.now());
      return null;
    }
    this.#failed.delete(id);
    const membersAt = clock.now();
    return records.changeChat(id, (chat) => chat && { ...chat, members: read.members, membersAt });
  }

  #age(since: Instant | null): number {
    return since === null ? Infinity : Date.parse(this.#deps.clock.now()) - Date.parse(since);
  }
}

const isMember = (chat: Chat, person: PersonId): boolean =>
  chat.members.some((member) => member.id === person);
