import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/minutes.js';
import { draftOf, finalised, reopened } from '../../src/domain/minutes.js';
import type { Meeting } from '../../src/domain/meeting.js';
import { terms } from '../../src/language/terms.js';
import { readPaper } from '../../src/papers/index.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import { personRef } from '../support/records.js';
import { richMeetings } from './meetings.js';
import { silent } from '../support/silent.js';

const [{ forum, meeting }] = richMeetings as [(typeof richMeetings)[number]];

describe('minutes on the command line', () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'tovholder-'));
    const records = await openLowdb({ dir, log: silent, terms });
    await records.inForum(forum.id, (room) => {
      room.putForum(forum);
      room.putMeeting(corrected());
    });
    await records.close();
  });
  after(() => rm(dir, { recursive: true, force: true }));

  /** Approved, and then changed into another version. */
  const corrected = (): Meeting => {
    const by = {
      person: personRef('Karla'),
      at: '2026-12-01T09:00:00.000Z',
      cause: { kind: 'message' as const, id: 'm' },
    };
    const first = finalised(meeting, forum, draftOf(meeting, forum, []), by);
    const minutes = reopened(first.meeting.minutes!, forum, 'en trykfejl', {
      ...by,
      at: '2026-12-02T09:00:00.000Z',
    });
    const change = { at: '2026-12-02T10:00:00.000Z', by: by.person, cause: by.cause, field: 'text' };
    const entries = first.meeting.entries.map((entry, at) =>
      at === 0
        ? {
            ...entry,
            text: 'Den rettede dagsorden',
            history: [...entry.history, { ...change, before: entry.text, after: 'Den rettede dagsorden' }],
          }
        : entry,
    );
    return { ...first.meeting, entries, minutes };
  };

  async function printed(
    ...args: string[]
  ): Promise<{ code: number; out: Buffer; text: string; err: string }> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const environment = { DATA_DIR: dir };
    const code = await run(args, { stdin: Readable.from([]), stdout, stderr, environment });
    const out = (stdout.read() as Buffer | null) ?? Buffer.alloc(0);
    return { code, out, text: out.toString('utf8'), err: String(stderr.read() ?? '') };
  }

  it('are printed by forum and day, or by id, in the language of the forum or another', async () => {
    const { code, text } = await printed('Chefteam', '2026-11-27');
    assert.equal(code, 0);
    assert.match(
      text,
      /^# Referat: Chefteam\n[\s\S]*Status:\*\* Udkast til version 2[^\n]*Rettet: en trykfejl[\s\S]*Den rettede dagsorden/,
    );
    assert.equal((await printed('m-da')).text, text);
    assert.match((await printed('CT', '--locale', 'en')).text, /^# Minutes: Chefteam/);
  });

  it('are written to a file in every format', async () => {
    for (const format of ['md', 'html', 'docx']) {
      const file = join(dir, `minutes.${format}`);
      const { code, out } = await printed('m-da', '--format', format, '--out', file);
      assert.deepEqual([code, out.length], [0, 0]);
      const read = await readPaper({ name: `minutes.${format}`, bytes: await readFile(file) });
      assert.ok(read.ok && read.paper.items.length === 8, format);
    }
    const { code, err } = await printed('m-da', '--out', join(dir, 'nowhere', 'x.md'));
    assert.equal(code, 1);
    assert.match(err, /can't be written/);
  });

  it('are printed as they were approved before', async () => {
    const { text } = await printed('m-da', '--version', '1');
    assert.match(text, /Status:\*\* Godkendt 01-12-2026 kl\. 10\.00, version 1/);
    assert.match(text, /Dagsordenen med punkt 4 flyttet til næste møde\. \[CT 2026-1\]/);
    assert.equal((await printed('m-da', '--version', '9')).code, 1);
  });

  it('leave out what is closed where they are to be shared, and are of one item where that is asked for', async () => {
    assert.match((await printed('m-da')).text, /Hemmeligt/);
    assert.doesNotMatch((await printed('m-da', '--shared')).text, /Hemmeligt|Nedlæggelse/);
    const { text } = await printed('m-da', '--item', '2');
    assert.match(text, /^# Delreferat: Chefteam[\s\S]*## Punkt 2/);
    assert.doesNotMatch(text, /## Punkt 1/);
    assert.equal((await printed('m-da', '--item', '3', '--shared')).code, 1);
  });

  it('say in one line what is wrong with the question', async () => {
    for (const [args, told] of [
      [[], /^Which meeting\?/],
      [['m-da', '--format', 'pdf'], /^--format pdf is not known; docx, html, md are\./],
      [['m-da', '--locale', 'sv'], /^--locale sv is not known; da, en are\./],
      [['Intet forum'], /^There is no meeting called "Intet forum"\./],
      [['m-da', '--item', 'to'], /^--item needs/],
      [['m-da', '--wrong'], /--wrong/],
    ] as [string[], RegExp][]) {
      const { code, err } = await printed(...args);
      assert.equal(code, 1);
      assert.match(err, told);
      assert.equal(err.trim().split('\n').length, 1);
    }
  });
});
