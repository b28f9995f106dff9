import assert from 'node:assert/strict';
import { addMilliseconds } from '../../src/domain/day.js';
import { owed } from '../../src/domain/given.js';
import { Stage } from '../main-job/stage.js';
import type { FakeUser, Post } from '../support/teams/index.js';

describe('after the meeting', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    await stage.meeting('Budget');
  });
  afterEach(() => stage.close());

  const heading = 'Opfølgninger fra Chefteam';
  const posts = (user: FakeUser): Post[] => stage.teams.personal(user).posts;
  const cards = (user: FakeUser): string[] =>
    posts(user).flatMap(({ card }) => (card?.says(heading) ? [card.text()] : []));
  const told = (user: FakeUser): string[] =>
    posts(user).flatMap(({ text }) => (text.includes('Ikke alle har fået besked') ? [text] : []));

  async function over(): Promise<void> {
    await stage.asks(stage.bent, 'afslut alligevel');
    await stage.tick();
  }

  it('each owner gets one card with all of theirs, and nobody else’s', async () => {
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø bestiller borde senest 4/12');
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø ringer til Kolding');
    await stage.says(stage.mona, 'Opgave: Karla Vestergård skriver kontrakten senest 10/12');
    await over();
    await stage.tick();
    assert.equal(cards(stage.hanne).length, 1);
    assert.match(
      cards(stage.hanne)[0] ?? '',
      /bestiller borde[\s\S]*senest fredag 4-12[\s\S]*ringer til Kolding/,
    );
    assert.doesNotMatch(cards(stage.hanne)[0] ?? '', /kontrakten/);
    assert.equal(cards(stage.karla).length, 1);
    assert.deepEqual([cards(stage.mona), cards(stage.bent), told(stage.bent)], [[], [], []]);
  });

  it('can finish a follow-up from the card, and open it', async () => {
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø bestiller borde senest 4/12');
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø ringer til Kolding senest 5/12');
    await over();
    const card = stage.teams.personal(stage.hanne).card(heading);
    const after = await stage.hanne.presses(card, 'Færdig', { near: 'bestiller borde' });
    await stage.bot.settled();
    assert.match(after.shown().text(), /bestiller borde[^\n]*\nCT-1 · ✓ færdig/);
    assert.match(after.shown().text(), /ringer til Kolding/);
    const [first] = (await stage.record()).entries;
    assert.equal(first?.type === 'followUp' && first.state, 'done');
    const form = await stage.hanne.presses(after.shown(), 'Åbn', { near: 'ringer til Kolding' });
    const back = await stage.hanne.presses(form.shown(), 'Tilbage');
    assert.ok(back.shown().says(heading));
  });

  it('gets nothing of the kind while the meeting is open, or when it has nothing to give', async () => {
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø bestiller borde senest 4/12');
    await stage.tick();
    assert.deepEqual(cards(stage.hanne), []);
    await stage.asks(stage.mona, 'fortryd');
    await over();
    assert.deepEqual([cards(stage.hanne), told(stage.bent)], [[], []]);
  });

  it('comes once, also over a restart right after the end', async () => {
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø bestiller borde senest 4/12');
    await stage.asks(stage.bent, 'afslut alligevel');
    await stage.bot.restart();
    await stage.tick();
    await stage.bot.restart();
    await stage.tick();
    assert.equal(cards(stage.hanne).length, 1);
  });

  it('is sent again when the process ended before it was known to have left', async () => {
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø bestiller borde senest 4/12');
    await over();
    const { id, forum } = await stage.record();
    const at = stage.clock.now();
    await stage.bot.records.inForum(forum, async (room) => {
      const meeting = await room.meeting(id);
      if (!meeting) return;
      room.putMeeting({ ...meeting, given: meeting.given.map((one) => ({ ...one, state: 'sending', at })) });
    });
    const meeting = await stage.record();
    assert.deepEqual(
      [owed(meeting, at).length, owed(meeting, addMilliseconds(at, 6 * 60_000)).length],
      [0, 1],
    );
    for (let minute = 0; minute < 6; minute++) await stage.clock.advance(60_000);
    await stage.tick();
    assert.equal(cards(stage.hanne).length, 2);
  });

  it('tells an owner who is set later, of that alone', async () => {
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø bestiller borde senest 4/12');
    await stage.says(stage.mona, 'Opgave: Vi skal have styr på nøglerne');
    await over();
    await stage.asks(stage.mona, 'ansvarlig 2 @Hanne Lyngsø');
    await stage.tick();
    assert.equal(cards(stage.hanne).length, 2);
    assert.match(cards(stage.hanne)[1] ?? '', /nøglerne/);
    assert.doesNotMatch(cards(stage.hanne)[1] ?? '', /borde/);
  });

  it('names to the secretary, once, whom it did not reach and what has nobody', async () => {
    stage.hanne.installed = false;
    await stage.asks(stage.bent, 'referent @Karla Vestergård');
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø bestiller borde senest 4/12');
    await stage.says(stage.mona, 'Opgave: Vi skal have styr på nøglerne');
    await stage.says(stage.mona, 'Opgave: Otto Junge ringer til Kolding senest 4/12');
    await stage.asks(stage.karla, 'afslut alligevel');
    await stage.tick();
    await stage.tick();
    assert.equal(told(stage.karla).length, 1);
    const [text = ''] = told(stage.karla);
    assert.match(text, /Hanne Lyngsø \(CT-1\) kan jeg ikke skrive til/);
    assert.match(text, /CT-2 har ingen ansvarlig: Skriv »ansvarlig CT-2 @Navn«/);
    assert.match(text, /Otto Junge \(CT-3\) er ikke en, jeg kender/);
    assert.deepEqual(told(stage.bent), []);
  });

  it('goes to a unit’s contact', async () => {
    await stage.asks(stage.bent, 'enhed Udvikling = @Karla Vestergård');
    await stage.says(stage.mona, 'Opgave: Udvikling laver en plan senest 4/12');
    await over();
    assert.match(cards(stage.karla)[0] ?? '', /laver en plan/);
  });

  it('says nothing of a closed item to an owner who may not see it', async () => {
    await stage.says(stage.mona, 'Opgave: Hanne Lyngsø bestiller borde senest 4/12');
    const { id, forum } = await stage.record();
    await stage.bot.records.inForum(forum, async (room) => {
      const meeting = await room.meeting(id);
      if (!meeting) return;
      const items = meeting.items.map((item) => ({ ...item, visibility: 'closed' as const, entitled: [] }));
      room.putMeeting({ ...meeting, items });
    });
    await over();
    assert.match(cards(stage.hanne)[0] ?? '', /Hører til et lukket punkt\nCT-1\nPunkt 1 \(lukket\)/);
    assert.ok(!JSON.stringify(posts(stage.hanne).map(({ card }) => card?.json)).includes('borde'));
  });
});
