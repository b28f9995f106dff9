import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { run as capture } from '../../src/cli/capture.js';
import { run as dates } from '../../src/cli/dates.js';

type Command = typeof capture;

async function printed(
  command: Command,
  args: string[],
  input: string,
): Promise<{ code: number; out: unknown[]; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await command(args, { stdin: Readable.from([input]), stdout, stderr });
  const text = String(stdout.read() ?? '');
  return {
    code,
    out: text
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row) as unknown),
    err: String(stderr.read() ?? ''),
  };
}

const when = ['--locale', 'da', '--now', '2026-10-05T09:00:00+02:00', '--tz', 'Europe/Copenhagen'];
const people = ['--people', 'Karen Holst; Jens Mølgaard'];
const said = (...lines: [from: string, text: string][]): string =>
  lines.map(([from, text], i) => JSON.stringify({ id: `m${i + 1}`, from, text })).join('\n');

describe('capture on the command line', () => {
  it('prints what was read, a line each and in order', async () => {
    const input = said(
      ['Karen Holst', 'Beslutning: vi vælger B'],
      ['Jens Mølgaard', 'Tak'],
      ['Jens Mølgaard', 'Jeg sender tallene inden fredag'],
    );
    const { code, out } = await printed(capture, [...when, ...people], input);
    assert.equal(code, 0);
    assert.deepEqual(out, [
      {
        messageId: 'm1',
        kind: 'decision',
        text: 'vi vælger B',
        owners: [],
        due: null,
        status: 'captured',
        rule: 'any.marker.decided',
      },
      {
        messageId: 'm3',
        kind: 'followUp',
        text: 'Jeg sender tallene inden fredag',
        owners: ['Jens Mølgaard'],
        due: '2026-10-09',
        status: 'captured',
        rule: 'da.promise.self',
      },
    ]);
  });

  it('prints a corrected record once, in its final state, under the message that made it', async () => {
    const input = said(
      ['Karen Holst', 'Nogen bør ringe til skolen'],
      ['Jens Mølgaard', 'Jeg tager den'],
      ['Jens Mølgaard', 'senest onsdag'],
    );
    const { out } = await printed(capture, [...when, ...people], input);
    assert.deepEqual(out, [
      {
        messageId: 'm1',
        kind: 'followUp',
        text: 'Nogen bør ringe til skolen',
        owners: ['Jens Mølgaard'],
        due: '2026-10-07',
        status: 'captured',
        rule: 'da.obligation.somebody',
      },
    ]);
  });

  it('does not print what was taken back, or what was only discussed, wished or noted down', async () => {
    const input = said(
      ['Karen Holst', 'Opgave: ring til skolen'],
      ['Karen Holst', 'glem det'],
      ['Karen Holst', 'Drøftet: kantinen'],
      ['Karen Holst', 'Ønske: mere tid'],
      ['Karen Holst', 'Note: husk kage'],
    );
    assert.deepEqual((await printed(capture, [...when, ...people], input)).out, []);
  });

  it('says in one line what is wrong with its options or input', async () => {
    assert.deepEqual(await printed(capture, ['--locale', 'da'], ''), {
      code: 1,
      out: [],
      err: 'Missing: --now, --tz\n',
    });
    assert.equal(
      (await printed(capture, ['--locale', 'sv', ...when.slice(2)], '')).err,
      '--locale must be one of da, en\n',
    );
    assert.equal((await printed(capture, when, 'not json')).code, 1);
  });
});

describe('dates on the command line', () => {
  it('answers each phrase with its day or null, and what was assumed', async () => {
    const { out } = await printed(dates, when, 'uge 50\nsnarest\ni går\n');
    assert.deepEqual(out, [
      { text: 'uge 50', due: '2026-12-11', assumed: [{ code: 'spanEnd', of: 'week' }] },
      { text: 'snarest', due: null, assumed: [] },
      { text: 'i går', due: '2026-10-04', assumed: [] },
    ]);
  });

  it('refuses a time or a zone that is none', async () => {
    assert.equal(
      (await printed(dates, ['--locale', 'da', '--now', 'x', '--tz', 'Europe/Copenhagen'], '')).code,
      1,
    );
    assert.equal(
      (await printed(dates, ['--locale', 'da', '--now', '2026-10-05', '--tz', 'Nowhere'], '')).code,
      1,
    );
  });
});
