import { createHash } from 'node:crypto';

/** Ids in the shapes Teams gives them, the same in every run. */
export class TeamsIds {
  #count = 0;
  #lastMessage = 0;

  guid(): string {
    const hex = this.#hash('guid').toString('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  }

  /** A person towards this bot. */
  user(): string {
    return `29:1${this.#hash('user').toString('base64url')}`;
  }

  personalChat(): string {
    return `a:1${this.#hash('personal').toString('base64url')}`;
  }

  groupChat(): string {
    return `19:${this.#hash('group').toString('hex').slice(0, 32)}@thread.v2`;
  }

  meetingChat(): string {
    return `19:meeting_${Buffer.from(this.guid()).toString('base64')}@thread.v2`;
  }

  channel(): string {
    return `19:${this.#hash('channel').toString('hex').slice(0, 32)}@thread.tacv2`;
  }

  /** Messages are named by the millisecond they were sent in. */
  message(now: number): string {
    this.#lastMessage = Math.max(now, this.#lastMessage + 1);
    return String(this.#lastMessage);
  }

  /** Everything that is not a message: events, invokes, card presses. */
  event(): string {
    return `f:${this.guid()}`;
  }

  #hash(kind: string): Buffer {
    this.#count += 1;
    return createHash('sha512').update(`${kind} ${this.#count}`).digest();
  }
}
