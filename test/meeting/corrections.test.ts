import assert from 'node:assert/strict';
import type { FollowUp } from '../../src/domain/entry.js';
import { Stage } from '../main-job/stage.js';

describe('a correction', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    await stage.meeting('Budget', 'Eventuelt');
    await stage.says(stage.mona, 'Opgave: Mona sender tal til alle senest 10/12');
    await stage.says(stage.karla, 'Beslutning: Hanne undersøger huslejen inden 18/12');
  });
  afterEach(() => stage.close());

  const card = () => stage.chat.card('Punkt 1 af 2');

  describe('that is typed', () => {
    it('makes it another kind, in the words that mark a line', async () => {
      assert.match(await stage.told(stage.karla, 'type 2 opgave'), /CT-2 er nu en opfølgning/);
      assert.deepEqual(
        [(await stage.followUp(2)).due?.day, (await stage.followUp(2)).owners.length],
        ['2026-12-18', 1],
      );
      assert.match(await stage.told(stage.karla, 'gør 2 til en beslutning'), /CT-2 står nu som »Besluttet«/);
      assert.match(await stage.told(stage.karla, 'make 2 a note'), /»Note«/);
      assert.match(await stage.told(stage.karla, 'type 2 sludder'), /kender ikke »sludder«/);
      assert.match(card().text(), /Note: /);
    });

    it('moves it to an item and out of the agenda', async () => {
      assert.match(await stage.told(stage.mona, 'flyt 1 til punkt 2'), /CT-1 hører nu til punkt 2/);
      assert.match(await stage.told(stage.mona, 'flyt 1 til uden punkt'), /uden for dagsordenen/);
      assert.equal((await stage.entry(1)).item, null);
      assert.match(await stage.told(stage.mona, 'flyt 1 til punkt 9'), /ikke noget punkt 9/);
    });

    it('strikes it out and brings it back', async () => {
      await stage.asks(stage.mona, 'slet 1');
      assert.equal((await stage.entry(1)).withdrawn, true);
      await stage.asks(stage.mona, 'gendan 1');
      assert.equal((await stage.entry(1)).withdrawn, false);
    });

    it('says yes to a suggestion', async () => {
      await stage.says(stage.mona, 'Vi skal have undersøgt bankens gebyrer');
      assert.equal((await stage.entry(3)).suggested, true);
      assert.match(await stage.told(stage.karla, 'bekræft 3'), /CT-3 er skrevet på/);
      assert.equal((await stage.entry(3)).suggested, false);
    });

    it('is its writer’s, its owners’ and theirs who run the meeting; who may is said', async () => {
      const { mona, karla, hanne } = stage;
      assert.match(await stage.told(mona, 'slet 2'), /^Det kan kun Bent Sølvsten og Karla Vestergård/);
      assert.match(await stage.told(karla, 'frist 1 24/12'), /Det kan kun .*Mona Tjørnelund/);
      await stage.asks(karla, 'type 2 opgave');
      assert.match(await stage.told(hanne, 'færdig 2'), /færdig/);
      assert.equal((await stage.followUp(2)).state, 'done');
      assert.equal((await stage.entry(2)).withdrawn, false);
    });
  });

  describe('by »fortryd«', () => {
    it('goes back one step each time: the day, then the owner, then what was written', async () => {
      const { mona } = stage;
      await stage.asks(mona, 'ansvarlig 1 @Karla Vestergård');
      await stage.asks(mona, 'frist 1 18/12');
      assert.match(await stage.told(mona, 'fortryd'), /Fortrudt\. CT-1 er, som den var før/);
      assert.equal((await stage.followUp(1)).due?.day, '2026-12-10');
      await stage.asks(mona, 'fortryd');
      assert.match(card().line('CT-1'), /Mona Tjørnelund/);
      assert.match(await stage.told(mona, 'fortryd'), /CT-1 er trukket tilbage/);
      assert.match(await stage.told(mona, 'fortryd'), /ikke noget at fortryde/);
    });

    it('takes back what the person did, and not what another did meanwhile', async () => {
      await stage.asks(stage.mona, 'frist 1 18/12');
      await stage.asks(stage.bent, 'ret 2: Hanne ringer til udlejeren');
      await stage.asks(stage.mona, 'fortryd');
      assert.deepEqual(
        [(await stage.followUp(1)).due?.day, (await stage.entry(2)).text],
        ['2026-12-10', 'Hanne ringer til udlejeren'],
      );
    });

    it('with a number takes back the newest thing done to it, and as a reply what the message made', async () => {
      await stage.asks(stage.mona, 'frist 1 18/12');
      await stage.asks(stage.bent, 'fortryd 1');
      assert.equal((await stage.followUp(1)).due?.day, '2026-12-10');
      const line = await stage.says(stage.mona, 'Beslutning: Vi køber stole');
      await stage.says(stage.mona, 'Beslutning: Vi køber borde');
      await stage.mona.asks(stage.chat, 'fortryd', { replyTo: line });
      await stage.bot.settled();
      assert.deepEqual([(await stage.entry(3)).withdrawn, (await stage.entry(4)).withdrawn], [true, false]);
    });

    it('counts once when it is delivered twice', async () => {
      await stage.asks(stage.mona, 'frist 1 18/12');
      await stage.asks(stage.mona, 'frist 1 20/12');
      stage.teams.twice = true;
      await stage.asks(stage.mona, 'fortryd');
      stage.teams.twice = false;
      assert.equal((await stage.followUp(1)).due?.day, '2026-12-18');
    });
  });

  it('by editing the message makes a decision a follow-up, under its own number', async () => {
    const line = await stage.says(stage.mona, 'Beslutning: Karla bestiller lokale inden 11/12');
    await stage.mona.edits(line, 'Opgave: Karla bestiller lokale inden 11/12');
    await stage.bot.settled();
    const made = await stage.followUp(3);
    assert.deepEqual(
      [made.type, made.due?.day, (await stage.record()).entries.length],
      ['followUp', '2026-12-11', 3],
    );
    assert.match(card().line('CT-3'), /Karla Vestergård \(antaget\) · senest/);
  });

  it('typed, pressed, said, edited and deleted is one history that says who, when and how', async () => {
    const { mona, karla, bent, chat, bot, clock } = stage;
    const line = await stage.says(mona, 'Opgave: Mona skriver til Kolding senest 10/12');
    const step = async (work: () => Promise<unknown>): Promise<void> => {
      await clock.advance(60_000);
      await work();
      await bot.settled();
    };
    const form = async () => (await mona.presses(chat.card('Punkt 1 af 2'), 'Ret', { near: 'CT-3' })).shown();
    await step(() => mona.edits(line, 'Opgave: Mona skriver til Kolding og Vejle senest 10/12'));
    await step(() => stage.asks(bent, 'frist 3 18/12'));
    await step(async () => mona.presses(await form(), 'Gem', { inputs: { owner: karla.entraId } }));
    await step(() => mona.deletes(line));
    const history = (await form()).texts().filter((text) => text.includes('kl.'));
    assert.deepEqual(
      history.map((text) => text.replace(/^onsdag 25-11 kl\. \d\d\.\d\d · /, '')),
      [
        'Mona Tjørnelund · trak det tilbage (slettede beskeden)',
        'Mona Tjørnelund · ansvarlig: Mona Tjørnelund → Karla Vestergård',
        'Bent Sølvsten · frist: torsdag 10-12 → fredag 18-12',
        'Mona Tjørnelund · tekst: Mona skriver til Kolding senest 10/12 → Mona skriver til Kolding og Vejle senest 10/12 (rettede beskeden)',
        'Mona Tjørnelund · skrev det',
      ],
    );
  });

  describe('of a line in personal chat', () => {
    const own = async (): Promise<FollowUp> => (await stage.forum()).followUps[0]!;
    const personal = () => stage.teams.personal(stage.mona);

    it('by editing it changes the follow-up it made, and the answer says what stands', async () => {
      const line = await stage.mona.says(personal(), 'Opgave: ring til Kolding senest 10/12');
      await stage.bot.settled();
      await stage.mona.edits(line, 'Opgave: ring til Vejle senest 11/12');
      await stage.bot.settled();
      const made = await own();
      assert.deepEqual(
        [made.text, made.due?.day, made.owners.length],
        ['ring til Vejle senest 11/12', '2026-12-11', 1],
      );
      assert.match(personal().texts().at(-1) ?? '', /ring til Vejle.*11-12/);
    });

    it('by deleting it strikes the follow-up out, once', async () => {
      const line = await stage.mona.says(personal(), 'Opgave: ring til Kolding senest 10/12');
      await stage.bot.settled();
      stage.teams.twice = true;
      await stage.mona.deletes(line);
      await stage.bot.settled();
      assert.deepEqual([(await own()).withdrawn, (await own()).history.length], [true, 1]);
      assert.match(personal().texts().at(-1) ?? '', /trukket tilbage/);
    });

    it('about a closed item changes what it put on the record there, and nothing is said in the chat', async () => {
      const { bent, mona, chat, bot } = stage;
      const { items } = await stage.record();
      await stage.bot.records.inForum((await stage.forum()).id, async (room) => {
        const meeting = (await room.meeting((await stage.record()).id))!;
        room.putMeeting({
          ...meeting,
          items: meeting.items.map((item) =>
            item.id === items[1]!.id ? { ...item, visibility: 'closed' } : item,
          ),
        });
      });
      await stage.asks(bent, 'næste');
      const line = await mona.says(personal(), 'Beslutning: Stillingen slås op som hemmelig');
      await bot.settled();
      const before = chat.standing().length;
      await mona.edits(line, 'Beslutning: Stillingen slås op i januar');
      await bot.settled();
      assert.equal((await stage.entry(3)).text, 'Stillingen slås op i januar');
      await mona.deletes(line);
      await bot.settled();
      assert.equal((await stage.entry(3)).withdrawn, true);
      assert.equal(chat.standing().length, before);
      assert.doesNotMatch(chat.read(), /Stillingen/);
    });
  });

  it('of a message after the draft tells the secretary alone, and only when it says something else', async () => {
    const { mona, bent, hanne, chat, teams, bot } = stage;
    await stage.asks(bent, 'referent @Hanne Lyngsø');
    const line = await stage.says(mona, 'Beslutning: Vi køber ti stole');
    await stage.asks(hanne, 'slut møde');
    await stage.asks(hanne, 'afslut alligevel');
    const heard = () =>
      teams
        .personal(hanne)
        .texts()
        .filter((text) => text.includes('CT-3'));
    const before = { chat: chat.standing().length, mona: teams.personal(mona).standing().length };
    await mona.edits(line, 'Beslutning: Vi køber ti stole');
    await bot.settled();
    assert.equal(heard().length, 0);
    await mona.edits(line, 'Beslutning: Vi køber tolv stole');
    await bot.settled();
    assert.equal(heard().length, 1);
    assert.deepEqual({ chat: chat.standing().length, mona: teams.personal(mona).standing().length }, before);
    assert.equal((await stage.entry(3)).text, 'Vi køber ti stole');
  });

  it('of what the draft says was decided is for those who run the meeting', async () => {
    const { karla, bent } = stage;
    await stage.asks(bent, 'slut møde');
    await stage.asks(bent, 'afslut alligevel');
    assert.match(await stage.told(karla, 'ret 2: Noget andet'), /Det kan kun Bent Sølvsten\./);
    await stage.asks(bent, 'ret 2: Hanne undersøger huslejen for 2027');
    assert.equal((await stage.entry(2)).text, 'Hanne undersøger huslejen for 2027');
  });
});
