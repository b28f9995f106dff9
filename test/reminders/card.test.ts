import assert from 'node:assert/strict';
import { Office } from './office.js';

describe('the card of a reminder', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  it('says what, where it was decided, when it is due, and is done with a word on the result, in every chat where it stands', async () => {
    const { bent, mona, karla } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund og Karla Vestergård sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    const [monas] = office.cards(mona);
    const [karlas] = office.cards(karla);
    assert.match(monas!.text(), /sender tal[\s\S]*CT-1 · Chefteam/);
    assert.match(await office.presses(mona, monas!, 'Færdig', { remark: 'sendt til alle' }), /Tak!/);
    assert.equal((await office.entry(1)).remark, 'sendt til alle');
    assert.match(karlas!.post.card!.text(), /sendt til alle/);
    await office.at('2026-12-02T07:31:00.000Z');
    assert.equal(office.cards(karla).length, 1);
  });

  it('comes once, though the clock goes back and the process ends and begins', async () => {
    const { bent, mona, bot } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:29:00.000Z');
    assert.equal(office.cards(mona).length, 0);
    await office.at('2026-12-01T07:31:00.000Z');
    await office.at('2026-12-01T06:00:00.000Z');
    await bot.restart();
    await office.at('2026-12-01T07:40:00.000Z');
    assert.equal(office.cards(mona).length, 1);
    assert.deepEqual(await office.steps(1), ['eve sent']);
  });

  it('is not sent when it was answered while Teams was busy', async () => {
    const { bent, mona, teams } = office;
    await office.privately(mona, 'hjælp');
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    const busy = teams.fails({ throttled: 20 }, { in: teams.personal(mona), on: 'send' });
    await office.clock.set('2026-12-01T07:31:00.000Z');
    void office.bot.app.tick();
    await busy.reached(1);
    await mona.asks(office.chat, 'færdig CT-1');
    busy.off();
    await office.bot.settled();
    assert.equal(office.cards(mona).filter((card) => card.says('sender tal')).length, 0);
    assert.deepEqual(await office.steps(1), []);
  });

  it('tells the secretary what it waits for', async () => {
    const { bent, mona, hanne } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    const [card] = office.cards(mona);
    assert.match(await office.presses(mona, card!, 'Gem', { waits: 'svar fra KL' }), /afventer: svar fra KL/);
    assert.match(
      office.teams.personal(hanne).read(),
      /Mona Tjørnelund kan ikke komme videre med CT-1 \(.*sender tal.*\)\. Afventer: svar fra KL/,
    );
    await office.presses(mona, office.cards(mona)[0]!, 'I gang');
    assert.equal((await office.entry(1)).state, 'doing');
  });

  it('is put off with one press, and from the second time on with a reason', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    const card = () => office.cards(mona).at(-1)!;
    await office.presses(mona, card(), /^En uge/);
    assert.deepEqual([(await office.entry(1)).due?.day, (await office.entry(1)).moved], ['2026-12-09', 1]);
    await office.at('2026-12-08T07:31:00.000Z');
    assert.match(await office.presses(mona, card(), 'Udskyd', { day: '2026-12-11' }), /skriv kort hvorfor/);
    await office.presses(mona, card(), 'Udskyd', { day: '2026-12-11', reason: 'venter på Økonomi' });
    const moved = await office.entry(1);
    assert.deepEqual([moved.due?.day, moved.whyMoved], ['2026-12-11', 'venter på Økonomi']);
  });

  it('is offered to another, who says no and it goes back, or yes and it is theirs', async () => {
    const { bent, mona, karla } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    const give = async () => {
      await office.presses(mona, office.cards(mona)[0]!, 'Giv videre', { to: karla.entraId });
      await office.at(office.clock.now());
    };
    await give();
    await office.presses(karla, office.cards(karla).at(-1)!, 'Nej tak');
    assert.match(office.teams.personal(mona).read(), /Karla Vestergård kan ikke tage CT-1/);
    await give();
    await office.presses(karla, office.cards(karla).at(-1)!, 'Jeg tager den');
    const [owner] = (await office.entry(1)).owners;
    assert.ok(owner?.kind === 'person' && owner.person.name === 'Karla Vestergård');
    assert.match(office.cards(mona)[0]!.post.card!.text(), /ikke din længere/);
    await office.at('2026-12-02T07:31:00.000Z');
    assert.equal(office.cards(mona).length, 1);
    assert.match(office.cards(karla).at(-1)!.text(), /I dag/);
  });

  it('that is not theirs goes to the secretary, who gives it to somebody', async () => {
    const { bent, mona, karla, hanne } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.match(await office.presses(mona, office.cards(mona)[0]!, 'Ikke min'), /ikke din længere/);
    await office.at(office.clock.now());
    const [card] = office.cards(hanne);
    assert.match(card!.text(), /ikke min/);
    assert.match(
      await office.presses(hanne, card!, 'Giv videre', { to: karla.entraId }),
      /Tilbudt Karla Vestergård/,
    );
    await office.at(office.clock.now());
    await office.presses(karla, office.cards(karla).at(-1)!, 'Jeg tager den');
    assert.match(office.teams.personal(hanne).read(), /Karla Vestergård har taget CT-1/);
    const [owner] = (await office.entry(1)).owners;
    assert.ok(owner?.kind === 'person' && owner.person.name === 'Karla Vestergård');
  });

  it('is one for several, of which each can be opened', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.asks(bent, 'opgave: Mona Tjørnelund bestiller kaffe senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    assert.equal(office.cards(mona).length, 1);
    const [card] = office.cards(mona);
    const opened = (await mona.presses(card!, 'Åbn', { near: 'kaffe' })).shown();
    assert.doesNotMatch(opened.text(), /sender tal/);
    const back = await office.presses(mona, opened, 'I gang');
    assert.match(back, /sender tal[\s\S]*kaffe/);
    assert.equal((await office.entry(2)).state, 'doing');
  });

  it('is answered by message: in reply to it, or alone when it is the latest', async () => {
    const { bent, mona } = office;
    await office.asks(bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
    await office.privately(mona, 'i gang');
    assert.equal((await office.entry(1)).state, 'doing');
    await office.privately(mona, 'udskyd til fredag');
    assert.equal((await office.entry(1)).due?.day, '2026-12-04');
    assert.match(await office.privately(mona, 'færdig, sendt til alle'), /Tak|færdig/i);
    assert.deepEqual(
      [(await office.entry(1)).state, (await office.entry(1)).remark],
      ['done', 'sendt til alle'],
    );
    assert.match(office.cards(mona)[0]!.post.card!.text(), /sendt til alle/);
  });
});
