import assert from 'node:assert/strict';
import type { Handle } from '../../src/commands/handle.js';
import type { Handled } from '../../src/commands/incoming.js';
import type { LineView } from '../../src/domain/view/views.js';
import type { Reply } from '../../src/domain/view/reply.js';
import { handlerOver } from '../support/handler.js';
import { sampleFollowUp, sampleForum, tenant } from '../support/records.js';
import { goldenQuestions, hers, type Golden } from './golden-questions.js';
import { dorte, hanne, house, mine, now, secret, type House, type Kept } from './house.js';

describe('a question in people’s own words', () => {
  let kept: House;
  let handle: Handle;
  let last = 0;

  before(async () => {
    kept = await house();
    handle = handlerOver({ records: kept.records });
  });

  const asks = ({ ask, where, outsider }: Omit<Golden, 'want'>): Promise<Handled> => {
    const chat = sampleForum('cc').chats[0] ?? '';
    const address = {
      conversation: where === 'chat' ? chat : 'alone',
      serviceUrl: 'https://example/',
      bot: '28:bot',
    };
    const key = `q${++last}`;
    return handle({
      kind: 'message', tenant, at: now, key, message: key, text: ask, html: null, addressed: true,
      sender: { ...(outsider ? dorte : hanne), entraId: null, teamsId: '29:x', role: 'member', locale: 'da', zone: null },
      place: where === 'chat' ? { kind: 'chat', chat, chatKind: 'group', title: null, address } : { kind: 'personal', address },
      mentions: [], replyTo: null, files: [], filesOutOfReach: false,
    }); // prettier-ignore
  };

  /** Hanne may see what is closed in one forum; a chat may see nothing closed. */
  const maySee =
    ({ where, outsider, want }: Golden, chatSees: boolean) =>
    (one: Kept): boolean =>
      (where === 'chat' ? one.forum === 'cc' : mine.includes(one.forum) || want === hers) &&
      (!one.closed || (!outsider && !chatSees && one.forum === 'cc'));

  for (const locale of ['da', 'en'] as const) {
    for (const golden of goldenQuestions(locale)) {
      it(`"${golden.ask}" (${locale}, ${golden.where}) is answered by the record alone`, async () => {
        const handled = await asks(golden);
        const shared = kept.kept.filter(maySee(golden, golden.where === 'chat'));
        expectLines(handled.replies, shared.filter(golden.want), golden);
        const own = kept.kept.filter(maySee(golden, false)).filter((one) => !shared.includes(one));
        expectLines(handled.privately, own.filter(golden.want), golden);
        if (golden.where === 'chat') assert.ok(!JSON.stringify(handled.replies).includes(`${secret} `));
        if (golden.outsider) assert.ok(!JSON.stringify(handled).includes(`${secret} `));
      });
    }
  }

  it('is one of sixty in each language, a third of them without an answer', () => {
    for (const locale of ['da', 'en'] as const) {
      const all = goldenQuestions(locale);
      const none = all.filter(({ want }) => !kept.kept.some(want));
      assert.deepEqual(
        [new Set(all.map(({ ask, where }) => ask + where)).size, all.length, none.length],
        [60, 60, 20],
      );
    }
  });

  it('shows five lines first, and more of the same when asked to', async () => {
    const first = await asks({ ask: 'overskredet', where: 'alone' });
    const [list] = lists(first.replies);
    assert.equal(list?.lines.length, 5);
    assert.ok(list.more);
    assert.deepEqual(list.more.question, 'overskredet');
    const address = { conversation: 'alone', serviceUrl: 'https://example/', bot: '28:bot' };
    const more = await handle({
      kind: 'pressed', tenant, at: now, key: 'more', card: null, data: { verb: 'more', ...list.more },
      sender: { ...hanne, entraId: null, teamsId: '29:x', role: 'member', locale: 'da', zone: null },
      place: { kind: 'personal', address },
    }); // prettier-ignore
    const [longer] = lists(more.replies);
    assert.equal(longer?.lines.length, Math.min(15, longer?.total ?? 0));
    assert.deepEqual(
      longer.lines.slice(0, 5).map(({ label }) => label),
      list.lines.map(({ label }) => label),
    );
  });

  it('about what was asked of a meeting tells each ask with what became of it', async () => {
    const { replies } = await asks({ ask: 'hvad bad vi om i sagen om biblioteket?', where: 'chat' });
    const [list] = lists(replies);
    assert.deepEqual(
      list?.facts?.map((fact) => fact.code === 'asked' && fact.ask),
      ['At biblioteket sættes i gang'],
    );
  });

  it('about reservations names who had them', async () => {
    const { replies } = await asks({ ask: 'hvilke forbehold var der til tandplejen?', where: 'chat' });
    const [list] = lists(replies);
    assert.deepEqual(
      list?.facts?.map((fact) => fact.code === 'reservation' && [fact.name, fact.text]),
      [['Karla Holm', 'for dyrt']],
    );
  });

  it('finds by the background of an item, and offers the nearest where nothing fits', async () => {
    const found = await asks({ ask: 'status baggrundsnotatccx3', where: 'chat' });
    assert.deepEqual(
      linesOf(found.replies)
        .map(({ label }) => label)
        .sort(),
      ['CC-13', 'CC-14'],
    );
    const { replies } = await asks({ ask: 'hvad besluttede vi om biblioteket i rumskibet', where: 'chat' });
    assert.deepEqual(
      replies.map((reply) => reply.kind === 'text' && reply.values),
      [{ topic: 'biblioteket i rumskibet', near: ['Drøftelse af biblioteket'] }],
    );
  });

  it('about what is new tells what was written down since the last meeting ended', async () => {
    await kept.records.inForum('bb', async (room) => {
      const forum = await room.forum();
      assert.ok(forum);
      const added = sampleFollowUp(400, { text: 'Ringer til politiet', at: '2026-11-24T09:00:00.000Z' });
      room.putForum({ ...forum, followUps: [added] });
    });
    const { replies } = await asks({ ask: 'Hvad er der sket siden sidst?', where: 'alone' });
    assert.deepEqual(
      linesOf(replies).map(({ label }) => label),
      ['BB-400'],
    );
  });

  it('that sounds like talk is none when the bot is not addressed', async () => {
    const address = { conversation: 'c', serviceUrl: 'https://example/', bot: '28:bot' };
    const handled = await handle({
      kind: 'message', tenant, at: now, key: 'talk', message: 'talk', html: null, addressed: false,
      text: 'hvad besluttede vi om biblioteket?',
      sender: { ...hanne, entraId: null, teamsId: '29:x', role: 'member', locale: 'da', zone: null },
      place: { kind: 'chat', chat: sampleForum('cc').chats[0] ?? '', chatKind: 'group', title: null, address },
      mentions: [], replyTo: null, files: [], filesOutOfReach: false,
    }); // prettier-ignore
    assert.deepEqual(handled.replies, []);
  });

  /** What is shown is exactly what is wanted, or the first five of it, and every line says what the record says. */
  function expectLines(replies: readonly Reply[], wanted: readonly Kept[], { ask }: Golden): void {
    const lines = linesOf(replies);
    const labels = wanted.map(({ label }) => label).sort();
    const shown = lines.map(({ label }) => label).sort();
    if (labels.length <= 5) assert.deepEqual(shown, labels, ask);
    else assert.equal(shown.length, 5, ask);
    const [list] = lists(replies);
    if (list && lines.length > 0) assert.equal(list.total, labels.length, ask);
    for (const line of lines) {
      const source = wanted.find(({ label }) => label === line.label);
      assert.ok(source, `${ask}: ${line.label}`);
      assert.equal(line.text, source.entry.text);
    }
  }
});

const lists = (replies: readonly Reply[]) =>
  replies.flatMap((reply) => (reply.kind === 'card' && reply.card === 'list' ? [reply.list] : []));

const linesOf = (replies: readonly Reply[]): LineView[] =>
  replies.flatMap((reply) => {
    if (reply.kind !== 'card') return [];
    return reply.card === 'list' ? reply.list.lines : reply.card === 'entry' ? [reply.form.line] : [];
  });
