import assert from 'node:assert/strict';
import type { Person } from '../../src/domain/person.js';
import { bytesOf, maxBytes } from '../../src/render/fit.js';
import { Stage } from '../main-job/stage.js';
import type { FakeUser } from '../support/teams/index.js';

describe('the weekly overview', () => {
  let stage: Stage;
  beforeEach(async () => {
    // A Friday; the Monday after is 30 November.
    stage = await Stage.open('2026-11-27T06:00:00.000Z');
    await stage.meeting('Budget');
  });
  afterEach(() => stage.close());

  const at = async (instant: string): Promise<void> => {
    await stage.clock.set(instant);
    // The first may still be one that began before that instant.
    await stage.tick();
    await stage.tick();
  };
  const overviews = (user: FakeUser) =>
    stage.teams
      .personal(user)
      .cards()
      .filter((card) => card.says('Ugeoverblik'));
  const writes = (user: FakeUser, text: string): Promise<string> =>
    stage.told(user, text, stage.teams.personal(user));
  const person = async (user: FakeUser): Promise<Person> => {
    const found = (await stage.bot.records.allPeople()).find(({ name }) => name === user.name);
    assert.ok(found);
    return found;
  };
  const monday = '2026-11-30T07:30:30.000Z';

  it('comes on Monday at half past eight with what is due, overdue, undated and waiting, in one card', async () => {
    const { mona, karla } = stage;
    await stage.says(mona, 'Opgave: Mona sender tal til alle senest 2/12');
    await stage.says(mona, 'Opgave: Mona ringer til Kolding senest 27/11');
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    await stage.says(mona, 'Opgave: Mona spørger designskolen senest 3/12');
    await stage.says(mona, 'Opgave: Mona skriver årsplanen senest 15/1');
    await stage.asks(mona, 'afventer 4: svar udefra');
    await at('2026-11-30T07:29:00.000Z');
    assert.equal(overviews(mona).length, 0);
    await at(monday);
    const [card, ...more] = overviews(mona);
    assert.equal(more.length, 0);
    const text = card?.text() ?? '';
    assert.match(text, /uge 49/);
    const order = [
      'Over fristen',
      'ringer til Kolding',
      'I denne uge',
      'sender tal',
      'Afventer',
      'designskolen',
    ];
    assert.deepEqual(
      order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
      order.map((words) => text.indexOf(words)),
    );
    assert.match(text, /Uden dato[^]*bestiller kaffe/);
    assert.doesNotMatch(text, /årsplanen/);
    assert.equal(overviews(karla).length, 0);
    const answer = await mona.presses(card!, 'Vis alle');
    assert.match(answer.shown().text(), /Senere[^]*årsplanen/);
    const again = await mona.presses(answer.shown(), 'Vis færre');
    assert.doesNotMatch(again.shown().text(), /årsplanen/);
  });

  it('comes once a week, though the process ends, the clock goes back and it is asked for in between', async () => {
    const { mona, bot } = stage;
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    await at(monday);
    await at('2026-11-30T06:00:00.000Z');
    await bot.restart();
    await at('2026-11-30T09:00:00.000Z');
    await at('2026-12-01T09:00:00.000Z');
    assert.equal(overviews(mona).length, 1);
  });

  it('comes after all where Teams did not take it at first, or the process ended on the way', async () => {
    const { mona, karla, bot } = stage;
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    await stage.says(karla, 'Opgave: Karla bestiller te');
    const { id } = await person(karla);
    const cutOff = { week: '2026-11-30', at: '2026-11-30T07:30:10.000Z', failed: 0 };
    await bot.records.changePerson(
      id,
      (one) => one && { ...one, digest: { ...one.digest, sending: cutOff } },
    );
    await at('2026-11-30T07:29:00.000Z');
    const personal = stage.teams.personal(mona);
    stage.teams.fails('ServiceError', { in: personal, on: 'send', times: 1 });
    await at(monday);
    assert.deepEqual([overviews(mona).length, overviews(karla).length], [0, 0]);
    for (const minute of ['46', '59']) await at(`2026-11-30T07:${minute}:30.000Z`);
    await bot.restart();
    await at('2026-11-30T08:30:00.000Z');
    assert.deepEqual([overviews(mona).length, overviews(karla).length], [1, 1]);
    assert.deepEqual((await person(mona)).digest, { off: false, week: '2026-11-30' });
  });

  it('is typed for at any time, in private also where it is asked for in the chat', async () => {
    const { mona, chat } = stage;
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    assert.match(await writes(mona, 'ugeoverblik'), /Uden dato[^]*bestiller kaffe/);
    const posted = await stage.told(mona, 'ugeoverblik');
    assert.doesNotMatch(posted, /bestiller kaffe/);
    assert.equal(overviews(mona).length, 2);
    assert.equal(chat.cards().filter((card) => card.says('Ugeoverblik')).length, 0);
    assert.match(await writes(stage.karla, 'digest'), /ikke noget for/);
  });

  it('shows all of very much a page at a time', async () => {
    const { mona } = stage;
    for (let i = 1; i <= 33; i++)
      await mona.says(stage.chat, `Opgave: Mona ordner sag nummer ${i} senest 2/12`);
    await stage.bot.settled();
    await at(monday);
    let card = overviews(mona)[0]!;
    assert.match(card.text(), /… og 28 til/);
    const seen = new Set<string>();
    for (const button of ['Vis alle', 'Vis flere', 'Vis flere']) {
      card = (await mona.presses(card, button)).shown();
      assert.ok(bytesOf(card.json) <= maxBytes);
      for (const [label] of card.text().matchAll(/CT-\d+/g)) seen.add(label);
    }
    assert.equal(seen.size, 33);
    assert.match(card.text(), /Viser 29–33 af 33/);
    const form = (await mona.presses(card, 'Åbn', { near: 'nummer 31' })).shown();
    const back = (await mona.presses(form, 'Tilbage')).shown();
    assert.match(back.text(), /Viser 29–33 af 33/);
    assert.match((await mona.presses(back, 'Vis færre')).shown().text(), /… og 28 til/);
  });

  it('stops when the person says so, and comes again when they do', async () => {
    const { mona } = stage;
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    assert.match(await writes(mona, 'stop ugeoverblik'), /ikke ugeoverblikket længere.*»ugeoverblik til«/);
    await at(monday);
    assert.equal(overviews(mona).length, 0);
    await at('2026-12-01T07:30:30.000Z');
    assert.match(await writes(mona, 'digest on'), /mandag morgen/);
    assert.equal((await person(mona)).digest.off, false);
    assert.equal(overviews(mona).length, 0);
  });

  it('waits for those who are away', async () => {
    const { mona, bot } = stage;
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    const { id } = await person(mona);
    await bot.records.changePerson(
      id,
      (known) => known && { ...known, away: [{ from: '2026-11-30', until: '2026-11-30', substitute: null }] },
    );
    await at(monday);
    assert.equal(overviews(mona).length, 0);
    await at('2026-12-01T07:30:30.000Z');
    assert.equal(overviews(mona).length, 1);
  });

  it('shows the secretary the whole forum, with what did not arrive and what got no answer', async () => {
    const { bent, karla, mona, hanne } = stage;
    await stage.asks(bent, 'referent @Karla Vestergård');
    hanne.installed = false;
    await stage.says(mona, 'Opgave: Hanne Lyngsø henter nøgler senest 27/11');
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    await stage.says(mona, 'Opgave: Karla skriver rundt senest 2/12');
    await at('2026-11-27T07:31:00.000Z');
    await at(monday);
    const text = overviews(karla)[0]?.text() ?? '';
    assert.match(text, /I denne uge[^]*skriver rundt[^]*Alle i Chefteam/);
    assert.match(text, /Nåede ikke frem[^]*henter nøgler[^]*Hanne Lyngsø har ikke tilføjet mig i Teams/);
    assert.match(text, /Uden dato[^]*bestiller kaffe/);
    assert.equal(text.split('skriver rundt').length, 2);
    assert.doesNotMatch(overviews(mona)[0]?.text() ?? '', /Alle i Chefteam/);
  });

  it('opens a follow-up and comes back', async () => {
    const { mona } = stage;
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    await stage.says(mona, 'Opgave: Mona henter nøgler');
    await at(monday);
    const form = (await mona.presses(overviews(mona)[0]!, 'Åbn', { near: 'bestiller kaffe' })).shown();
    const done = await mona.presses(form, 'Færdig');
    await stage.bot.settled();
    assert.match(done.shown().text(), /Uden dato[^]*henter nøgler/);
    assert.doesNotMatch(done.shown().text(), /bestiller kaffe/);
  });

  it('asks for a day for what has none, with one tap to the next meeting', async () => {
    const { mona } = stage;
    await stage.says(mona, 'Opgave: Mona bestiller kaffe');
    await stage.says(mona, 'Opgave: Mona henter nøgler senest 2/12');
    await stage.asks(stage.bent, 'afslut alligevel');
    await stage.asks(stage.bent, 'møde 4/12 kl. 9-11');
    await at(monday);
    const card = overviews(mona)[0]!;
    const after = (await mona.presses(card, 'frist: næste møde', { near: 'bestiller kaffe' })).shown();
    assert.match(after.text(), /I denne uge[^]*bestiller kaffe[^]*til næste møde, fredag 4-12/);
    assert.doesNotMatch(after.text(), /Uden dato/);
  });

  it('keeps closed text from who may not read it', async () => {
    const { bent, mona, karla, hanne } = stage;
    await stage.asks(bent, 'referent @Karla Vestergård');
    await stage.says(mona, 'Opgave: Hanne Lyngsø fyrer en medarbejder senest 2/12');
    const { id } = await stage.forum();
    await stage.bot.records.inForum(id, async (room) => {
      const meeting = await room.meeting((await room.meetings())[0]?.id ?? '');
      if (!meeting) return;
      const items = meeting.items.map((item) => ({ ...item, visibility: 'closed' as const, entitled: [] }));
      room.putMeeting({ ...meeting, items });
    });
    await at(monday);
    assert.match(overviews(hanne)[0]?.text() ?? '', /lukket punkt/);
    assert.doesNotMatch(overviews(hanne)[0]?.text() ?? '', /fyrer/);
    assert.match(overviews(karla)[0]?.text() ?? '', /fyrer en medarbejder/);
  });
});
