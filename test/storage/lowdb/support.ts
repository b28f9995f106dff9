import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../../src/ports/log.js';
import type { Records } from '../../../src/ports/records.js';
import { openLowdb, type LowdbOptions } from '../../../src/storage/lowdb/open-lowdb.js';
import { StoreUnavailable, type UnavailableCode } from '../../../src/storage/lowdb/store-unavailable.js';
import { freezing, plainTerms, sampleFollowUp, sampleMeeting } from '../../support/records.js';

/** Keeps what was logged. */
export class Lines implements Log {
  readonly lines: { level: 'info' | 'warn' | 'error'; event: string; data: Record<string, unknown> }[] = [];
  info = (event: string, data = {}) => void this.lines.push({ level: 'info', event, data });
  warn = (event: string, data = {}) => void this.lines.push({ level: 'warn', event, data });
  error = (event: string, data = {}) => void this.lines.push({ level: 'error', event, data });
  /** Events that somebody should look at. */
  get alarms(): string[] {
    return this.lines.filter(({ level }) => level !== 'info').map(({ event }) => event);
  }
}

/** Data folders and open stores of one test, gone after it. */
export class Folders {
  readonly #dirs: string[] = [];
  readonly #open: Records[] = [];

  async make(): Promise<string> {
    const dir = await mkdtemp(join(tmpdir(), 'tovholder-'));
    this.#dirs.push(dir);
    return dir;
  }

  async open(dir: string, options: Partial<LowdbOptions> = {}): Promise<Records> {
    const records = freezing(await openLowdb({ dir, log: new Lines(), terms: plainTerms, ...options }));
    this.#open.push(records);
    return records;
  }

  async cleanup(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((records) => records.close()));
    await Promise.all(this.#dirs.splice(0).map((dir) => rm(dir, { recursive: true, force: true })));
  }
}

/** Adds a follow-up to a meeting, as a capture does. Resolves with its number once it is durable. */
export const capture = (records: Records, forum = 'ct', meeting = 'm1'): Promise<number> =>
  records.inForum(forum, async (room) => {
    const before = (await room.meeting(meeting)) ?? sampleMeeting(meeting, { forum, state: 'open' });
    const number = room.nextNumber();
    room.putMeeting({ ...before, entries: [...before.entries, sampleFollowUp(number)] });
    return number;
  });

export const numbersOf = async (records: Records, meeting = 'm1'): Promise<number[]> =>
  (await records.meeting(meeting))?.entries.map((entry) => entry.number) ?? [];

/** For assert.rejects: the store says that it is unavailable for this reason, and its sentence holds these words. */
export const unavailable =
  (code: UnavailableCode, ...words: string[]) =>
  (error: unknown): boolean =>
    error instanceof StoreUnavailable &&
    error.code === code &&
    words.every((word) => error.message.includes(word));
