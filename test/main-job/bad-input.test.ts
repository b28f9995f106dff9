import assert from 'node:assert/strict';
import { activities, type Activity } from '../support/teams/index.js';
import { paper, Stage } from './stage.js';

describe('bad input', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget');
  });
  after(() => stage.close());
  afterEach(async () => {
    await stage.bot.settled();
    assert.deepEqual(
      stage.bot.faults.filter((fault) => !fault.startsWith('request.refused')),
      [],
    );
  });

  const message = (): Activity =>
    activities.messageActivity(stage.teams, stage.chat, stage.mona, 'Beslutning: Det må ikke gemmes');
  const captured = async (): Promise<number> => (await stage.record()).entries.length;

  for (const field of ['type', 'recipient', 'conversation', 'from', 'serviceUrl'] as const) {
    it(`without ${field} is refused, and kept nowhere`, async () => {
      const rest: Record<string, unknown> = { ...message(), [field]: undefined };
      const { status } = await stage.teams.deliver(rest as Activity);
      assert.equal(status, 400);
      assert.equal(await captured(), 0);
    });
  }

  it('of a kind that is yet to be invented is answered 200 and means nothing', async () => {
    for (const type of [
      'hologram',
      'toString',
      '__proto__',
      'event',
      'messageReaction',
      'endOfConversation',
    ]) {
      const { status } = await stage.teams.deliver({ ...message(), type, name: 'application/vnd.new' });
      assert.equal(status, 200, type);
    }
    assert.equal(await captured(), 0);
  });

  it('that is no JSON, or no object, is 400; compressed 415; over 256 KB 413; and nothing tells why', async () => {
    const { teams } = stage;
    const big = JSON.stringify({ ...message(), text: 'x'.repeat(300 * 1024) });
    const answers = [
      await teams.deliverRaw('{"type": "mess'),
      await teams.deliverRaw('[]'),
      await teams.deliverRaw('null'),
      await teams.deliverRaw(''),
      await teams.deliverRaw(JSON.stringify(message()), { 'content-encoding': 'gzip' }),
      await teams.deliverRaw(big),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [400, 400, 400, 400, 415, 413],
    );
    const bodies = JSON.stringify(answers.map(({ body }) => body));
    assert.doesNotMatch(bodies, /JSON\.parse|Unexpected|at .*\.js/);
  });

  it('with fields of the wrong kind never fails', async () => {
    const wrong = {
      text: 7,
      entities: 'x',
      attachments: { a: 1 },
      from: { id: 'x' },
      channelData: [],
      value: [null],
    };
    for (const [field, value] of Object.entries(wrong)) {
      const activity: unknown = { ...message(), text: 'hej', [field]: value };
      const { status } = await stage.teams.deliver(activity as Activity);
      assert.ok(status === 200 || status === 400, `${field}: ${status}`);
    }
  });

  const files: [name: string, bytes: Uint8Array | string, told: RegExp][] = [
    ['tom.txt', '', /Der står ikke noget i tom\.txt/],
    ['stor.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), /stor\.txt er for stor/],
    ['billede.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /ikke billede\.png/],
    ['løgn.docx', 'ikke et dokument', /løgn\.docx/],
    ['brev.pdf', '%PDF-1.4\nknækket', /brev\.pdf/],
  ];
  for (const [name, bytes, told] of files) {
    it(`as a file is told in one sentence: ${name}`, async () => {
      const { karla, teams } = stage;
      const personal = teams.personal(karla);
      await karla.uploads(personal, { name, bytes });
      await stage.bot.settled();
      assert.match(personal.texts().at(-1) ?? '', told);
      assert.doesNotMatch(personal.texts().at(-1) ?? '', /Error|undefined|null/);
      const [person] = (await stage.bot.records.allPeople()).filter(({ name: n }) => n === karla.name);
      assert.deepEqual(person?.filesUnread, []);
    });
  }

  it('as a file whose address has expired is asked for again, and one in a shared chat is explained', async () => {
    const { karla, teams, chat } = stage;
    const fetching = teams.files.get.bind(teams.files);
    teams.files.get = () => undefined;
    await karla.uploads(teams.personal(karla), { name: 'væk.txt', bytes: 'x' });
    await stage.bot.settled();
    teams.files.get = fetching;
    assert.match(teams.personal(karla).texts().at(-1) ?? '', /kunne ikke hente væk\.txt/);
    await karla.uploads(chat, { name: 'delt.txt', bytes: 'x' }, '@Tovholder læs den her');
    await stage.bot.settled();
    assert.match(chat.texts().at(-1) ?? '', /Filer kan jeg kun få privat/);
  });

  it('of 28,000 characters is read, kept as far as it decides, and fits a card', async () => {
    const { mona, chat } = stage;
    await stage.meeting('Møbler');
    const line = await stage.says(mona, `Beslutning: Vi køber ${'mange '.repeat(4660)}stole`);
    assert.equal(line.delivery?.status, 200);
    await stage.says(mona, '<b>'.repeat(9_000));
    const card = chat.card('Vi køber mange');
    assert.ok(card.says('Vi køber mange'));
    assert.ok(Buffer.byteLength(JSON.stringify(card.json)) <= 28 * 1024);
  });

  it('as a person, chat or item with emoji, quotes and right-to-left marks is a name like any other', async () => {
    const { teams, bot } = stage;
    const odd = teams.user('\u202Eمريم 🙂 "O\'Neil" <b>_x_</b>');
    const chat = teams.group('Møde 🎉 \u202E*fed*', [odd, stage.bent]);
    await stage.asks(odd, 'punkt+ Økonomi 💰 <script>alert(1)</script> **fed**', chat);
    await stage.asks(odd, 'start møde', chat);
    await stage.asks(odd, 'næste', chat);
    await odd.says(chat, `Opgave: @${odd.name} køber kage 🎂 senest 10/12`);
    await bot.settled();
    const card = chat.card('køber kage 🎂');
    assert.ok(card.says('Økonomi 💰 <script>alert(1)</script> **fed**'));
    assert.ok(card.line(/-1 ·/).includes('مريم 🙂'));
    assert.match(await stage.told(odd, 'mine opgaver', chat), /køber kage/);
  });

  it('pasted as a paper of nothing but form is no paper and no failure', async () => {
    const { mona } = stage;
    const empty = paper('indstilling')
      .replace(/^.*bookingsystem.*$/gm, '')
      .replace(/^- .*$/gm, '');
    const { delivery } = await stage.says(mona, empty);
    assert.equal(delivery?.status, 200);
  });
});
