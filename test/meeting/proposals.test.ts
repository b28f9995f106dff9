import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';

describe('what members propose for the agenda', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    const { bent, mona, teams } = stage;
    await stage.asks(bent, 'forum Chefteam (CT)');
    await stage.asks(bent, `mødeleder @${bent.name}`);
    await stage.asks(bent, 'punkt+ Budget');
    await stage.asks(bent, 'dagsorden');
    for (const user of [bent, mona]) await user.installs(teams.personal(user));
  });
  afterEach(() => stage.close());

  const titles = async (): Promise<string[]> => (await stage.record()).items.map(({ title }) => title);
  const waiting = async (): Promise<string[]> =>
    (await stage.record()).proposals.map(({ title, state }) => `${title} ${state}`);

  it('waits for the chair, who is told in personal chat, and says so on the agenda', async () => {
    const { bent, mona, chat, teams } = stage;
    assert.match(
      await stage.told(mona, 'punkt+ Cykelstativer (10 min)'),
      /»Cykelstativer« er foreslået.*Bent Sølvsten svarer/,
    );
    assert.deepEqual(await titles(), ['Budget']);
    assert.match(chat.card('Dagsorden').text(), /Ét forslag venter på svar/);
    const card = teams.personal(bent).card('Forslag til dagsordenen');
    assert.match(card.text(), /Cykelstativer\nforeslået af Mona Tjørnelund · 10 min/);
  });

  it('comes on the agenda when the chair presses ✓, and the one who proposed it hears of it', async () => {
    const { bent, mona, chat, teams } = stage;
    await stage.asks(mona, 'punkt+ Cykelstativer (10 min)');
    const card = teams.personal(bent).card('Forslag til dagsordenen');
    const answer = await bent.presses(card, '✓ Tag med');
    await bent.presses(card, '✓ Tag med');
    await stage.bot.settled();
    assert.match(answer.shown().text(), /Her er ikke noget endnu/);
    assert.deepEqual(await titles(), ['Budget', 'Cykelstativer']);
    assert.match(chat.card('Dagsorden').text(), /Cykelstativer\n10 min/);
    assert.doesNotMatch(chat.card('Dagsorden').text(), /venter på svar/);
    const heard = teams
      .personal(mona)
      .texts()
      .filter((text) => text.includes('Dit forslag'));
    assert.deepEqual(heard, ['Dit forslag er nu punkt 2 på dagsordenen for Chefteam: Cykelstativer']);
  });

  it('is gone when the chair declines, with its trace, and the one who proposed it hears of it', async () => {
    const { bent, mona, teams } = stage;
    await stage.asks(mona, 'punkt+ Cykelstativer');
    await bent.presses(teams.personal(bent).card('Forslag'), /Afvis/);
    await stage.bot.settled();
    assert.deepEqual([await titles(), await waiting()], [['Budget'], []]);
    assert.match(teams.personal(mona).texts().join('\n'), /kom ikke på dagsordenen/);
    const { history } = await stage.record();
    assert.deepEqual(
      history
        .filter(({ field }) => field === 'proposal')
        .map(({ by, before, after }) => [by?.name, before, after]),
      [['Bent Sølvsten', 'Cykelstativer', 'declined']],
    );
  });

  it('is answered from the agenda card by the one who runs the meeting, and by nobody else', async () => {
    const { bent, mona, chat } = stage;
    await stage.asks(mona, 'punkt+ Cykelstativer\npunkt+ Kaffemaskine');
    const seen = await mona.presses(chat.card('Dagsorden'), 'Se forslag');
    assert.match(seen.shown().text(), /1\nCykelstativer.*\n.*\n2\nKaffemaskine/);
    assert.deepEqual(seen.shown().titles(), ['Tilbage']);
    const mine = (await bent.presses(chat.card('Dagsorden'), 'Se forslag')).shown();
    const button = mine.button('✓ Tag med', { near: 'Kaffemaskine' });
    const forged = { action: { ...button.action, type: 'Action.Execute' }, trigger: 'manual' };
    const refused = await mona.invokes(chat, 'adaptiveCard/action', forged);
    assert.match(refused.message ?? '', /kan kun Bent Sølvsten/);
    const after = await bent.presses(mine, '✓ Tag med', { near: 'Kaffemaskine' });
    assert.match(after.shown().text(), /Cykelstativer/);
    assert.deepEqual(await titles(), ['Budget', 'Kaffemaskine']);
    assert.match((await bent.presses(after.shown(), 'Tilbage')).shown().text(), /Dagsorden/);
  });

  it('is answered by typing its number, in the chat and in personal chat', async () => {
    const { bent, mona, teams } = stage;
    await stage.asks(mona, 'punkt+ Ét\npunkt+ To\npunkt+ Tre');
    assert.match(await stage.told(mona, 'godkend forslag 1'), /kan kun Bent Sølvsten/);
    await stage.asks(bent, 'godkend forslag 2');
    await stage.asks(bent, 'afvis forslag 1');
    assert.match(
      await stage.told(bent, 'godkend forslag 3', teams.personal(bent)),
      /Punkt 3 er sat på dagsordenen: Tre/,
    );
    assert.deepEqual(await titles(), ['Budget', 'To', 'Tre']);
    assert.match(await stage.told(bent, 'godkend forslag 1'), /ingen forslag/);
  });

  it('keeps its number when others are answered, so that what was read is what is meant', async () => {
    const { bent, mona } = stage;
    await stage.asks(mona, 'punkt+ Ét\npunkt+ To');
    await stage.asks(bent, 'godkend forslag 1');
    assert.match(await stage.told(bent, 'godkend forslag 1'), /ikke noget forslag 1/);
    await stage.asks(mona, 'punkt+ Tre');
    assert.match(await stage.told(bent, 'forslag'), /2\nTo\n[^\n]*\n3\nTre/);
    await stage.asks(bent, 'afvis forslag 2');
    assert.deepEqual([await titles(), await waiting()], [['Budget', 'Ét'], ['Tre waiting']]);
  });

  it('is told of alone: what waited before is not told again', async () => {
    const { bent, mona, teams } = stage;
    await stage.asks(mona, 'punkt+ Ét');
    await stage.asks(mona, 'punkt+ To');
    const cards = teams
      .personal(bent)
      .cards()
      .filter((card) => card.says('Forslag til dagsordenen'));
    assert.deepEqual(
      cards.map((card) => [card.says('Ét'), card.says('To')]),
      [
        [true, false],
        [false, true],
      ],
    );
  });

  it('keeps open until the deadline; later it is kept for the next meeting, and comes along to it', async () => {
    const { bent, mona, clock } = stage;
    assert.match(
      await stage.told(bent, 'frist for punkter mandag kl. 12'),
      /indtil mandag 30-11-2026 kl\. 12\.00/,
    );
    await clock.set('2026-11-30T07:00:00.000Z');
    await stage.asks(mona, 'punkt+ Lige i tide');
    await clock.set('2026-11-30T11:10:00.000Z');
    const told = await stage.told(mona, 'punkt+ For sent');
    assert.match(
      told,
      /Fristen for punkter var mandag 30-11-2026 kl\. 12\.00\. Jeg gemmer forslaget til næste møde/,
    );
    assert.deepEqual(await waiting(), ['Lige i tide waiting', 'For sent postponed']);
    assert.deepEqual(await titles(), ['Budget']);
    await stage.asks(bent, 'punkt+ Mødelederen må altid');
    assert.deepEqual(await titles(), ['Budget', 'Mødelederen må altid']);

    await stage.asks(bent, 'start møde');
    await stage.asks(bent, 'slut møde');
    await stage.asks(bent, 'afslut alligevel');
    await clock.advance(60_000);
    await stage.asks(bent, 'punkt+ Til det næste');
    await stage.asks(bent, 'punkt+ Mere til det næste');
    assert.deepEqual(await waiting(), ['Lige i tide waiting', 'For sent waiting']);
  });

  it('has a deadline that is read with its time, moved, and lifted', async () => {
    const { bent } = stage;
    const until = async (): Promise<string | null> => (await stage.record()).proposalsUntil;
    for (const [text, wanted] of [
      ['frist for punkter 30/11 kl. 9.30', '2026-11-30T08:30:00.000Z'],
      ['deadline for items Monday 12:00', '2026-11-30T11:00:00.000Z'],
      ['deadline for items Monday 3 pm', '2026-11-30T14:00:00.000Z'],
      ['frist for punkter kl. 14', '2026-11-25T13:00:00.000Z'],
      ['frist for punkter fredag', '2026-11-27T22:59:00.000Z'],
      ['frist for punkter ingen', null],
    ] as const) {
      await stage.asks(bent, text);
      assert.equal(await until(), wanted, text);
    }
    assert.match(await stage.told(bent, 'frist for punkter engang'), /ikke læse »engang«/);
    assert.match(await stage.told(stage.mona, 'frist for punkter fredag'), /kan kun Bent Sølvsten/);
  });

  it('is put straight on the agenda while nobody is named to run the meetings', async () => {
    const { hanne, teams } = stage;
    const other = teams.meeting('Et andet møde', [hanne, stage.karla]);
    assert.match(await stage.told(stage.karla, 'punkt+ Kaffe', other), /Punkt 1 er sat på dagsordenen/);
  });

  it('counts once, however often it is delivered', async () => {
    const { mona, teams, bent } = stage;
    teams.twice = true;
    await stage.asks(mona, 'punkt+ Cykelstativer');
    assert.deepEqual(await waiting(), ['Cykelstativer waiting']);
    const cards = teams
      .personal(bent)
      .cards()
      .filter((card) => card.says('Cykelstativer'));
    assert.equal(cards.length, 1);
  });
});
