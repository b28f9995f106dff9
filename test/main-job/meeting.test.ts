import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { run as minutes } from '../../src/cli/minutes.js';
import { paper, Stage } from './stage.js';

describe('a meeting', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => stage.close());

  it('puts up one overview card, which follows what happens', async () => {
    const { bent, chat } = stage;
    await stage.asks(bent, 'forum Chefteam');
    await stage.asks(bent, 'punkt+ Budget [Mona] (15 min)');
    await stage.asks(bent, 'dagsorden');
    const { id } = chat.card('Dagsorden').post;
    await stage.asks(bent, 'punkt+ Eventuelt');
    await stage.asks(bent, 'start møde');
    await stage.asks(bent, 'næste');
    const overviews = chat.cards().filter((card) => card.says('Dagsorden'));
    assert.deepEqual([overviews.length, overviews[0]?.post.id], [1, id]);
    assert.match(overviews[0]?.text() ?? '', /I gang siden kl\. 09\.\d\d – punkt 1 af 2/);
    assert.ok(overviews[0]?.says('15 min · Mona'));
  });

  it('shows a capture on the card of the item, in place, with number, owner and day', async () => {
    const { chat, mona, hanne } = stage;
    await stage.meeting('Budget', 'Eventuelt');
    const card = chat.card('Punkt 1 af 2');
    const texts = chat.texts();
    await stage.says(mona, 'Beslutning: Vi sætter 200.000 kr. af til nye cykelstativer');
    await stage.says(hanne, 'Hanne undersøger, om stativerne kan leveres inden fredag');
    const [now] = chat.cards().filter((one) => one.says('Punkt 1 af 2'));
    assert.equal(now?.post.id, card.post.id);
    assert.ok(now.says('Besluttet: Vi sætter 200.000 kr. af til nye cykelstativer'));
    assert.match(now.line('CT-2'), /CT-2 · Hanne Lyngsø.* · senest fredag 27-11/);
    assert.deepEqual(chat.texts(), texts);
  });

  it('posts the card of the next item where the talk is, and goes on in it', async () => {
    const { bent, mona, chat, clock } = stage;
    await stage.meeting('Budget', 'Eventuelt');
    await clock.advance(15_000);
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Opgave: Mona sender tal til alle senest 10/12');
    assert.ok(chat.card('Punkt 2 af 2').says('Mona sender tal til alle'));
    assert.ok(!chat.card('Punkt 1 af 2').says('sender tal'));
    await clock.advance(15_000);
    assert.match(await stage.told(bent, 'næste'), /sidste punkt/);
  });

  it('understands the deciding sentence that carries no marker', async () => {
    const { mona, chat } = stage;
    await stage.meeting('Budget');
    await stage.says(mona, 'Vi er enige om at udskyde købet til foråret');
    assert.ok(chat.card('Punkt 1').says('udskyde købet til foråret'));
  });

  it('ends with the minutes on a card, and as Markdown from the command line', async () => {
    const { bent, mona } = stage;
    await stage.says(bent, paper('indstilling').replace('27. november', '25. november'));
    await stage.meeting();
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Beslutning: Lokalerne samles *alle* i ét system');
    await stage.says(mona, 'Opgave: Karla Vestergård skriver kontrakten senest 10/12');
    const posts = await stage.asks(bent, 'afslut alligevel');
    const card = posts.at(-1)?.card;
    assert.match(card?.text() ?? '', /Referat[\s\S]*Lokalerne samles \*alle\* i ét system[\s\S]*CT-\d/);

    const markdown = await printed(stage, ['CT', '2026-11-25']);
    assert.match(markdown, /^# Referat: Chefteam\n\n\*\*Forum:\*\* Chefteam\n\n\*\*Dato:\*\* 25-11-2026/);
    assert.match(markdown, /\n## Punkt 1: Fælles bookingsystem til mødelokaler\n/);
    assert.match(
      markdown,
      /\*\*Chefteamet besluttede:\*\*\n\n- Lokalerne samles \\\*alle\\\* i ét system \[CT-\d\]/,
    );
    assert.match(
      markdown,
      /\| CT-\d \| Karla Vestergård skriver kontrakten.* \| Karla Vestergård \| 10-12-2026 \|/,
    );
  });

  it('lists in the minutes which follow-ups lack an owner or a day', async () => {
    const { mona, bent } = stage;
    await stage.meeting('Budget');
    await stage.says(mona, 'Opgave: Vi skal have styr på nøglerne');
    const posts = await stage.asks(bent, 'afslut alligevel');
    assert.match(posts.at(-1)?.card?.text() ?? '', /Mangler endnu\nCT-1: hverken ansvarlig eller frist/);
  });

  for (const casing of ['Pascal', 'camel'] as const) {
    it(`begins when Teams says that the call began, in ${casing} casing, once however often it is told`, async () => {
      const { teams, chat, bot, bent } = stage;
      await stage.asks(bent, 'forum Chefteam');
      await stage.asks(bent, 'punkt+ Budget');
      teams.twice = true;
      await teams.starts(chat, { casing, withoutMeetingId: casing === 'camel' });
      teams.twice = false;
      await bot.settled();
      assert.equal(chat.cards().filter((card) => card.says(/I gang siden/)).length, 1);
      assert.equal((await stage.record()).state, 'open');
      await teams.ends(chat, { casing });
      await bot.settled();
      assert.equal((await stage.record()).state, 'open');
    });
  }

  it('is not begun again by a start that comes late, when it is over', async () => {
    const { teams, chat, bot, bent } = stage;
    await stage.asks(bent, 'forum Chefteam');
    await stage.asks(bent, 'punkt+ Budget');
    await teams.starts(chat);
    await stage.asks(bent, 'afslut alligevel');
    const said = chat.messages.find(({ text }) => text.includes('forum'));
    await bot.restart();
    await teams.deliver(said!.activity);
    await bot.settled();
    const meetings = await bot.records.meetings((await stage.forum()).id);
    assert.deepEqual(
      meetings.map(({ state }) => state),
      ['ended'],
    );
  });

  it('can be held without its events', async () => {
    await stage.meeting('Budget');
    assert.equal((await stage.record()).state, 'open');
    await stage.asks(stage.bent, 'slut møde');
    assert.equal((await stage.record()).state, 'ended');
  });

  it('is run by who started it, until somebody is named', async () => {
    const { mona, bent, hanne } = stage;
    await stage.meeting('Budget', 'Eventuelt');
    assert.match(await stage.told(mona, 'slut møde'), /Det kan kun Bent Sølvsten/);
    await stage.asks(bent, 'referent @Hanne Lyngsø');
    await stage.asks(hanne, 'afslut alligevel');
    assert.equal((await stage.record()).state, 'ended');
  });
});

async function printed(stage: Stage, args: string[]): Promise<string> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const environment = { DATA_DIR: stage.bot.config.dataDir, LOG_LEVEL: 'silent' };
  const code = await minutes(args, { stdin: new PassThrough(), stdout, stderr, environment });
  assert.equal(code, 0, String(stderr.read()));
  return String(stdout.read());
}
