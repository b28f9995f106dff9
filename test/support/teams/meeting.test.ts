import assert from 'node:assert/strict';
import { CardFactory, TeamsInfo, type TurnContext } from 'botbuilder';
import { activities, startTeams, type FakeTeams } from './index.js';
import { smallBot, type SmallBot } from './small-bot.js';

const card = (text: string): Record<string, unknown> => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text },
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'CT-3 ' }, 'undersøg'] },
    { type: 'Input.Text', id: 'remark', label: 'Bemærkning' },
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Execute',
          title: 'Færdig',
          verb: 'done',
          data: { number: 3 },
          fallback: { type: 'Action.Submit', title: 'Færdig', data: { verb: 'done', number: 3 } },
        },
      ],
    },
  ],
  refresh: { action: { type: 'Action.Execute', verb: 'look' }, userIds: ['29:nobody'] },
});

describe('a meeting in the fake Teams', () => {
  let teams: FakeTeams;
  let bot: SmallBot;
  let seen: TurnContext['activity'][];
  let turn: (context: TurnContext) => Promise<void>;
  beforeEach(async () => {
    seen = [];
    turn = async () => undefined;
    teams = await startTeams();
    bot = await smallBot(async (context) => {
      seen.push(structuredClone(context.activity));
      await turn(context);
    });
    teams.attach({ url: bot.url });
  });
  afterEach(async () => {
    await teams.stop();
    await bot.stop();
  });

  it('is spoken, edited and deleted, as botbuilder reads it', async () => {
    const [hanne, mikkel] = teams.people('Hanne Kjær', 'Mikkel 🙂 Bro');
    const chat = teams.meeting('Chefteammøde', [hanne, mikkel]);
    const line = await hanne.says(chat, 'Opgave: @Mikkel 🙂 Bro kalder\nuden @nogen');
    await hanne.edits(line, 'Opgave: @Mikkel ringer');
    await hanne.deletes(line);
    assert.deepEqual(
      seen.map((a) => [a.type, a.id, a.text, (a.channelData as { eventType?: string }).eventType]),
      [
        ['message', line.id, 'Opgave: <at>Mikkel 🙂 Bro</at> kalder\nuden @nogen', undefined],
        ['messageUpdate', line.id, 'Opgave: <at>Mikkel</at> ringer', 'editMessage'],
        ['messageDelete', line.id, undefined, 'softDeleteMessage'],
      ],
    );
    const original = seen[0]?.attachments?.[0];
    assert.equal(original?.contentType, 'text/html');
    assert.match(String(original.content), /itemid="0">Mikkel 🙂 Bro<\/span>&nbsp;kalder<\/p>/);
    assert.equal(line.delivery?.status, 200);
  });

  it('tells a bot without consent only what mentions it', async () => {
    const [hanne] = teams.people('Hanne');
    const chat = teams.group(null, [hanne], { hearsAll: false });
    const overheard = await hanne.says(chat, 'Beslutning: vi gør det');
    const asked = await hanne.asks(chat, 'dagsorden');
    assert.deepEqual([overheard.delivery, asked.delivery?.status], [null, 200]);
    assert.deepEqual(
      seen.map(({ text }) => text),
      ['<at>Tovholder</at> dagsorden'],
    );
  });

  it('starts and ends in both casings, with and without its id', async () => {
    const chat = teams.meeting('Møde', teams.people('Hanne'));
    await teams.starts(chat);
    await teams.ends(chat, { casing: 'camel', withoutMeetingId: true });
    assert.deepEqual(
      seen.map((a) => [a.name?.split('.').at(-1), Object.keys(a.value as object).toSorted()]),
      [
        ['meetingStart', ['Id', 'JoinUrl', 'MeetingType', 'StartTime', 'Title']],
        ['meetingEnd', ['EndTime', 'id', 'joinUrl', 'meetingType', 'title']],
      ],
    );
    assert.deepEqual(
      seen.map((a) => 'meeting' in (a.channelData as object)),
      [true, false],
    );
  });

  it('shows cards to be read and pressed, by Execute and by Submit', async () => {
    turn = async (context) => {
      if (context.activity.type === 'message' && context.activity.text) {
        await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card('Punkt 1'))] });
      }
      if (context.activity.type === 'invoke') {
        const value = {
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: card('Kun dig'),
        };
        await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: value } });
      }
    };
    const [hanne, mikkel] = teams.people('Hanne', 'Mikkel');
    const chat = teams.meeting('Møde', [hanne, mikkel]);
    await hanne.asks(chat, 'dagsorden');
    await teams.settled();
    const shown = chat.card('Punkt 1');
    assert.deepEqual(shown.texts(), ['Punkt 1', 'CT-3 undersøg', 'Bemærkning']);

    const answer = await mikkel.presses(shown, 'Færdig', { near: 'CT-3', inputs: { remark: 'ok' } });
    assert.equal(answer.shown().line('Kun'), 'Kun dig');
    assert.ok(shown.post.seenBy(mikkel)?.says('Kun dig') && !shown.post.seenBy(hanne)?.says('Kun dig'));
    await mikkel.presses(shown, 'Færdig', { as: 'submit' });
    assert.deepEqual(
      seen.slice(1).map((a) => [a.type, a.replyToId, a.value as unknown]),
      [
        [
          'invoke',
          shown.post.id,
          {
            action: { type: 'Action.Execute', id: '', verb: 'done', data: { number: 3, remark: 'ok' } },
            trigger: 'manual',
          },
        ],
        ['message', shown.post.id, { verb: 'done', number: 3 }],
      ],
    );
    assert.throws(() => shown.button('Næste'), /no button is called Næste; there are: Færdig/);
  });

  it('finds a marker in whatever left the bot, and who could read it', async () => {
    turn = async (context) => {
      const runs = {
        type: 'RichTextBlock',
        inlines: ['hemme', 'ligt'].map((text) => ({ type: 'TextRun', text })),
      };
      await context.sendActivity({
        attachments: [CardFactory.adaptiveCard({ type: 'AdaptiveCard', body: [runs] })],
      });
    };
    const [hanne, mikkel] = teams.people('Hanne', 'Mikkel');
    await hanne.asks(teams.personal(hanne), 'vis');
    assert.deepEqual([...teams.sent.readersOf('HEMMELIGT')], [hanne]);
    assert.deepEqual(teams.sent.to(mikkel), []);
  });

  it('hands files to the bot in personal chat only', async () => {
    const [hanne] = teams.people('Hanne');
    await hanne.uploads(teams.personal(hanne), { name: 'dagsorden møde.txt', bytes: 'Punkt 1' });
    const info = seen[0]?.attachments?.[0];
    assert.equal(info?.contentType, 'application/vnd.microsoft.teams.file.download.info');
    const file = await fetch((info.content as { downloadUrl: string }).downloadUrl);
    assert.equal(await file.text(), 'Punkt 1');
    await hanne.uploads(teams.group(null, [hanne]), { name: 'x.txt', bytes: 'x' });
    assert.deepEqual(
      seen[1]?.attachments?.map(({ contentType }) => contentType),
      ['text/html'],
    );
  });

  it('delivers twice, late and out of order when told to', async () => {
    const [hanne] = teams.people('Hanne');
    const chat = teams.group(null, [hanne]);
    teams.twice = true;
    const line = await hanne.says(chat, 'en');
    teams.twice = false;
    const mail = teams.holdsBack();
    const late = await hanne.says(chat, 'to');
    await hanne.deletes(late);
    assert.equal(seen.length, 2);
    await mail.deliver('reversed');
    assert.deepEqual(
      seen.map(({ type, id }) => [type, id]),
      [
        ['message', line.id],
        ['message', line.id],
        ['messageDelete', late.id],
        ['message', late.id],
      ],
    );
  });

  it('answers what botbuilder asks of rosters and meetings', async () => {
    const [hanne, mikkel] = teams.people('Hanne Kjær', 'Mikkel');
    const chat = teams.meeting('Møde', [hanne, mikkel]);
    const told: unknown[] = [];
    turn = async (context) => {
      const page = await TeamsInfo.getPagedMembers(context, 100);
      told.push(page.members.map(({ name }) => name));
      told.push((await TeamsInfo.getMember(context, hanne.id)).aadObjectId === hanne.entraId);
      told.push((await TeamsInfo.getMeetingInfo(context)).details.title);
    };
    await hanne.says(chat, 'hvem er her');
    assert.deepEqual(told, [['Hanne Kjær', 'Mikkel'], true, 'Møde']);
  });

  it('says so when the bot refuses, and lets a test see it when it means to', async () => {
    teams.attach({ url: `${teams.serviceUrl}nobody-is-here` });
    const [hanne] = teams.people('Hanne');
    const chat = teams.group(null, [hanne]);
    await assert.rejects(hanne.says(chat, 'hej'), /the bot answered 404 to message/);
    const { status } = await teams.deliver(activities.messageActivity(teams, chat, hanne, 'hej'));
    assert.equal(status, 404);
  });
});
