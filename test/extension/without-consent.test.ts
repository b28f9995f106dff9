import assert from 'node:assert/strict';
import type { Entry, FollowUp } from '../../src/domain/entry.js';
import { Stage } from '../main-job/stage.js';

describe('a chat whose bot hears only what mentions it', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open();
    stage.chat.hearsAll = false;
    await stage.meeting('Budget', 'Eventuelt');
  });
  afterEach(() => stage.close());

  const entries = async (): Promise<Entry[]> => (await stage.record()).entries;

  describe('by mention', () => {
    it('catches owner and date', async () => {
      await stage.asks(stage.bent, 'opfølgning: @Mona Tjørnelund sender tal senest 10/12');
      const [entry] = (await entries()) as FollowUp[];
      assert.equal(entry?.owners[0]?.kind === 'person' && entry.owners[0].person.name, 'Mona Tjørnelund');
      assert.equal(entry?.due?.day, '2026-12-10');
    });

    it('catches several lines, each with its own marker, and keeps a line that goes on with the one before', async () => {
      await stage.asks(
        stage.bent,
        'beslutning: vi køber tolv stole\nopgave: Karla bestiller dem inden fredag\nog siger det til Mona\nopgave: Mona betaler',
      );
      assert.deepEqual(
        (await entries()).map(({ text }) => text),
        ['vi køber tolv stole', 'Karla bestiller dem inden fredag\nog siger det til Mona', 'Mona betaler'],
      );
    });

    it('catches what is written on the line below the mention', async () => {
      await stage.bent.asks(stage.chat, '\nbeslutning: vi køber stole');
      await stage.bot.settled();
      assert.deepEqual(
        (await entries()).map(({ text }) => text),
        ['vi køber stole'],
      );
    });

    it('catches a sentence that decides, without a marker, since it is told', async () => {
      await stage.asks(stage.bent, 'Vi er enige om at købe stole');
      assert.equal((await entries()).length, 1);
    });
  });

  describe('from the card', () => {
    const form = async () => (await stage.mona.presses(stage.chat.card('Punkt 1 af 2'), 'Tilføj')).shown();

    it('takes a follow-up with owner and date under the item that is on', async () => {
      const { mona, karla, bot, chat } = stage;
      const blank = await form();
      assert.match(blank.text(), /Tilføj til punktet/);
      const owner = `${mona.tenant.id}/${String(karla.entraId)}`;
      const answer = await mona.presses(blank, 'Gem', {
        inputs: { text: 'Karla sender tal', owner, due: '2026-12-10' },
      });
      assert.match(answer.shown().text(), /Karla sender tal/);
      await bot.settled();
      assert.match(chat.card('Punkt 1 af 2').text(), /CT-1 · Karla Vestergård · senest torsdag 10-12/);
      const [entry] = (await entries()) as FollowUp[];
      assert.deepEqual([entry?.source.kind, entry?.author?.name], ['button', 'Mona Tjørnelund']);
    });

    it('takes a decision of any kind', async () => {
      await stage.mona.presses(await form(), 'Gem', { inputs: { kind: 'noted', text: 'Regnskabet' } });
      const [entry] = await entries();
      assert.deepEqual([entry?.type === 'outcome' && entry.kind, entry?.text], ['noted', 'Regnskabet']);
    });

    it('counts a form once, however often it is sent', async () => {
      const { mona, clock } = stage;
      const blank = await form();
      const send = () => mona.presses(blank, 'Gem', { inputs: { text: 'Regnskabet' } });
      await Promise.all([send(), send()]);
      await clock.advance(300_000);
      await send();
      assert.equal((await entries()).length, 1);
      await mona.presses(await form(), 'Gem', { inputs: { text: 'Regnskabet' } });
      assert.equal((await entries()).length, 2, 'another form is another thing');
    });

    it('works for a client that knows only Submit, in private', async () => {
      const { mona, chat, teams, bot } = stage;
      await mona.presses(chat.card('Punkt 1 af 2'), 'Tilføj', { as: 'submit' });
      await bot.settled();
      const blank = teams.personal(mona).card('Tilføj til punktet');
      await mona.presses(blank, 'Gem', { as: 'submit', inputs: { text: 'Regnskabet' } });
      await bot.settled();
      assert.match(chat.card('Punkt 1 af 2').text(), /Regnskabet/);
    });

    it('is refused to guests and strangers, and after the meeting', async () => {
      const { bent, chat, teams, bot } = stage;
      const guest = teams.user('Gerda Gæst', { role: 'guest' });
      await bent.invites(chat, guest);
      const card = chat.card('Punkt 1 af 2');
      assert.equal((await guest.presses(card, 'Tilføj')).card, null);
      const stranger = teams.user('Sofus Fremmed');
      const data = {
        verb: 'make',
        form: 'x',
        meeting: (await stage.record()).id,
        kind: 'decided',
        text: 'Snyd',
      };
      const value = { action: { type: 'Action.Execute', verb: 'make', data }, trigger: 'manual' };
      await stranger.invokes(teams.personal(stranger), 'adaptiveCard/action', value);
      const blank = await form();
      await stage.asks(bent, 'slut møde');
      await stage.asks(bent, 'afslut alligevel');
      const late = await stage.mona.presses(blank, 'Gem', { inputs: { text: 'For sent' } });
      assert.match(late.message ?? '', /for gammelt/);
      assert.deepEqual(await entries(), []);
      assert.deepEqual(bot.faults, []);
    });

    it('is not offered while an item is off the record or closed', async () => {
      await stage.asks(stage.bent, 'uden for referat');
      assert.ok(!stage.chat.card('Punkt 1 af 2').titles().includes('Tilføj'));
    });
  });

  describe('selvtest', () => {
    it('says what it hears, what it lacks, and who does what about it', async () => {
      const told = await stage.told(stage.bent, 'selvtest');
      assert.match(told, /Lokal tilstand/);
      assert.match(told, /Indtil nu har jeg kun fået de beskeder, der nævner mig/);
      assert.match(told, /har endnu ikke fortalt mig, at et møde begyndte her/);
      assert.match(told, /\d af 4 kan få besked privat/);
    });

    it('changes its mind as it hears more', async () => {
      stage.chat.hearsAll = true;
      await stage.says(stage.karla, 'Godmorgen alle sammen');
      await stage.teams.starts(stage.chat);
      const told = await stage.told(stage.bent, 'selvtest');
      assert.match(told, /✓ Jeg får alle beskeder/);
      assert.match(told, /✓ Teams fortæller mig, når mødet begynder og slutter/);
      await stage.bent.removes(stage.chat);
      await stage.bent.installs(stage.chat);
      assert.match(await stage.told(stage.bent, 'selvtest'), /Indtil nu har jeg kun fået/);
    });

    it('speaks English where the chat does', async () => {
      await stage.asks(stage.bent, 'sprog en');
      assert.match(
        await stage.told(stage.bent, 'selftest'),
        /So far I have only had messages that mention me/,
      );
    });
  });
});
