import assert from 'node:assert/strict';
import type { Entry } from '../../src/domain/entry.js';
import type { Meeting } from '../../src/domain/meeting.js';
import { Assembly } from './assembly.js';
import { Told } from './told.js';

/** The meeting of two hours as its tests go through it, one after the other. */
export class TwoHoursDay {
  readonly told: Told;
  /** How much was written before the day of the meeting. */
  planned = 0;

  private constructor(readonly a: Assembly) {
    this.told = new Told(a);
  }

  static async open(): Promise<TwoHoursDay> {
    const a = await Assembly.open('2026-11-23T08:00:00.000Z');
    a.teams.limits.enforce();
    return new TwoHoursDay(a);
  }

  record(): Promise<Meeting> {
    return this.a.meeting('2026-11-27');
  }

  async standing(): Promise<Entry[]> {
    return (await this.record()).entries.filter(({ withdrawn, suggested }) => !withdrawn && !suggested);
  }

  async entry(words: string): Promise<Entry> {
    const found = (await this.record()).entries.find(({ text }) => text.includes(words));
    assert.ok(found, `nothing on record says ${words}`);
    return found;
  }
}
