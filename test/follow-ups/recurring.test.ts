import assert from 'node:assert/strict';
import { tieAnew } from '../../src/commands/meeting/tied-follow-ups.js';
import { newForum, newMeeting } from '../../src/domain/create.js';
import type { FollowUp } from '../../src/domain/entry.js';
import { lazyCalendar } from '../../src/reminders/calendar.js';
import { Stage } from '../main-job/stage.js';

describe('a follow-up that comes again', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget');
  });
  afterEach(() => stage.close());

  const all = async (): Promise<FollowUp[]> => {
    const forum = await stage.forum();
    const found = await stage.bot.records.find({ forums: [forum.id], type: 'followUp' });
    return found
      .map(({ entry }) => entry)
      .filter((entry): entry is FollowUp => entry.type === 'followUp')
      .sort((a, b) => a.number - b.number);
  };
  const days = async (): Promise<string[]> =>
    (await all()).map(({ number, due, state }) => `${number} ${due?.day ?? '-'} ${state}`);

  it('is read from how often it is said to come, and the next one is made when it is done', async () => {
    const { mona } = stage;
    await stage.says(mona, 'Opgave: Mona sender tallene rundt hver måned');
    assert.deepEqual(await days(), ['1 2026-11-30 open']);
    assert.match(await stage.told(mona, 'færdig 1'), /Den næste er CT-2, senest/);
    assert.deepEqual(await days(), ['1 2026-11-30 done', '2 2026-12-31 open']);
    const [first, second] = await all();
    assert.deepEqual([first?.series?.next, second?.series?.previous], [2, 1]);
    assert.deepEqual(second?.owners, first?.owners);
    assert.match(await stage.told(mona, 'mine opgaver'), /hver måned/);
  });

  it('does not pass on to the next one what was asked of somebody about the last', async () => {
    const { mona, karla } = stage;
    await stage.says(mona, 'Opgave: Mona sender tallene rundt hver måned');
    await stage.asks(mona, 'giv videre 1 til Karla');
    assert.equal((await all())[0]?.offered?.to.name, 'Karla Vestergård');
    await stage.asks(mona, 'færdig 1');
    const next = (await all())[1];
    assert.deepEqual([next?.state, next?.offered, next?.evidence], ['open', null, []]);
    assert.doesNotMatch(stage.teams.personal(karla).read(), /CT-2/);
  });

  it('is never made twice, however often it is finished, and is taken back when it is opened again', async () => {
    const { mona, teams } = stage;
    teams.twice = true;
    await stage.says(mona, 'Opgave: Mona sender tallene rundt hver uge');
    await stage.asks(mona, 'færdig 1');
    await stage.asks(mona, 'færdig 1');
    assert.deepEqual(await days(), ['1 2026-11-27 done', '2 2026-12-04 open']);
    await stage.asks(mona, 'genåbn 1');
    const open = (await all()).filter(({ state, withdrawn }) => state === 'open' && !withdrawn);
    assert.deepEqual(
      open.map(({ number }) => number),
      [1],
    );
    await stage.asks(mona, 'færdig 1');
    assert.equal((await all()).filter(({ state, withdrawn }) => state === 'open' && !withdrawn).length, 1);
  });

  it('is open again when finishing it is taken back, and the next one is gone', async () => {
    const { mona } = stage;
    await stage.says(mona, 'Opgave: Mona sender tallene rundt hver fredag');
    await stage.asks(mona, 'færdig 1');
    assert.deepEqual(await days(), ['1 2026-11-27 done', '2 2026-12-04 open']);
    assert.match(await stage.told(mona, 'fortryd'), /CT-1/);
    assert.deepEqual(
      (await all()).filter(({ withdrawn }) => !withdrawn).map(({ number, state }) => [number, state]),
      [[1, 'open']],
    );
  });

  it('comes again from its own day, and no more at a meeting, once that is said', async () => {
    const { mona } = stage;
    await stage.says(mona, 'Opgave: Mona laver status på hvert KURS-møde');
    assert.match(await stage.told(mona, 'gentag 1 hver fredag'), /hver uge, første gang fredag 27-11-2026/);
    assert.deepEqual(await days(), ['1 2026-11-27 open']);
    const [first] = await all();
    assert.equal(first?.due?.meeting, null);
  });

  it('is told to come again, and to stop, by number', async () => {
    const { mona } = stage;
    await stage.says(mona, 'Opgave: Mona laver status senest 30/11');
    assert.match(await stage.told(mona, 'gentag 1 hvert kvartal'), /CT-1 kommer igen hvert kvartal/);
    await stage.asks(mona, 'færdig 1');
    assert.deepEqual(await days(), ['1 2026-11-30 done', '2 2027-02-28 open']);
    assert.match(await stage.told(mona, 'repeat 2 off'), /kommer ikke igen/);
    await stage.asks(mona, 'færdig 2');
    assert.equal((await all()).length, 2);
    assert.match(await stage.told(mona, 'gentag 2 engang imellem'), /kan ikke læse/);
  });

  it('stops with the newest one, also where one that is done is named', async () => {
    const { mona } = stage;
    await stage.says(mona, 'Opgave: Mona sender tallene rundt hver måned');
    await stage.asks(mona, 'færdig 1');
    assert.equal(await stage.told(mona, 'gentag 1 fra'), 'CT-2 kommer ikke igen.');
    await stage.asks(mona, 'færdig 2');
    assert.deepEqual(await days(), ['1 2026-11-30 done', '2 2026-12-31 done']);
  });

  it('is followed up at every meeting: the meeting ends it, and the next is for the next', async () => {
    const { bent, mona } = stage;
    await stage.says(mona, 'Opgave: Mona orienterer om sygefraværet på hvert møde');
    assert.deepEqual(await days(), ['1 - open']);
    await stage.asks(bent, 'afslut alligevel');
    const forum = await stage.forum();
    await stage.bot.records.inForum(forum.id, (room) => {
      room.putMeeting(newMeeting('next', forum, { day: '2026-12-02' }));
      room.putMeeting(newMeeting('later', forum, { day: '2026-12-09' }));
    });
    await tieAnew(forum.id, { records: stage.bot.records, calendar: lazyCalendar() }, stage.clock.now());
    assert.deepEqual(await days(), ['1 2026-12-02 open']);
    await stage.bot.records.inForum(forum.id, async (room) => {
      const held = await room.meeting('next');
      if (held) room.putMeeting({ ...held, state: 'ended', startedAt: '2026-12-02T09:00:00.000Z' });
    });
    await tieAnew(
      forum.id,
      { records: stage.bot.records, calendar: lazyCalendar() },
      '2026-12-02T10:00:00.000Z',
    );
    await tieAnew(
      forum.id,
      { records: stage.bot.records, calendar: lazyCalendar() },
      '2026-12-02T10:00:00.000Z',
    );
    assert.deepEqual(await days(), ['1 2026-12-02 done', '2 2026-12-09 open']);
    assert.match((await all())[0]?.remark ?? '', /Chefteam 02-12-2026/);
  });
});

describe('a follow-up that must be done before something', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget');
  });
  afterEach(() => stage.close());

  it('is due the working day before that meeting, and moves with it', async () => {
    const { mona, bot, clock } = stage;
    await stage.says(mona, 'Opgave: Mona retter notatet, før det fremsendes til udvalget');
    const forum = await stage.forum();
    const committee = await bot.records.inForum('committee', (room) => {
      const made = newForum({ ...forum, id: 'committee', name: 'Udvalget', named: true, chat: null });
      room.putForum(made);
      room.putMeeting(newMeeting('u1', made, { day: '2026-12-07' }));
      return made;
    });
    const due = async (): Promise<string | null> => {
      const [found] = await bot.records.find({ forums: [forum.id], number: 1 });
      return found?.entry.type === 'followUp' ? (found.entry.due?.day ?? null) : null;
    };
    const tied = (): Promise<void> =>
      tieAnew(committee.id, { records: bot.records, calendar: lazyCalendar() }, clock.now());
    assert.match(await stage.told(mona, 'mine opgaver'), /før næste møde i udvalget, dato følger/);
    await tied();
    // The Monday's meeting: the Friday before.
    assert.equal(await due(), '2026-12-04');
    await bot.records.inForum('committee', async (room) => {
      const meeting = await room.meeting('u1');
      if (meeting) room.putMeeting({ ...meeting, day: '2026-12-28' });
    });
    await tied();
    // The 24th to the 27th are free.
    assert.equal(await due(), '2026-12-23');
  });
});
