import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';

describe('meetings planned ahead', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-20T08:00:00.000Z');
    await stage.asks(stage.bent, 'forum Chefteam (CT)');
  });
  afterEach(() => stage.close());

  const heads = async () => stage.bot.records.meetings((await stage.forum()).id);

  it('are told by message, with time and title', async () => {
    const { bent } = stage;
    assert.match(
      await stage.told(bent, 'møde 27/11 kl. 9-11 Strategi'),
      /Mødet er planlagt fredag 27-11-2026 kl\. 09\.00–11\.00: Strategi\./,
    );
    const [head] = await heads();
    assert.deepEqual(
      [head?.day, head?.start, head?.end, head?.title, head?.state],
      ['2026-11-27', '09:00', '11:00', 'Strategi', 'planned'],
    );
  });

  it('end when they did, also when they are told again without their end', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'møde 27/11 kl. 9-11');
    assert.match(await stage.told(bent, 'møde 27/11 kl. 9'), /kl\. 09\.00–11\.00/);
  });

  it('tell a new order where no agenda shows it', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'punkt+ Ét\npunkt+ To');
    assert.match(await stage.told(bent, 'rækkefølge 2,1'), /Rækkefølgen er ændret/);
    await stage.asks(bent, 'dagsorden');
    assert.equal(await stage.told(bent, 'rækkefølge 2,1'), '');
  });

  it('without items have nothing to go on to', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'start møde');
    assert.match(await stage.told(bent, 'næste'), /Der er ingen dagsorden endnu/);
  });

  it('are the same meeting when its time is told later, or when the message comes twice', async () => {
    const { bent, teams } = stage;
    await stage.asks(bent, 'møde 27/11');
    teams.twice = true;
    await stage.asks(bent, 'møde 27/11 kl. 9-11');
    teams.twice = false;
    const said = stage.chat.messages.findLast(({ text }) => text.includes('møde 27/11'));
    await stage.bot.restart();
    await teams.deliver(said!.activity);
    await stage.bot.settled();
    assert.deepEqual(
      (await heads()).map(({ day, start }) => [day, start]),
      [['2026-11-27', '09:00']],
    );
  });

  it('take the agenda that was made before anybody knew the day', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'punkt+ Budget');
    assert.match(await stage.told(bent, 'møde 27/11 kl. 9-11'), /Der er 1 punkt på dagsordenen/);
    assert.equal((await heads()).length, 1);
  });

  it('are listed', async () => {
    const { bent } = stage;
    assert.match(await stage.told(bent, 'møder'), /Der er ingen møder på vej/);
    await stage.asks(bent, 'møde 4/12 kl. 13');
    await stage.asks(bent, 'møde 27/11 kl. 9-11 Strategi');
    assert.match(
      await stage.told(bent, 'møder'),
      /fredag 27-11 · kl\. 09\.00–11\.00[\s\S]*Strategi · 0 punkter[\s\S]*fredag 4-12 · kl\. 13\.00/,
    );
  });

  it('can be moved, and what was promised for the next meeting moves along', async () => {
    const { bent, mona, bot } = stage;
    await stage.asks(bent, 'møde 27/11 kl. 9-11');
    await stage.asks(mona, 'opgave: Mona sender regnskabet til næste møde');
    const followUp = async () => {
      const [found] = await bot.records.find({ forums: [(await stage.forum()).id], type: 'followUp' });
      return found?.entry.type === 'followUp' ? found.entry : null;
    };
    assert.equal((await followUp())?.due?.day, '2026-11-27');
    assert.match(
      await stage.told(bent, 'flyt mødet til 4/12 kl. 10-12'),
      /Mødet fredag 27-11-2026 er flyttet til fredag 04-12-2026 kl\. 10\.00–12\.00/,
    );
    const moved = await followUp();
    assert.equal(moved?.due?.day, '2026-12-04');
    assert.equal(moved.due.source, 'stated');
    assert.deepEqual(
      moved.history.map(({ by, cause, field }) => [by, cause.kind, field]),
      [[null, 'bot', 'due']],
    );
  });

  it('can be called off: the agenda goes to the next one, and what was tied to it has its day', async () => {
    const { bent, mona, bot } = stage;
    await stage.asks(bent, 'møde 27/11 kl. 9-11');
    await stage.asks(bent, 'møde 11/12 kl. 9-11');
    await stage.asks(bent, 'punkt+ Budget');
    await stage.asks(mona, 'opgave: Mona sender regnskabet til næste møde');
    assert.match(
      await stage.told(bent, 'aflys mødet'),
      /Mødet fredag 27-11-2026 er aflyst\. 1 punkt er flyttet til mødet fredag 11-12-2026/,
    );
    const planned = (await heads()).filter(({ state }) => state === 'planned');
    assert.deepEqual(
      planned.map(({ day }) => day),
      ['2026-12-11'],
    );
    const next = await bot.records.meeting(planned[0]!.id);
    assert.deepEqual(
      next?.items.map(({ title }) => title),
      ['Budget'],
    );
    const [found] = await bot.records.find({ forums: [(await stage.forum()).id], type: 'followUp' });
    assert.equal(found?.entry.type === 'followUp' && found.entry.due?.day, '2026-12-11');
  });

  it('are not put on a day that has passed, nor on a day that can not be read', async () => {
    const { bent } = stage;
    assert.match(await stage.told(bent, 'møde 19/11/2026'), /er passeret/);
    assert.match(await stage.told(bent, 'flyt møde til 32/13'), /kan ikke læse/);
    assert.match(await stage.told(bent, 'flyt mødet til 4/12'), /ingen møder på vej/);
    assert.match(await stage.told(bent, 'aflys møde 4/12'), /kender ikke noget møde fredag 04-12-2026/);
  });

  it('are planned in English too', async () => {
    const { bent } = stage;
    await stage.asks(bent, 'sprog en');
    assert.match(
      await stage.told(bent, 'meeting 27 Nov 9:00-11:00 Strategy'),
      /planned for Fri 27 Nov 2026, 09:00–11:00: Strategy/,
    );
    assert.match(await stage.told(bent, 'move meeting to 4 Dec'), /moved to Fri 4 Dec 2026/);
    assert.match(await stage.told(bent, 'meetings'), /Fri 4 Dec/);
    assert.match(await stage.told(bent, 'cancel meeting'), /cancelled/);
  });

  it('are planned by those who run them, once they are named', async () => {
    const { bent, mona } = stage;
    await stage.asks(bent, 'mødeleder @Bent Sølvsten');
    assert.match(await stage.told(mona, 'møde 27/11 kl. 9-11'), /Det kan kun Bent Sølvsten/);
    assert.equal((await heads()).length, 0);
  });
});
