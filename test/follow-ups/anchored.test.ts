import assert from 'node:assert/strict';
import { viewEntry } from '../../src/domain/view/view-entry.js';
import { Office } from '../reminders/office.js';
import type { FakeChat, FakeUser } from '../support/teams/index.js';

describe('a follow-up for a coming meeting', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  const says = async (user: FakeUser, text: string) => {
    const message = await user.says(office.chat, text);
    await office.bot.settled();
    return message;
  };
  const day = async (number: number): Promise<string | null> => (await office.entry(number)).due?.day ?? null;
  const forum = async (name: string, ...meetings: string[]): Promise<FakeChat> => {
    const chat = office.teams.meeting(name, [office.bent, office.karla]);
    await office.asks(office.bent, `forum ${name}`, chat);
    for (const one of meetings) await office.asks(office.bent, `møde ${one}`, chat);
    return chat;
  };

  it('of the same forum gets its day when that is planned, moves with it, and loses it when it is called off', async () => {
    const { bent, mona } = office;
    await says(mona, 'Opgave: Karla tager sygefraværet op på et kommende chefteammøde');
    assert.equal(await day(1), null);
    await office.asks(bent, 'møde 4/12');
    assert.equal(await day(1), '2026-12-04');
    await office.asks(bent, 'flyt møde til 7/12');
    assert.equal(await day(1), '2026-12-07');
    await office.asks(bent, 'aflys møde 7/12');
    assert.equal(await day(1), null);
    const shown = await office.privately(office.karla, 'mine opgaver');
    assert.match(shown, /til næste chefteammøde, dato følger$/m);
  });

  it('of another forum gets the day of that one, however it is named', async () => {
    const { mona, bent } = office;
    const committee = await forum('Social- og Seniorudvalget', '17/12');
    await says(mona, 'Opgave: Karla giver en status på næste møde i Social- og Seniorudvalget');
    await says(mona, 'Opgave: Karla retter notatet, før det fremsendes til udvalget');
    await says(mona, 'Opgave: Karla fremlægger tallene på næste møde med KL');
    assert.deepEqual([await day(1), await day(2), await day(3)], ['2026-12-17', '2026-12-16', null]);
    await office.asks(bent, 'flyt møde til 21/12', committee);
    assert.deepEqual([await day(1), await day(2)], ['2026-12-21', '2026-12-18']);
  });

  it('is what comes before, in a sentence of its own', async () => {
    await forum('Social- og Seniorudvalget', '17/12');
    await office.asks(office.bent, 'start møde');
    await says(office.mona, 'Karla sender notatet til Mona, før det fremsendes til udvalget');
    assert.equal(await day(1), '2026-12-16');
  });

  it('is not guessed to be of one of two', async () => {
    await forum('Teknik- og Miljøudvalget', '10/12');
    await forum('Social- og Seniorudvalget', '17/12');
    await says(office.mona, 'Opgave: Karla retter notatet, før det fremsendes til udvalget');
    assert.equal(await day(1), null);
  });

  it('of a forum that nobody has named yet gets its day once somebody does', async () => {
    const { bent, mona, karla } = office;
    const chat = office.teams.meeting('Tirsdage', [bent, karla]);
    await office.asks(bent, 'møde 8/12', chat);
    await says(mona, 'Opgave: Karla genbehandler oplægget på et kommende rådmandsmøde');
    assert.equal(await day(1), null);
    await office.asks(bent, 'forum Rådmandsmøde', chat);
    assert.equal(await day(1), '2026-12-08');
  });

  it('of minutes that somebody brings gets the day of another forum’s meeting at once', async () => {
    const { bent } = office;
    await forum('Rådmandsmøde', '8/12');
    await forum('KURS-møde', '10/12', '17/12');
    const minutes = [
      'Chefteam (Chefteam)\n\n24-11-2026 09:00 - 10:00',
      'Mødedeltagere : Bent Sølvsten, Mona Tjørnelund\n\nReferat',
      'Punkt 1: Åbningstider i borgerservice\n\nChefteamet besluttede, at:',
      '- At oplægget rettes til og genbehandles på et kommende rådmandsmøde, før det fremsendes til udvalget.',
      '- Mona Tjørnelund følger op på KURS-møder.',
      'Punkt 2: Vinterberedskab\n\nChefteamet besluttede, at:\n\n- Saltlageret fyldes op.',
    ].join('\n\n');
    await office.privately(bent, minutes);
    const ids = (await office.bot.records.allForums()).map(({ id }) => id);
    const all = await office.bot.records.find({ forums: ids, type: 'followUp' });
    const due = (words: string) => {
      const entry = all.find((one) => one.entry.text.includes(words))?.entry;
      return entry?.type === 'followUp' ? [entry.due?.day, entry.due?.meeting?.body] : null;
    };
    assert.deepEqual(due('genbehandles'), ['2026-12-08', 'rådmandsmøde']);
    assert.deepEqual(due('følger op'), ['2026-12-10', 'KURS-møde']);
  });

  it('is what a deadline may be set to by message', async () => {
    const { bent, karla, mona } = office;
    await says(mona, 'Opgave: Karla laver en plan senest 1/12');
    assert.match(
      await office.asks(karla, 'frist 1 næste møde'),
      /CT-1 skal nu være klar til næste møde, dato følger\./,
    );
    await office.asks(bent, 'møde 4/12');
    assert.equal(await day(1), '2026-12-04');
    await forum('Rådmandsmøde', '8/12');
    await says(mona, 'Opgave: Karla skriver et notat');
    assert.match(
      await office.asks(karla, 'udskyd 2 til næste rådmandsmøde'),
      /CT-2 skal nu være klar til næste rådmandsmøde, tirsdag 08-12-2026\./,
    );
  });

  it('is put off to the meeting after it, and then moves with that one', async () => {
    const { bent, mona } = office;
    for (const text of ['møde 4/12', 'møde 11/12']) await office.asks(bent, text);
    await says(mona, 'Opgave: Mona fremlægger tal på næste møde');
    await office.at('2026-12-03T08:00:00.000Z');
    await office.presses(mona, office.cards(mona).at(-1)!, /Næste møde, fredag 11-12/);
    assert.equal(await day(1), '2026-12-11');
    await office.asks(bent, 'flyt møde 4/12 til 7/12');
    assert.equal(await day(1), '2026-12-11');
    await office.asks(bent, 'flyt møde 11/12 til 15/12');
    assert.equal(await day(1), '2026-12-15');
    assert.match(
      await office.privately(mona, 'udskyd til næste møde, fordi tal mangler'),
      /ikke planlagt et møde mere endnu/,
    );
    await office.asks(bent, 'møde 18/12');
    await office.privately(mona, 'udskyd til næste møde, fordi tal mangler');
    await office.asks(bent, 'flyt møde 18/12 til 17/12');
    assert.equal(await day(1), '2026-12-17');
    await office.asks(bent, 'aflys møde 17/12');
    assert.equal(await day(1), '2026-12-07');
  });

  it('keeps its day when somebody mends the message, and goes to another meeting when it says so', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'møde 4/12');
    await forum('Rådmandsmøde', '8/12');
    const message = await says(mona, 'Opgave: Karla tager lønen op på næste møde');
    assert.equal(await day(1), '2026-12-04');
    await mona.edits(message, 'Opgave: Karla tager lønnen op på næste møde');
    await office.bot.settled();
    assert.equal(await day(1), '2026-12-04');
    await office.asks(mona, 'frist 1 15/12');
    await mona.edits(message, 'Opgave: Karla tager lønnen op på det næste møde');
    await office.bot.settled();
    assert.equal(await day(1), '2026-12-15', 'nor is it moved back from where somebody put it');
    await mona.edits(message, 'Opgave: Karla tager lønnen op på næste rådmandsmøde');
    await office.bot.settled();
    assert.equal(await day(1), '2026-12-08');
  });

  it('that another forum never plans is asked about when its own meeting is prepared', async () => {
    const { bent, mona } = office;
    await says(mona, 'Opgave: Karla genbehandler oplægget på et kommende rådmandsmøde');
    await office.asks(bent, 'møde 1/12 kl. 9-10');
    await office.at('2026-11-30T09:00:00.000Z');
    const told = office.teams.personal(bent).read();
    assert.match(told, /Uden dato – spørg på mødet[^]*genbehandler oplægget/);
  });

  it('of a closed item does not tell which meeting it is for', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'punkt+ Personalesag');
    await office.asks(bent, 'start møde');
    await office.asks(bent, 'næste');
    await says(mona, 'Opgave: Karla forbereder sagen til et kommende lukningsmøde');
    const forum = (await office.bot.records.allForums()).find(({ name }) => name === 'Chefteam');
    await office.bot.records.inForum(forum?.id ?? '', async (room) => {
      const meeting = await room.meeting((await room.meetings())[0]?.id ?? '');
      const items = meeting?.items.map((item) => ({ ...item, visibility: 'closed' as const, entitled: [] }));
      if (meeting && items) room.putMeeting({ ...meeting, items });
    });
    const [found] = await office.bot.records.find({ forums: [forum?.id ?? ''], number: 1 });
    const shown = found && viewEntry(found, { kind: 'chat', chat: office.chat.id, inside: true });
    assert.deepEqual([shown?.text, shown?.due?.meeting], [null, { body: null }]);
  });

  it('in English says so in English', async () => {
    const { mona, karla } = office;
    await office.privately(karla, 'sprog en');
    await says(mona, 'Action: Karla updates the note before it goes to the Health Committee');
    await says(mona, 'Action: Karla reports at every board meeting');
    const shown = await office.privately(karla, 'my tasks');
    assert.match(shown, /before the next Health Committee meeting, date to follow/);
    assert.match(shown, /for the next board meeting, date to follow · at every board meeting/);
  });
});

describe('what is followed up at every meeting', () => {
  it('is done by the meeting after one that fell out, and goes on', async () => {
    const office = await Office.open('2026-11-25T08:00:00.000Z');
    const { bent, mona, chat } = office;
    await mona.says(chat, 'Opgave: Karla orienterer om sygefraværet på hvert chefteammøde');
    for (const one of ['1/12', '8/12', '15/12']) await office.asks(bent, `møde ${one}`);
    assert.equal((await office.entry(1)).due?.day, '2026-12-01');
    await office.at('2026-12-08T08:00:00.000Z');
    await office.asks(bent, 'start møde');
    await office.asks(bent, 'afslut alligevel');
    const [first, second] = [await office.entry(1), await office.entry(2)];
    assert.deepEqual([first.state, first.remark], ['done', 'Chefteam 08-12-2026']);
    assert.deepEqual([second.state, second.due?.day], ['open', '2026-12-15']);
    await office.close();
  });
});
