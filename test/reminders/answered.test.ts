import assert from 'node:assert/strict';
import { Office } from './office.js';

describe('a reminder that is answered', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  it('is put off by so long from its day, not from today, and to no day that has passed', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    const card = office.cards(mona)[0]!;
    assert.ok(card.titles().includes('Næste arbejdsdag, torsdag 3-12'));
    assert.match(await office.presses(mona, card, 'Udskyd'), /Til hvornår\?/);
    assert.match(await office.presses(mona, card, 'Udskyd', { day: '2026-11-30' }), /allerede gået/);
    assert.match(await office.privately(mona, 'udskyd en uge'), /onsdag 09-12-2026/);
    assert.match(await office.privately(mona, 'udskyd CT-1 to uger'), /skriv kort hvorfor/);
    assert.match(await office.privately(mona, 'udskyd to uger, fordi KL ikke svarer'), /onsdag 23-12-2026/);
    assert.equal((await office.entry(1)).whyMoved, 'KL ikke svarer');
  });

  it('keeps what it waits for, why it was put off and a remark apart, and shows each', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    const card = office.cards(mona)[0]!;
    await office.presses(mona, card, 'Gem', { waits: 'svar fra KL' });
    await office.asks(mona, 'note 1: ring til Jens først');
    await office.presses(mona, card, 'Udskyd', { day: '2026-12-04', reason: 'KL holder lukket' });
    const { remark, waits, whyMoved } = await office.entry(1);
    assert.deepEqual([remark, waits, whyMoved], ['ring til Jens først', 'svar fra KL', 'KL holder lukket']);
    const all = [
      /afventer: svar fra KL/,
      /flyttet én gang \(KL holder lukket\)/,
      /bemærkning: ring til Jens først/,
    ];
    const shown = [
      office.cards(mona)[0]!.text(),
      await office.privately(mona, 'mine opgaver'),
      await office.privately(mona, 'ugeoverblik'),
      await office.asks(mona, 'status'),
    ];
    for (const text of shown) for (const one of all) assert.match(text, one);
    await office.privately(mona, 'i gang');
    assert.equal((await office.entry(1)).waits, null);
    await office.asks(mona, 'frist 1 10/12');
    const later = await office.entry(1);
    assert.deepEqual([later.remark, later.moved, later.whyMoved], ['ring til Jens først', 2, null]);
    await office.asks(mona, 'fortryd');
    assert.equal((await office.entry(1)).whyMoved, 'KL holder lukket');
  });

  it('is done with no other result than what was said then, and answers nothing more', async () => {
    const { bent, mona, karla } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    const card = office.cards(mona)[0]!;
    await office.presses(mona, card, 'Gem', { waits: 'svar fra KL' });
    await office.presses(mona, card, 'Færdig');
    assert.equal((await office.entry(1)).remark, null);
    const done = await office.entry(1);
    for (const [title, inputs] of [
      ['Udskyd', { day: '2026-12-11', reason: 'ferie' }],
      ['Giv videre', { to: karla.entraId }],
      ['Ikke min', {}],
      ['Gem', { waits: 'noget' }],
      ['I gang', {}],
    ] as const)
      assert.match(await office.presses(mona, card, title, inputs), /Tak!/);
    assert.deepEqual(await office.entry(1), done);
    assert.match(await office.privately(mona, 'udskyd CT-1 til fredag'), /allerede færdig/);
    assert.match(await office.privately(mona, 'ikke min CT-1'), /allerede færdig/);
  });

  it('is answered by nobody but those whom it concerns', async () => {
    const { bent, mona, karla, hanne } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    const card = office.cards(mona)[0]!;
    assert.match(await office.presses(karla, card, 'Færdig'), /Det kan kun Mona Tjørnelund/);
    assert.match(await office.presses(hanne, card, 'Ikke min'), /CT-1 står ikke på dig/);
    const [stranger] = office.teams.people('Signe Sandager');
    assert.match(await office.presses(stranger, card, 'Færdig'), /Jeg kan ikke finde CT-1/);
    assert.equal((await office.entry(1)).state, 'open');
  });

  it('says what may be answered where that was not understood', async () => {
    const { bent, mona } = office;
    assert.match(await office.privately(mona, 'færidg'), /Det forstod jeg ikke\. Skriv »hjælp«/);
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.match(await office.privately(mona, 'færidg'), /Du kan svare »færdig«, »i gang«/);
    assert.equal(await office.privately(mona, 'tak'), '');
    assert.match(await office.privately(mona, 'afventer'), /Hvad venter du på\?/);
    assert.match(await office.privately(mona, 'giv videre'), /Hvem skal have den\?/);
  });

  it('asks who has what nobody owns any more, and leaves it to those who still do', async () => {
    const { bent, mona, karla } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund og Karla Vestergård sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.equal(await office.privately(mona, 'ikke min'), 'Tak. CT-1 er nu kun hos Karla Vestergård.');
    assert.match(await office.privately(karla, 'ikke min'), /Jeg spørger, hvem CT-1 så er hos/);
  });

  it('is withdrawn where its follow-up is', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    const card = office.cards(mona)[0]!;
    await office.asks(bent, 'slet 1');
    assert.match(office.cards(mona)[0]!.text(), /En opfølgning, der er trukket tilbage/);
    assert.match(await office.presses(mona, card, 'Færdig'), /Trukket tilbage/);
    assert.match(
      await office.privately(mona, 'færdig'),
      /CT-1 er trukket tilbage, så der er ikke mere at gøre/,
    );
  });

  it('asks which of several is meant, until only one is left', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.asks(bent, 'opgave: Mona Tjørnelund bestiller kaffe senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.match(
      await office.privately(mona, 'færdig'),
      /Hvilken mener du: CT-1 eller CT-2\?.*»færdig CT-1«/,
    );
    assert.match(await office.privately(mona, 'begge to'), /Du kan svare »færdig«/);
    await office.privately(mona, 'færdig CT-1');
    assert.match(await office.privately(mona, 'afventer leverandøren'), /CT-2 afventer: leverandøren/);
  });

  it('may finish several at once, each as if by itself', async () => {
    const { bent, mona } = office;
    for (const what of ['sender tal', 'bestiller kaffe', 'ringer til Kolding'])
      await office.asks(bent, `opgave: Mona Tjørnelund ${what} senest 2/12`);
    await office.at('2026-12-01T07:31:00.000Z');
    assert.equal(await office.privately(mona, 'færdig CT-1 og 3'), 'Tak! CT-1 og CT-3 er færdige.');
    assert.equal(
      office
        .cards(mona)[0]!
        .text()
        .match(/✓ færdig/g)?.length,
      2,
    );
    assert.equal(
      await office.privately(mona, 'færdig 2, 3 og 17'),
      'Tak! CT-2 er færdig.\nCT-3 var allerede færdig.\nJeg kan ikke finde 17.',
    );
  });

  it('tells a secretary who may not read its closed item that it waits, and not what for', async () => {
    const { bent, mona, hanne, bot } = office;
    for (const text of ['punkt+ Budget', 'start møde', 'næste']) await office.asks(bent, text);
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    const [forum] = await bot.records.allForums();
    const [head] = await bot.records.meetings(forum!.id);
    const person = (id: string | null): string => `${forum!.tenant}/${id ?? ''}`;
    await bot.records.inForum(forum!.id, async (room) => {
      const meeting = await room.meeting(head!.id);
      const items = meeting!.items.map((item) => ({
        ...item,
        visibility: 'closed' as const,
        entitled: [person(mona.entraId)],
        disqualified: [person(hanne.entraId)],
      }));
      room.putMeeting({ ...meeting!, items });
    });
    await office.privately(mona, 'afventer CT-1: fyringssagen');
    const read = office.teams.personal(hanne).read();
    assert.match(read, /Mona Tjørnelund kan ikke komme videre med CT-1, som hører til et lukket punkt/);
    assert.doesNotMatch(read, /fyringssagen|sender tal/);
  });

  it('is shown as it is on the card of what a meeting gave, whenever that is looked at', async () => {
    const { bent, mona, karla, teams } = office;
    for (const text of ['punkt+ Budget', 'start møde', 'næste']) await office.asks(bent, text);
    await office.asks(bent, 'opgave: Mona Tjørnelund og Karla Vestergård sender tal senest 2/12');
    await office.asks(bent, 'afslut alligevel');
    await office.at('2026-12-01T07:31:00.000Z');
    const given = teams.personal(karla).card('Opfølgninger fra Chefteam');
    const reminder = office.cards(mona).find((card) => card.titles().includes('I gang'));
    await office.presses(mona, reminder!, 'Færdig', { remark: 'sendt' });
    assert.doesNotMatch(given.text(), /✓ færdig/);
    const looked = await karla.opens(given);
    assert.match(looked?.shown().text() ?? '', /✓ færdig: sendt/);
    await office.asks(bent, 'slet CT-1');
    assert.doesNotMatch((await karla.opens(given))?.shown().text() ?? '', /sender tal/);
  });
});
