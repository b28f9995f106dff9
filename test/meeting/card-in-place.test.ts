import assert from 'node:assert/strict';
import type { Post } from '../support/teams/index.js';
import { Stage } from '../main-job/stage.js';

const minutes = (n: number): number => n * 60_000;

describe('the card of an item', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget', 'Eventuelt');
  });
  afterEach(() => stage.close());

  /** Posts that are, or were, the item's card, oldest first. */
  const itemPosts = (): Post[] =>
    stage.chat.standing().filter((post) => post.versions.some((card) => card.says('Punkt 1 af 2')));
  const shrunk = (): Post[] =>
    itemPosts().filter((post) => post.card?.says('Punkt 1 – se kortet længere nede'));
  const chatter = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++) await stage.karla.says(stage.chat, `Det er jeg med på ${n}`);
  };
  let captured = 0;
  const capture = () => stage.says(stage.mona, `Beslutning: Vi køber ${(captured += 1) + 100} stole`);
  const newest = (): string => `køber ${captured + 100} stole`;

  it('stands as soon as the item begins, and changes in place with what is said', async () => {
    assert.equal(itemPosts().length, 1);
    await capture();
    assert.equal(itemPosts().length, 1);
    assert.ok(itemPosts()[0]?.card?.says(newest()));
  });

  it('is posted again where the talk is when fifteen messages have gone by and something is captured', async () => {
    await stage.clock.advance(minutes(4));
    await chatter(15);
    await stage.bot.settled();
    assert.equal(itemPosts().length, 1);
    await capture();
    const [old, fresh] = itemPosts();
    assert.ok(fresh?.card?.says(newest()));
    assert.deepEqual(old?.card?.texts(), ['Punkt 1 – se kortet længere nede']);
    assert.deepEqual(old.card.titles(), []);
  });

  it('is not posted again within three minutes, however much is said, and only the newest stands whole', async () => {
    for (let round = 0; round < 9; round++) {
      await stage.clock.advance(40_000);
      await chatter(15);
      await capture();
    }
    const posted = itemPosts().map((post) => post.at);
    assert.equal(posted.length, 3);
    assert.ok(posted.every((at, i) => i === 0 || at - posted[i - 1]! >= minutes(3)));
    assert.ok(itemPosts().at(-1)?.card?.says(newest()));
    assert.equal(shrunk().length, posted.length - 1);
  });

  it('counts only what the bot hears, where it hears only what mentions it', async () => {
    stage.chat.hearsAll = false;
    await stage.clock.advance(minutes(4));
    await chatter(20);
    await stage.asks(stage.mona, 'beslutning: Vi køber to borde');
    assert.equal(itemPosts().length, 1);
    for (let n = 0; n < 14; n++) await stage.karla.asks(stage.chat, `jeg er med ${n}`);
    await stage.asks(stage.mona, 'beslutning: Vi køber tre borde');
    assert.equal(itemPosts().length, 2);
  });

  it('keeps standing after a restart, where it is known and goes on changing', async () => {
    await stage.clock.advance(minutes(4));
    await chatter(15);
    await stage.bot.restart();
    await stage.bot.settled();
    await capture();
    assert.equal(itemPosts().length, 1);
    assert.ok(itemPosts()[0]?.card?.says(newest()));
    await chatter(15);
    await capture();
    assert.deepEqual([itemPosts().length, shrunk().length], [2, 1]);
  });

  it('whose line was not written before a crash is shrunk after it', async () => {
    await stage.clock.advance(minutes(4));
    await chatter(15);
    const fault = stage.teams.fails('ServiceError', { on: 'update' });
    await capture();
    fault.off();
    await stage.bot.restart();
    await stage.bot.settled();
    await stage.clock.advance(minutes(2));
    await stage.bot.settled();
    assert.ok(itemPosts().length <= 2);
    assert.ok(itemPosts().at(-1)?.card?.says(newest()));
  });

  for (const fault of ['Throttled', 'BadGateway', 'lost answer', 'cut'] as const) {
    it(`stands once and shows the newest after trouble with changing it: ${fault}`, async () => {
      await stage.clock.advance(minutes(1));
      stage.teams.fails(fault, { on: 'update', times: 2 });
      await capture();
      await stage.clock.advance(minutes(3));
      await stage.bot.settled();
      assert.equal(itemPosts().length, 1);
      assert.ok(itemPosts()[0]?.card?.says(newest()));
    });
  }

  it('that somebody deleted is posted again with the next change, once', async () => {
    await stage.clock.advance(minutes(1));
    stage.teams.fails('ActivityNotFoundInConversation', { on: 'update', times: 1 });
    await capture();
    await capture();
    assert.equal(itemPosts().length, 2);
    assert.ok(itemPosts()[1]?.card?.says(newest()));
  });

  it('catches up when the bot is let into the chat again', async () => {
    const { karla, chat, bot, clock } = stage;
    await clock.advance(minutes(1));
    const fault = stage.teams.fails('BotNotInConversationRoster', { in: chat });
    await capture();
    fault.off();
    await clock.advance(minutes(1));
    await karla.says(chat, 'Så er vi her igen');
    await bot.settled();
    assert.ok(itemPosts().at(-1)?.card?.says(newest()));
    assert.equal(itemPosts().length, 1);
  });

  it('whose second post arrived though its answer was lost is not posted over and over', async () => {
    await stage.clock.advance(minutes(4));
    await chatter(15);
    const lost = stage.teams.fails('lost answer', { on: 'send', times: 1 });
    await capture();
    assert.deepEqual([lost.met, itemPosts().length], [1, 2]);
    assert.ok(itemPosts()[0]?.card?.says(newest()));
    await capture();
    assert.equal(itemPosts().filter((post) => post.card?.says(newest())).length, 1);
  });

  it('costs at most 1.2 messages for each that is captured, in a lively meeting', async () => {
    await stage.clock.advance(minutes(1));
    stage.teams.sent.clear();
    const count = 60;
    for (let n = 0; n < count; n++) {
      await stage.mona.says(stage.chat, `Beslutning: Vi går videre med forslag ${n}`);
      await chatter(2);
      await stage.clock.advance(15_000);
    }
    await stage.bot.settled();
    const sends = stage.teams.sent.of('update').length + stage.teams.sent.of('send').length;
    assert.ok(sends / count <= 1.2, `${sends / count} messages for each`);
    assert.ok(itemPosts().at(-1)?.card?.says('forslag 59'));
  });

  it('of a meeting that is over answers politely and changes nothing', async () => {
    const { bent, chat } = stage;
    await capture();
    const old = itemPosts()[0]!.card!;
    const agenda = chat.card('Dagsorden');
    await stage.asks(bent, 'slut møde');
    await stage.asks(bent, 'afslut alligevel');
    await stage.clock.advance(minutes(5));
    const before = await stage.record();
    const answers = [await bent.presses(old, 'Næste punkt'), await bent.presses(agenda, 'Næste punkt')];
    const { items } = before;
    const value = (data: object) => ({
      action: { type: 'Action.Execute', verb: 'x', data },
      trigger: 'manual',
    });
    answers.push(
      await bent.invokes(
        chat,
        'adaptiveCard/action',
        value({ verb: 'goto', meeting: before.id, item: items[1]!.id }),
      ),
    );
    for (const answer of answers) {
      assert.equal(answer.status, 200);
      assert.match(answer.message ?? '', /slut/);
    }
    assert.deepEqual((await stage.record()).items, items);
    assert.deepEqual(stage.bot.faults, []);
  });
});
