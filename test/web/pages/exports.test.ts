import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { attachment } from '../../../src/web/pages/exports/disposition.js';
import { readCsv, readXlsx } from '../../exports/read-xlsx.js';
import { sampleForum, sampleMeeting, sampleOutcome } from '../../support/records.js';
import { conversation, markup, openStage, secret, type Stage } from './stage.js';
import { Tokens } from './tokens.js';

describe('files and pictures that the pages give', () => {
  let tokens: Tokens;
  let stage: Stage;

  before(async () => (tokens = await Tokens.open()));
  after(() => tokens.close());
  beforeEach(async () => (stage = await openStage(tokens.url)));
  afterEach(() => stage.close());

  const ask = async (person: string, path: string, query: Record<string, string> = {}): Promise<Response> => {
    const authorization = `Bearer ${await tokens.for(person, stage.clock.now())}`;
    const asked = new URLSearchParams({ chat: conversation, ...query }).toString();
    return fetch(`${stage.url}/api/pages/${path}?${asked}`, { headers: { authorization } });
  };
  const bytes = async (answer: Promise<Response>): Promise<Uint8Array> =>
    new Uint8Array(await (await answer).arrayBuffer());
  const draft = (): Promise<void> =>
    stage.records.inForum('ct', async (room) => {
      const meeting = await room.meeting('m1');
      if (meeting) room.putMeeting({ ...meeting, state: 'ended', draftedAt: stage.clock.now() });
    });

  it('gives the decisions as a workbook, under a name and as nothing that a browser would show', async () => {
    const answer = await ask('hanne', 'export', { what: 'decisions', as: 'xlsx' });
    equal(answer.status, 200);
    match(answer.headers.get('content-type') ?? '', /spreadsheetml/);
    equal(answer.headers.get('x-content-type-options'), 'nosniff');
    equal(answer.headers.get('cache-control'), 'no-store');
    equal(
      answer.headers.get('content-disposition'),
      'attachment; filename="Beslutninger Chefteam 2026-11-27.xlsx"; ' +
        "filename*=UTF-8''Beslutninger%20Chefteam%202026-11-27.xlsx",
    );
    const { rows } = readXlsx(new Uint8Array(await answer.arrayBuffer()));
    deepEqual(
      rows.slice(1).map((row) => row[6]?.value),
      ['Dagsordenen er godkendt', `Vi går i gang ${markup}`],
    );
  });

  it("gives the follow-ups as CSV, in the forum's language or the reader's", async () => {
    const danish = new TextDecoder().decode(
      await bytes(ask('hanne', 'export', { what: 'follow-ups', as: 'csv' })),
    );
    deepEqual(
      readCsv(danish, ';').map((row) => row.slice(1, 5)),
      [
        ['Opfølgning', 'Ansvarlig', 'Frist', 'Status'],
        ['Undersøger, om kommunerne kan deltage', 'Hanne', '2026-12-04', 'åben'],
      ],
    );
    const english = ask('hanne', 'export', { what: 'follow-ups', as: 'csv', locale: 'en' });
    match(new TextDecoder().decode(await bytes(english)), /^No\.,Follow-up,Owner,/);
  });

  it('holds nothing closed for who is not entitled, and all of it for who is', async () => {
    for (const as of ['xlsx', 'csv']) {
      const told = async (person: string): Promise<string> => {
        const file = await bytes(ask(person, 'export', { what: 'decisions', as }));
        return as === 'csv' ? new TextDecoder().decode(file) : JSON.stringify(readXlsx(file));
      };
      doesNotMatch(await told('hanne'), new RegExp(`${secret}|Personalesag`));
      match(await told('nanna'), new RegExp(secret));
    }
  });

  it('gives minutes that are drafted in each form, as this reader may see them', async () => {
    await draft();
    for (const as of ['docx', 'html', 'md']) {
      const answer = await ask('hanne', 'minutes', { meeting: 'm1', as });
      equal(answer.status, 200);
      match(
        answer.headers.get('content-disposition') ?? '',
        new RegExp(`Referat Chefteam 2026-11-27\\.${as}`),
      );
      match(answer.headers.get('content-security-policy') ?? '', /sandbox/);
    }
    const html = async (person: string): Promise<string> =>
      new TextDecoder().decode(await bytes(ask(person, 'minutes', { meeting: 'm1', as: 'html' })));
    doesNotMatch(await html('hanne'), new RegExp(`${secret}|Personalesag|<img src=x`));
    match(await html('nanna'), new RegExp(secret));
  });

  it("gives no minutes before they are drafted, none of another forum's meeting, and none that are not there", async () => {
    equal((await ask('hanne', 'minutes', { meeting: 'm1', as: 'md' })).status, 404);
    await draft();
    await stage.records.inForum('by', (room) => {
      room.putForum(sampleForum('by'));
      room.putMeeting(sampleMeeting('x1', { forum: 'by', state: 'ended', draftedAt: stage.clock.now() }));
    });
    for (const meeting of ['x1', 'nowhere', '../m1']) {
      equal((await ask('hanne', 'minutes', { meeting, as: 'md' })).status, 404);
    }
  });

  it('asks for words it knows, and refuses whoever is not in the chat or not signed in', async () => {
    await draft();
    for (const query of [{ what: 'people', as: 'csv' }, { what: 'decisions', as: 'exe' }, {}]) {
      equal((await ask('hanne', 'export', query as Record<string, string>)).status, 400);
    }
    equal((await ask('hanne', 'minutes', { meeting: 'm1', as: 'pdf' })).status, 400);
    for (const path of ['export', 'minutes', 'burn-up']) {
      const query = { what: 'decisions', as: path === 'export' ? 'csv' : 'md', meeting: 'm1' };
      equal((await ask('mallory', path, query)).status, 403);
      const unsigned = await fetch(
        `${stage.url}/api/pages/${path}?chat=${conversation}&what=decisions&as=csv`,
      );
      deepEqual([unsigned.status, await unsigned.text()], [401, '']);
      equal((await ask('hanne', path, { ...query, chat: '19:other@thread.v2' })).status, 404);
    }
  });

  it('draws the burn-up in each theme and language, with the same in numbers and nothing that people wrote', async () => {
    for (const theme of ['default', 'dark', 'contrast']) {
      for (const [locale, words] of [
        ['da', 'Heraf færdige'],
        ['en', 'Finished'],
      ] as const) {
        const answer = await ask('hanne', 'burn-up', { theme, locale });
        const { svg, table } = (await answer.json()) as { svg: string; table: object[] };
        ok(svg.startsWith('<svg ') && svg.includes(words), svg.slice(0, 80));
        doesNotMatch(svg, /<script|<style|href=|Hanne|kommunerne/);
        deepEqual(table, [
          { week: '2026-11-23', created: 1, closed: 0, reopened: 0, dropped: 0, total: 1, done: 0, open: 1 },
        ]);
      }
    }
  });

  it('says that a picture is the same as long as it is, and another when a follow-up is done', async () => {
    const etag = async (): Promise<string | null> => (await ask('hanne', 'burn-up')).headers.get('etag');
    const first = await etag();
    equal(await etag(), first);
    await stage.records.inForum('ct', async (room) => {
      const meeting = await room.meeting('m1');
      if (!meeting) throw new Error('The stage has a meeting');
      const change = { by: null, cause: { kind: 'message' as const, id: 'm' }, field: 'state' };
      const entries = meeting.entries.map((entry) =>
        entry.type === 'followUp' && entry.number === 3
          ? {
              ...entry,
              state: 'done' as const,
              history: [{ ...change, at: stage.clock.now(), before: 'open', after: 'done' }],
            }
          : entry,
      );
      room.putMeeting({ ...meeting, entries });
    });
    ok((await etag()) !== first);
  });

  it('makes three files at a time, asks others to come again, and is done with one that nobody takes', async () => {
    await stage.records.inForum('ct', (room) => {
      const text = 'lang '.repeat(6000);
      const entries = Array.from({ length: 500 }, (_, at) => sampleOutcome(100 + at, { text }));
      room.putMeeting(sampleMeeting('m2', { state: 'ended', entries }));
    });
    const query = { what: 'decisions', as: 'csv' };
    const begun = await Promise.all([1, 2, 3].map(() => ask('hanne', 'export', query)));
    deepEqual(
      begun.map(({ status }) => status),
      [200, 200, 200],
    );
    const fourth = await ask('hanne', 'export', query);
    deepEqual([fourth.status, fourth.headers.get('retry-after')], [503, '5']);
    for (const answer of begun) await answer.body?.cancel();
    let again = await ask('hanne', 'export', query);
    while (again.status === 503) again = await ask('hanne', 'export', query);
    equal(again.status, 200);
    ok((await again.arrayBuffer()).byteLength > 14_000_000);
  });

  it('makes names that end no header and lead to no folder', () => {
    equal(
      attachment('../Øst & "Vest"\r\nSet-Cookie: a=b.xlsx'),
      'attachment; filename="Oest & Vest Set-Cookie a=b.xlsx"; ' +
        "filename*=UTF-8''%C3%98st%20%26%20Vest%20Set-Cookie%20a%3Db.xlsx",
    );
    equal(attachment('..'), `attachment; filename="tovholder"; filename*=UTF-8''tovholder`);
    match(
      attachment('Møde 会议.csv'),
      /filename="Moede {0,1}.*\.csv"; filename\*=UTF-8''M%C3%B8de%20%E4%BC%9A/,
    );
  });
});
