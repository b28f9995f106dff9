import assert from 'node:assert/strict';
import type { Minutes } from '../../src/domain/meeting.js';
import { Stage } from '../main-job/stage.js';
import type { ReadCard } from '../support/teams/index.js';

describe('the minutes of a meeting', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    const { bent, karla, mona } = stage;
    await stage.meeting('Cykelstativer', 'Ferieplan');
    await stage.asks(bent, `mødeleder @${bent.name}`);
    await stage.asks(bent, `referent @${karla.name}`);
    await stage.says(mona, 'Beslutning: Vi sætter 200.000 kr. af til cykelstativer');
    await stage.says(mona, 'Opgave: Hanne Lyngsø spørger leverandøren senest 4/12');
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Godkendt: Ferieplanen for 2027');
  });
  afterEach(() => stage.close());

  const end = async (): Promise<void> => {
    await stage.asks(stage.bent, 'afslut alligevel');
    await stage.bot.settled();
  };
  const minutes = async (): Promise<Minutes> => {
    const { minutes: known } = await stage.record();
    assert.ok(known);
    return known;
  };
  const card = (): ReadCard => stage.chat.card('Referat');
  const privately = (user: typeof stage.bent): string =>
    stage.teams
      .personal(user)
      .posts.map((post) => post.card?.text() ?? post.text)
      .join('\n');

  it('begin as a draft that says until when it may be commented on', async () => {
    await end();
    assert.match(card().text(), /Udkast · kommentarer senest lørdag 28-11/);
    for (const title of ['Godkend', 'Kommentér …', 'Hent fil …']) assert.ok(card().button(title));
  });

  it('do not count somebody who was away among those who took part', async () => {
    await stage.asks(stage.bent, 'afbud fra Hanne');
    await end();
    assert.match(
      card().text(),
      /Deltagere: Bent Sølvsten, Karla Vestergård og Mona Tjørnelund\nAfbud: Hanne Lyngsø\n/,
    );
  });

  it('stand on one card: asked for again, the older becomes a line', async () => {
    await end();
    const older = card().post;
    await stage.asks(stage.mona, 'referat');
    assert.notEqual(card().post.id, older.id);
    assert.equal(older.card?.text(), 'Referat – se kortet længere nede');
    await stage.asks(stage.karla, 'ret 1: Vi sætter 100.000 kr. af');
    assert.ok(card().says('100.000') && older.card.text().includes('længere nede'));
  });

  it('are final when the last member has approved, with version, time and numbered decisions', async () => {
    await end();
    const { bent, karla, mona, hanne } = stage;
    await mona.presses(card(), 'Godkend');
    await hanne.presses(card(), 'Godkend', { as: 'submit' });
    await stage.bot.settled();
    assert.match(card().text(), /Godkendt af Mona Tjørnelund og Hanne Lyngsø/);
    assert.match(await stage.told(bent, 'godkend referat'), /Der mangler 1 godkendelse/);
    await stage.clock.set('2026-11-26T09:05:00.000Z');
    assert.match(await stage.told(karla, 'godkend referat', stage.teams.personal(karla)), /er godkendt/);
    const { state, version, approvedAt } = await minutes();
    assert.deepEqual([state, version, approvedAt?.slice(0, 16)], ['final', 1, '2026-11-26T09:05']);
    const text = card().text();
    assert.match(text, /Godkendt torsdag 26-11 kl\. 10\.05/);
    assert.match(text, /200\.000 kr\. af til cykelstativer – CT 2026-1/);
    assert.match(text, /Ferieplanen for 2027 – CT 2026-2/);
    assert.ok(!card().titles().includes('Godkend'));
  });

  it('count an approval once, however often it is delivered, and none of a guest', async () => {
    await end();
    const { teams, mona } = stage;
    const guest = teams.user('Gæst Gran', { role: 'guest' });
    stage.chat.add(guest);
    await stage.clock.advance(2 * 60 * 60_000);
    await stage.says(mona, 'hej');
    teams.twice = true;
    await mona.presses(card(), 'Godkend');
    await mona.asks(stage.chat, 'godkend referat');
    await guest.presses(card(), 'Godkend');
    await guest.asks(stage.chat, 'godkend referat');
    await stage.bot.settled();
    assert.deepEqual(
      (await minutes()).approvals.map(({ person }) => person.name),
      ['Mona Tjørnelund'],
    );
    assert.equal((await minutes()).state, 'draft');
  });

  it('carry the comments of members until the secretary has settled them', async () => {
    await end();
    const { karla, mona, hanne } = stage;
    await stage.asks(mona, 'kommentar punkt 1: Beløbet var 250.000 kr.');
    await hanne.presses(card(), 'Send', { inputs: { about: 'all', comment: 'Tak for et godt møde' } });
    await stage.bot.settled();
    assert.match(
      privately(karla),
      /Mona Tjørnelund har en kommentar til referatet fra Chefteam, punkt 1: Beløbet var 250\.000 kr\./,
    );
    assert.match(
      card().text(),
      /Kommentarer\nBeløbet var 250\.000 kr\. – Mona Tjørnelund · punkt 1\nTak for et godt møde – Hanne Lyngsø/,
    );
    const [shown] = await stage.asks(karla, 'referat', stage.teams.personal(karla));
    const answer = await karla.presses(shown!.card!, 'Afklaret', { near: 'Beløbet var' });
    assert.doesNotMatch(answer.shown().text(), /Beløbet/);
    await stage.bot.settled();
    assert.doesNotMatch(card().text(), /Beløbet/);
    const refused = await mona.presses(shown!.card!, 'Afklaret', { near: 'Tak for' });
    assert.match(refused.message ?? '', /Det kan kun Bent Sølvsten og Karla Vestergård/);
  });

  it('take a comment once, and none after the deadline or once they are final', async () => {
    const { bent, mona, teams } = stage;
    await stage.asks(bent, 'approval: everyone 1 day');
    await end();
    teams.twice = true;
    await stage.asks(mona, 'kommentar til referat: Jeg var der også');
    teams.twice = false;
    assert.equal((await minutes()).comments.length, 1);
    await stage.clock.set('2026-11-27T06:00:00.000Z');
    assert.match(
      await stage.told(mona, 'kommentar til referat: For sent'),
      /Fristen for kommentarer er gået\. Skriv til Karla/,
    );
    await stage.asks(bent, 'referat godkendt');
    assert.match(
      await stage.told(mona, 'kommentar punkt 2: Endnu senere'),
      /er godkendt.*kan ikke kommenteres længere/,
    );
    assert.equal((await minutes()).comments.length, 1);
  });

  it('are approved for all by those who run the meeting, and by nobody else', async () => {
    await end();
    assert.match(
      await stage.told(stage.hanne, 'referat godkendt'),
      /Det kan kun Bent Sølvsten og Karla Vestergård/,
    );
    assert.match(
      await stage.told(stage.bent, 'referat godkendt'),
      /Referatet fra Chefteam onsdag 25-11-2026 er godkendt\./,
    );
    assert.match(privately(stage.karla), /Referatet fra Chefteam onsdag 25-11-2026 er godkendt\./);
  });

  it('become another version only for a reason, and then want to be approved anew', async () => {
    await end();
    const { bent, hanne, mona } = stage;
    await stage.asks(bent, 'referat godkendt');
    assert.match(
      await stage.told(bent, 'ret CT-1: Vi sætter 250.000 kr. af'),
      /ny version: »ret referat: årsag«/,
    );
    assert.match(await stage.told(bent, 'ret referat'), /Hvorfor skal referatet rettes/);
    assert.match(await stage.told(hanne, 'ret referat: jeg vil'), /Det kan kun/);
    assert.match(await stage.told(bent, 'ret referat: beløbet var forkert'), /udkast til version 2/);
    await stage.asks(bent, 'ret CT-1: Vi sætter 250.000 kr. af til cykelstativer');
    assert.match(
      card().text(),
      /Udkast til version 2 · kommentarer senest lørdag 28-11\nRettet: beløbet var forkert/,
    );
    const old = card();
    await stage.asks(bent, 'referat godkendt');
    const { version, versions } = await minutes();
    assert.deepEqual([version, versions.map(({ reason }) => reason)], [2, ['beløbet var forkert']]);
    assert.match(
      card().text(),
      /Godkendt .* · version 2[\s\S]*250\.000 kr\. af til cykelstativer – CT 2026-1/,
    );
    await mona.presses(old, 'Godkend');
    assert.deepEqual((await minutes()).approvals, []);
  });

  it('say what was approved, whatever becomes of the follow-ups', async () => {
    await end();
    const { bent, hanne } = stage;
    await stage.asks(bent, 'referat godkendt');
    await stage.clock.advance(60_000);
    await stage.asks(hanne, 'frist CT-2 18/12');
    await stage.asks(hanne, 'færdig CT-2');
    await stage.asks(bent, 'referat');
    assert.match(card().text(), /leverandøren senest 4\/12 – CT-2 · Hanne Lyngsø · senest fredag 4-12/);
  });

  it('are approved by silence where the forum says so, unless a comment waits', async () => {
    const { bent, karla, mona } = stage;
    assert.match(
      await stage.told(bent, 'godkendelse: tavshed 1 dag'),
      /ingen har haft kommentarer inden for 1 dag/,
    );
    await end();
    assert.match(card().text(), /kommentarer senest torsdag 26-11 · derefter godkendt/);
    await stage.asks(mona, 'kommentar punkt 1: Hvem betaler?');
    await stage.clock.set('2026-11-27T06:00:00.000Z');
    await stage.tick();
    assert.equal((await minutes()).state, 'draft');
    assert.match(privately(karla), /Fristen for kommentarer .* 1 kommentar venter på svar/);
    const [shown] = await stage.asks(karla, 'referat', stage.teams.personal(karla));
    await karla.presses(shown!.card!, 'Afklaret');
    await stage.tick();
    assert.equal((await minutes()).state, 'final');
    assert.match(card().text(), /Godkendt fredag 27-11/);
  });

  it('remind those who said nothing once, and tell the secretary who they are', async () => {
    const { karla, mona, hanne, bent, teams } = stage;
    await stage.asks(bent, 'godkendelse: alle 1 dag');
    await end();
    for (const user of [mona, hanne, karla]) await user.presses(card(), 'Godkend');
    await stage.clock.set('2026-11-27T06:00:00.000Z');
    await stage.tick();
    await stage.tick();
    await stage.bot.restart();
    await stage.tick();
    const asked = (user: typeof bent): number =>
      teams.personal(user).posts.filter((post) => post.card?.text().startsWith('Referat')).length;
    assert.deepEqual([bent, mona, hanne].map(asked), [1, 0, 0]);
    const told = privately(karla).match(/Endnu ikke godkendt af Bent Sølvsten/g);
    assert.equal(told?.length, 1);
    const reminder = teams.personal(bent).posts.findLast((post) => post.card)!.card!;
    const answer = await bent.presses(reminder, 'Godkend');
    assert.match(answer.shown().text(), /Godkendt fredag 27-11/);
    assert.equal((await minutes()).state, 'final');
  });
});
