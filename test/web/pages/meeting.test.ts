import { deepEqual, equal, ok } from 'node:assert/strict';
import { ownedBy, personRef, sampleFollowUp, sampleItem, tenant } from '../../support/records.js';
import type { PanelData } from '../../../src/web/pages/meeting/panel-view.js';
import { chatId, conversation, openStage, secret, type Stage, startsAt } from './stage.js';
import { Tokens } from './tokens.js';

describe('what the panel beside a meeting is given', () => {
  let tokens: Tokens;
  let stage: Stage;

  before(async () => {
    tokens = await Tokens.open();
  });
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url);
  });
  afterEach(() => stage.close());

  const ask = async (person: string, etag?: string): Promise<Response> => {
    const headers: Record<string, string> = { authorization: `Bearer ${await tokens.for(person, startsAt)}` };
    if (etag !== undefined) headers['if-none-match'] = etag;
    return fetch(`${stage.url}/api/pages/meeting?chat=${encodeURIComponent(conversation)}`, { headers });
  };
  const shown = async (person: string): Promise<PanelData & { now: string }> =>
    (await (await ask(person)).json()) as PanelData & { now: string };
  const change = (work: Parameters<Stage['records']['inForum']>[1]): Promise<unknown> =>
    stage.records.inForum('ct', work);
  const led = (): Promise<unknown> =>
    change(async (room) => {
      const forum = await room.forum();
      if (forum) room.putForum({ ...forum, chair: personRef('Nanna') });
    });

  it('lets everybody lead while nobody is named to, and then only those who are', async () => {
    const rights = async (person: string): Promise<unknown> => {
      const { may } = await shown(person);
      return may && [may.run, may.arrange, may.write];
    };
    deepEqual(await rights('bo'), [true, true, true]);
    await led();
    deepEqual(await rights('bo'), [false, false, true]);
    deepEqual(await rights('nanna'), [true, true, true]);
  });

  it('lets guests read, and do nothing', async () => {
    await stage.records.changeChat(
      chatId,
      (chat) =>
        chat && {
          ...chat,
          members: chat.members.map((one) => (one.name === 'Bo' ? { ...one, role: 'guest' as const } : one)),
        },
    );
    deepEqual((await shown('bo')).may, {
      run: false,
      arrange: false,
      write: false,
      correct: [],
      approved: false,
    });
  });

  it('says which entries one may correct: those one wrote or is to do, and all of them for those who lead', async () => {
    await led();
    await change(async (room) => {
      const meeting = await room.meeting('m1');
      const entry = sampleFollowUp(9, { item: 'b', author: personRef('Bo'), owners: [ownedBy('Bo')] });
      if (meeting) room.putMeeting({ ...meeting, entries: [...meeting.entries, entry] });
    });
    deepEqual((await shown('bo')).may?.correct, [9]);
    ok(((await shown('nanna')).may?.correct.length ?? 0) >= 8);
  });

  it("brings the reader's own follow-ups of the forum, with the days after theirs they may be put off to", async () => {
    const { mine } = await shown('hanne');
    deepEqual(
      mine?.lines.map(({ line, later }) => [line.label, later.tomorrow, later.week]),
      [['CT-3', '2026-12-07', '2026-12-11']],
    );
    deepEqual((await shown('bo')).mine, { lines: [], more: 0 });
  });

  it('keeps a closed item from those it is closed to, in all that is given', async () => {
    await change(async (room) => {
      const meeting = await room.meeting('m1');
      const entry = sampleFollowUp(10, {
        item: 'c',
        text: `Skriver om ${secret}`,
        owners: [ownedBy('Hanne')],
      });
      if (meeting) room.putMeeting({ ...meeting, entries: [...meeting.entries, entry] });
    });
    equal((await (await ask('hanne')).text()).includes(secret), false);
    equal((await (await ask('nanna')).text()).includes(secret), true);
  });

  it('names whom something can be given to: the members of the chat and the units', async () => {
    await change(async (room) => {
      const forum = await room.forum();
      const units = [{ name: 'Udvikling', contact: personRef('Bo') }];
      if (forum) room.putForum({ ...forum, units });
    });
    deepEqual(
      (await shown('hanne')).people.map(({ id }) => id),
      [`${tenant}/hanne`, `${tenant}/nanna`, `${tenant}/bo`, 'unit:Udvikling'],
    );
  });

  it('is not new because time passes, and tells the time when it is', async () => {
    const first = await ask('hanne');
    equal(((await first.json()) as { now: string }).now, startsAt);
    await stage.clock.advance(30_000);
    equal((await ask('hanne', first.headers.get('etag') ?? '')).status, 304);
    await change(async (room) => {
      const meeting = await room.meeting('m1');
      if (meeting) room.putMeeting({ ...meeting, items: [...meeting.items, sampleItem('e')] });
    });
    equal((await ask('hanne', first.headers.get('etag') ?? '')).status, 200);
  });

  it('lets those who may read a closed item settle what is open in it, and nobody else', async () => {
    await change(async (room) => {
      const meeting = await room.meeting('m1');
      const entries = meeting?.entries.filter(({ item }) => item !== 'c') ?? [];
      if (meeting) room.putMeeting({ ...meeting, entries });
    });
    const settles = async (person: string): Promise<string | undefined> => {
      const press = { verb: 'settle', meeting: 'm1', settle: [{ item: 'c' }] };
      const answer = await fetch(`${stage.url}/api/pages/act?chat=${encodeURIComponent(conversation)}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await tokens.for(person, startsAt)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ key: `settled by ${person}`, press }),
      });
      equal(answer.status, 200);
      return (await stage.records.meeting('m1'))?.items.find(({ id }) => id === 'c')?.state;
    };
    equal(await settles('hanne'), 'waiting');
    equal(await settles('nanna'), 'postponed');
  });
});
