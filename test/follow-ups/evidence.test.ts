import assert from 'node:assert/strict';
import type { FollowUp } from '../../src/domain/entry.js';
import { Stage } from '../main-job/stage.js';
import type { FakeUser } from '../support/teams/index.js';

describe('what shows a follow-up to be done', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget');
  });
  afterEach(() => stage.close());

  const entry = async (number: number): Promise<FollowUp> => {
    const { id } = await stage.forum();
    const [found] = await stage.bot.records.find({ forums: [id], number });
    assert.ok(found?.entry.type === 'followUp');
    return found.entry;
  };
  const questions = (user: FakeUser) =>
    stage.teams
      .personal(user)
      .cards()
      .filter((card) => card.says('færdig?'));

  it('asks its owner alone, closes nothing by itself, and closes it on a yes', async () => {
    const { karla, mona, chat } = stage;
    await stage.says(mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    await stage.says(mona, 'Opgave: Karla bestiller kaffe');
    const posts = chat.posts.length;
    await stage.says(karla, 'Rapporten er sendt til udvalget');
    assert.equal((await entry(1)).state, 'open');
    assert.equal(chat.posts.length, posts);
    const [card, ...more] = questions(mona);
    assert.equal(more.length, 0);
    assert.match(card?.text() ?? '', /Er CT-1 færdig\?[^]*Karla Vestergård skrev: »Rapporten er sendt/);
    assert.equal(questions(karla).length, 0);
    const answer = await mona.presses(card!, 'Ja, færdig');
    assert.match(answer.shown().text(), /Tak/);
    assert.equal((await entry(1)).state, 'done');
  });

  it('is not asked about twice, neither the same nor while a question waits', async () => {
    const { karla, mona, teams } = stage;
    teams.twice = true;
    await stage.says(mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    await stage.says(karla, 'Rapporten er sendt til udvalget');
    await stage.says(karla, 'Rapporten er nu sendt til udvalget');
    assert.equal(questions(mona).length, 1);
    const answer = await mona.presses(questions(mona)[0]!, 'Nej');
    assert.match(answer.shown().text(), /CT-1 står stadig åben/);
    assert.equal((await entry(1)).state, 'open');
    await stage.says(karla, 'Rapporten er altså sendt til udvalget');
    assert.equal(questions(mona).length, 2);
  });

  it('may be what a message says once it has been edited, which is not asked about again by the next edit', async () => {
    const { karla, mona, chat } = stage;
    await stage.says(mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    const message = await karla.says(chat, 'Rapporten er snart på vej');
    await karla.edits(message, 'Rapporten er sendt til udvalget');
    await stage.bot.settled();
    await karla.edits(message, 'Rapporten er nu sendt til udvalget');
    await stage.bot.settled();
    assert.equal(questions(mona).length, 1);
    assert.equal((await entry(1)).state, 'open');
  });

  it('may be what an edit makes of a message that something was made of, and may be denied', async () => {
    const { karla, mona, chat } = stage;
    await stage.says(mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    const message = await karla.says(chat, 'Opgave: Karla ringer til Kolding');
    await stage.bot.settled();
    await karla.edits(message, 'Rapporten er sendt til udvalget');
    await stage.bot.settled();
    assert.equal(questions(mona).length, 1);
    await mona.presses(questions(mona)[0]!, 'Nej');
    await karla.edits(message, 'Rapporten er nu sendt til udvalget');
    await stage.bot.settled();
    assert.equal(questions(mona).length, 1);
  });

  it('is not what somebody else has done, by name or in their own words', async () => {
    const { karla, mona } = stage;
    await stage.says(mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    await stage.says(karla, 'Jeg har sendt rapporten til udvalget');
    await stage.says(mona, 'Karla har sendt rapporten til udvalget');
    assert.equal(questions(mona).length + questions(karla).length, 0);
    await stage.says(karla, 'Mona har sendt rapporten til udvalget');
    assert.equal(questions(mona).length, 1);
  });

  it('about a closed item is asked about in private alone', async () => {
    const { bent, karla, mona, chat, teams } = stage;
    const { id } = await stage.forum();
    await stage.says(mona, 'Opgave: Mona sender varslingen om lagerchefen til juristen');
    await stage.bot.records.inForum(id, async (room) => {
      const meeting = await room.meeting((await room.meetings())[0]?.id ?? '');
      const items = meeting?.items.map((item) => ({
        ...item,
        visibility: 'closed' as const,
        entitled: [mona.id],
      }));
      if (meeting && items) room.putMeeting({ ...meeting, items });
    });
    await stage.asks(bent, 'afslut alligevel');
    const posts = chat.posts.length;
    await stage.says(karla, 'CT-1 er klaret');
    assert.equal(questions(mona).length, 1);
    assert.ok(!chat.posts.slice(posts).some((post) => (post.card?.text() ?? post.text).includes('CT-1')));
    const seen = [bent, karla, stage.hanne].filter((user) =>
      teams.personal(user).read().includes('varslingen'),
    );
    assert.deepEqual(seen, []);
  });

  it('may be its number', async () => {
    const { karla, mona } = stage;
    await stage.says(mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    await stage.says(karla, 'CT-1 er klaret');
    assert.equal(questions(mona).length, 1);
    assert.equal((await entry(1)).state, 'open');
  });

  it('goes to the secretary where nobody in Teams owns it', async () => {
    const { bent, karla, mona } = stage;
    await stage.asks(bent, 'referent @Karla Vestergård');
    await stage.says(mona, 'Opgave: Økonomi sender budgetopfølgningen til magistraten senest 2/12');
    await stage.says(mona, 'Budgetopfølgningen er sendt til magistraten');
    assert.equal(questions(karla).length, 1);
    assert.equal(questions(mona).length, 0);
  });

  it('is no question, wish, denial or plan, and nothing that fits several', async () => {
    const { karla, mona } = stage;
    await stage.says(mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    for (const line of [
      'Er rapporten sendt til udvalget?',
      'Rapporten er ikke sendt til udvalget',
      'Rapporten skal være sendt til udvalget inden jul',
      'Mona har sendt en mail',
      'Udvalget har holdt møde',
    ])
      await stage.says(karla, line);
    assert.equal(questions(mona).length, 0);
    await stage.says(mona, 'Opgave: Karla sender rapporten til udvalget igen');
    await stage.says(karla, 'Rapporten er sendt til udvalget');
    assert.equal(questions(mona).length + questions(karla).length, 0);
  });

  it('is not heard in what is off the record', async () => {
    const { bent, karla, mona } = stage;
    await stage.says(mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    await stage.asks(bent, 'uden for referat');
    await stage.says(karla, 'Rapporten er sendt til udvalget');
    assert.equal(questions(mona).length, 0);
  });

  it('is answered by nobody but who was asked, however the button is pressed', async () => {
    const { karla, mona, hanne, teams } = stage;
    await stage.says(mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    await stage.says(karla, 'Rapporten er sendt til udvalget');
    await mona.presses(questions(mona)[0]!, 'Ja, færdig', { as: 'submit' });
    await stage.bot.settled();
    assert.equal((await entry(1)).state, 'done');
    assert.equal(teams.personal(hanne).cards().length, 0);
  });
});

describe('minutes that tell of something done', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget');
  });
  afterEach(() => stage.close());

  it('ask who brought them whether the follow-up of an earlier meeting is closed, once', async () => {
    const { bent, mona, teams } = stage;
    await stage.says(mona, 'Opgave: Mona sender rapporten om vinterberedskabet til magistraten');
    await stage.asks(bent, 'afslut alligevel');
    const minutes = [
      'Chefteam (Chefteam)',
      '',
      '24-11-2026 09:00 - 10:00',
      '',
      'Mødedeltagere : Bent Sølvsten, Mona Tjørnelund',
      '',
      'Referat',
      '',
      'Punkt 1: Opfølgning på sidste møde',
      '',
      'Chefteamet tog til efterretning at:',
      '',
      '- Rapporten om vinterberedskabet er sendt til magistraten.',
      '',
      'Punkt 2: Åbningstider',
      '',
      'Chefteamet besluttede, at:',
      '',
      '- De længere åbningstider fortsætter.',
    ].join('\n');
    await bent.asks(teams.personal(bent), minutes);
    await stage.bot.settled();
    const card = teams.personal(bent).card('Lukker papiret denne opfølgning?');
    assert.match(card.text(), /CT-1[^]*vinterberedskabet/);
    const { id } = await stage.forum();
    const state = async (): Promise<string | null> => {
      const [found] = await stage.bot.records.find({ forums: [id], number: 1 });
      return found?.entry.type === 'followUp' ? found.entry.state : null;
    };
    assert.equal(await state(), 'open');
    await bent.asks(teams.personal(bent), minutes);
    await stage.bot.settled();
    const heads = await stage.bot.records.meetings(id);
    const asked = (await Promise.all(heads.map((head) => stage.bot.records.meeting(head.id)))).flatMap(
      (meeting) => meeting?.items.flatMap(({ promises }) => promises) ?? [],
    );
    assert.equal(asked.length, 1);
  });
});

describe('minutes that tell what another than the owner has done', () => {
  it('propose to close nothing', async () => {
    const stage = await Stage.open('2026-11-25T08:00:00.000Z');
    const { bent, mona, teams } = stage;
    await stage.meeting('Budget');
    await stage.says(mona, 'Opgave: Mona sender rapporten om vinterberedskabet til magistraten');
    await stage.asks(bent, 'afslut alligevel');
    const minutes = (line: string): string =>
      [
        'Chefteam (Chefteam)\n\n24-11-2026 09:00 - 10:00',
        'Mødedeltagere : Bent Sølvsten, Mona Tjørnelund, Karla Vestergård\n\nReferat',
        `Punkt 1: Opfølgning på sidste møde\n\nChefteamet tog til efterretning at:\n\n- ${line}`,
        'Punkt 2: Åbningstider\n\nChefteamet besluttede, at:\n\n- De længere åbningstider fortsætter.',
      ].join('\n\n');
    for (const line of [
      'Karla Vestergård har sendt rapporten om vinterberedskabet til magistraten.',
      'Rapporten om vinterberedskabet er endnu ikke sendt til magistraten.',
      'Rapporten om vinterberedskabet vil blive sendt til magistraten.',
    ]) {
      await bent.asks(teams.personal(bent), minutes(line));
      await stage.bot.settled();
    }
    assert.ok(!teams.personal(bent).hasCard('Lukker papiret denne opfølgning?'));
    await bent.asks(
      teams.personal(bent),
      minutes('Mona har sendt rapporten om vinterberedskabet til magistraten.'),
    );
    await stage.bot.settled();
    assert.ok(teams.personal(bent).hasCard('Lukker papiret denne opfølgning?'));
    await stage.close();
  });
});

describe('what is told to the bot itself', () => {
  it('is done at once: nobody need ask', async () => {
    const stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget');
    await stage.says(stage.mona, 'Opgave: Mona sender rapporten til udvalget senest 2/12');
    assert.match(await stage.told(stage.mona, '1 er klaret'), /CT-1/);
    const { id } = await stage.forum();
    const [found] = await stage.bot.records.find({ forums: [id], number: 1 });
    assert.ok(found?.entry.type === 'followUp' && found.entry.state === 'done');
    await stage.close();
  });
});
