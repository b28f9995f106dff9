import type { ChatId } from '../../domain/chat.js';
import type { Forum, ForumId } from '../../domain/forum.js';
import type { EntryRef } from '../../domain/found-entry.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import type { MeetingHead, Room } from '../../ports/records.js';
import { freshest, type Changes, type Unsaved } from './batch.js';
import { keyOf } from './document.js';
import type { EntryIndex } from './index/entry-index.js';
import { newestMeeting } from './index/order.js';
import { madeBy } from './index/row.js';
import { headOf } from './index/source.js';
import { namesMessage } from './names-message.js';
import type { Vault } from './vault.js';

/** What one work sees: the durable record, with what is not yet written laid over it, and its own changes on top. */
export class ForumRoom implements Room {
  readonly #layers: Unsaved;
  #given = 0;

  constructor(
    private readonly id: ForumId,
    private readonly vault: Vault,
    private readonly index: EntryIndex,
    private readonly staged: Changes,
    unsaved: Unsaved,
  ) {
    this.#layers = [staged, ...unsaved];
  }

  async forum(): Promise<Forum | null> {
    return freshest(this.#layers, 'forum', this.id) ?? this.vault.get('forum', this.id);
  }

  async meeting(id: MeetingId): Promise<Meeting | null> {
    const meeting = freshest(this.#layers, 'meeting', id) ?? (await this.vault.get('meeting', id));
    return meeting?.forum === this.id ? meeting : null;
  }

  meetings(): Promise<MeetingHead[]> {
    const heads = new Map(this.index.heads(this.id).map((head) => [head.id, head]));
    for (const meeting of this.#freshMeetings()) heads.set(meeting.id, headOf(meeting));
    return Promise.resolve([...heads.values()].sort(newestMeeting));
  }

  async meetingOfMessage(chat: ChatId, message: string): Promise<MeetingId | null> {
    const ids = new Set([
      ...this.#freshMeetings().flatMap((meeting) => (this.#tellsOf(meeting, message) ? meeting.id : [])),
      ...this.index.naming(this.id, message),
    ]);
    for (const id of ids) {
      const meeting = await this.meeting(id);
      if (meeting && namesMessage(meeting, await this.forum(), chat, message)) return id;
    }
    return null;
  }

  async entry(number: number): Promise<EntryRef | null> {
    const forum = await this.forum();
    for (const meeting of this.#freshMeetings()) {
      if (meeting.entries.some((entry) => entry.number === number)) return this.#ref(meeting.id, number);
    }
    if (forum?.followUps.some((followUp) => followUp.number === number)) return this.#ref(null, number);
    const meeting = this.index.ref(this.id, number)?.meeting ?? null;
    // What the index has from a document that is about to be replaced, and that no longer has it, is gone.
    const gone = meeting === null || freshest(this.#layers, 'meeting', meeting) !== null;
    return gone ? null : this.#ref(meeting, number);
  }

  putForum(forum: Forum): void {
    if (forum.id !== this.id) throw new Error(`Forum ${forum.id} was put in the room of ${this.id}.`);
    this.staged.set(keyOf('forum', forum.id), { kind: 'forum', body: forum });
  }

  putMeeting(meeting: Meeting): void {
    if (meeting.forum !== this.id)
      throw new Error(`A meeting of ${meeting.forum} was put in the room of ${this.id}.`);
    this.staged.set(keyOf('meeting', meeting.id), { kind: 'meeting', body: meeting });
  }

  nextNumber(): number {
    let highest = Math.max(this.#given, this.index.highest(this.id));
    for (const layer of this.#layers) {
      for (const document of layer.values()) {
        for (const { number } of this.index.newsIn(document).entries) highest = Math.max(highest, number);
      }
    }
    return (this.#given = highest + 1);
  }

  /** Whether it names a message that the index may not know from it. */
  #tellsOf(meeting: Meeting, message: string): boolean {
    const { entries, names } = this.index.newsIn({ kind: 'meeting', body: meeting });
    return names.includes(message) || entries.some((entry) => madeBy(entry) === message);
  }

  #ref(meeting: MeetingId | null, number: number): EntryRef {
    return { forum: this.id, meeting, number };
  }

  #freshMeetings(): Meeting[] {
    const documents = new Map([...this.#layers].reverse().flatMap((layer) => [...layer]));
    return [...documents.values()].flatMap((document) =>
      document.kind === 'meeting' ? [document.body] : [],
    );
  }
}
