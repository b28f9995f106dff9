import type { Chat, ChatId } from '../../domain/chat.js';
import type { Instant } from '../../domain/day.js';
import type { Forum, ForumId } from '../../domain/forum.js';
import type { EntryRef, FoundEntry } from '../../domain/found-entry.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import type { Person, PersonId } from '../../domain/person.js';
import type {
  Changed,
  EntryQuery,
  FoundItem,
  ItemQuery,
  MeetingHead,
  Records,
  Room,
  Terms,
} from '../../ports/records.js';
import { freshest } from './batch.js';
import { keyOf, type Document, type Kinds } from './document.js';
import { ForumRoom } from './forum-room.js';
import { EntryIndex } from './index/entry-index.js';
import { Members } from './index/members.js';
import { newestMeeting } from './index/order.js';
import { Lanes } from './lanes.js';
import { changesIn, Watchers } from './watchers.js';
import type { Vault } from './vault.js';

/** The record as one process keeps it: an index in memory over documents in a vault. */
export class StoredRecords implements Records {
  readonly #index: EntryIndex;
  readonly #members = new Members();
  readonly #lanes = new Lanes((documents) => this.#save(documents));
  readonly #watchers = new Watchers();

  constructor(
    private readonly vault: Vault,
    terms: Terms,
  ) {
    this.#index = new EntryIndex(terms);
  }

  /** Shows a durable document to readers. */
  keep(document: Document): void {
    const shrunk = this.vault.keep(document);
    if (document.kind === 'forum') this.#index.putForum(document.body);
    if (document.kind === 'meeting') this.#index.putMeeting(document.body);
    if (document.kind === 'chat') this.#members.put(document.body);
    for (const meeting of shrunk) this.#index.shrink(meeting);
  }

  forum(id: ForumId): Promise<Forum | null> {
    return this.vault.get('forum', id);
  }

  forums(tenant: string): Promise<Forum[]> {
    return Promise.resolve([...this.vault.all('forum')].filter((forum) => forum.tenant === tenant));
  }

  allForums(): Promise<Forum[]> {
    return Promise.resolve([...this.vault.all('forum')]);
  }

  meeting(id: MeetingId): Promise<Meeting | null> {
    return this.vault.get('meeting', id);
  }

  meetings(forum: ForumId): Promise<MeetingHead[]> {
    return Promise.resolve(this.#index.heads(forum).sort(newestMeeting));
  }

  openMeetings(): Promise<MeetingHead[]> {
    return Promise.resolve(this.#index.openHeads());
  }

  person(id: PersonId): Promise<Person | null> {
    return this.vault.get('person', id);
  }

  people(tenant: string): Promise<Person[]> {
    return Promise.resolve([...this.vault.all('person')].filter((person) => person.tenant === tenant));
  }

  allPeople(): Promise<Person[]> {
    return Promise.resolve([...this.vault.all('person')]);
  }

  chat(id: ChatId): Promise<Chat | null> {
    return this.vault.get('chat', id);
  }

  chats(tenant: string): Promise<Chat[]> {
    return Promise.resolve([...this.vault.all('chat')].filter((chat) => chat.tenant === tenant));
  }

  async chatsOf(person: PersonId): Promise<Chat[]> {
    const chats = await Promise.all(this.#members.chatsOf(person).map((id) => this.chat(id)));
    return chats.filter((chat) => chat !== null);
  }

  inForum<T>(forum: ForumId, work: (room: Room) => Promise<T> | T): Promise<T> {
    return this.#lanes.run(keyOf('forum', forum), (staged, unsaved) =>
      work(new ForumRoom(forum, this.vault, this.#index, staged, unsaved)),
    );
  }

  changePerson(id: PersonId, change: (person: Person | null) => Person | null): Promise<Person | null> {
    return this.#change('person', id, change);
  }

  changeChat(id: ChatId, change: (chat: Chat | null) => Chat | null): Promise<Chat | null> {
    return this.#change('chat', id, change);
  }

  find(query: EntryQuery): Promise<FoundEntry[]> {
    return Promise.resolve(this.#index.find(query));
  }

  count(query: EntryQuery): Promise<number> {
    return Promise.resolve(this.#index.count(query));
  }

  findItems(query: ItemQuery): Promise<FoundItem[]> {
    return Promise.resolve(this.#index.findItems(query));
  }

  vocabulary(forums: readonly ForumId[]): Promise<string[]> {
    return Promise.resolve(this.#index.vocabulary(forums));
  }

  claimDue(now: Instant, leaseUntil: Instant, limit: number): Promise<EntryRef[]> {
    return Promise.resolve(this.#index.claimDue(now, leaseUntil, limit));
  }

  watch(listener: (changed: Changed) => void): () => void {
    return this.#watchers.add(listener);
  }

  tidy(): Promise<void> {
    return this.vault.tidy();
  }

  /** Lets works that have begun end and be written; takes no more. */
  async close(): Promise<void> {
    await this.#lanes.close();
    await this.vault.close();
  }

  #change<K extends 'person' | 'chat'>(
    kind: K,
    id: string,
    change: (before: Kinds[K] | null) => Kinds[K] | null,
  ): Promise<Kinds[K] | null> {
    return this.#lanes.run(keyOf(kind, id), async (staged, unsaved) => {
      const before = freshest(unsaved, kind, id) ?? (await this.vault.get(kind, id));
      const after = change(before);
      if (after === null || after === before) return before;
      if (after.id !== id) throw new Error(`The ${kind} ${after.id} was put in the place of ${id}.`);
      staged.set(keyOf(kind, id), { kind, body: after } as Document);
      return after;
    });
  }

  async #save(documents: readonly Document[]): Promise<void> {
    await this.vault.write(documents);
    for (const document of documents) this.keep(document);
    this.#watchers.tell(changesIn(documents));
  }
}
