import assert from 'node:assert/strict';
import { Office } from './office.js';

describe('a follow-up that is handed on', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  const reminded = async (): Promise<void> => {
    await office.asks(office.bent, 'opgave: Mona Tjørnelund sender tal senest 2/12');
    await office.at('2026-12-01T07:31:00.000Z');
  };
  const owners = async (): Promise<string[]> =>
    (await office.entry(1)).owners.map((owner) => (owner.kind === 'person' ? owner.person.name : owner.name));

  it('waits for somebody who is away, which the giver is told at once, and comes when they are back', async () => {
    const { mona, karla, hanne } = office;
    await office.privately(karla, 'fravær 30/11-4/12, stedfortræder Hanne Lyngsø');
    await reminded();
    assert.match(
      await office.presses(mona, office.cards(mona)[0]!, 'Giv videre', { to: karla.entraId }),
      /Tilbudt Karla Vestergård, som er væk til og med fredag 4-12[^]*Hanne Lyngsø er stedfortræder/,
    );
    await office.at(office.clock.now());
    assert.deepEqual([office.cards(karla).length, office.cards(hanne).length], [0, 0]);
    await office.at('2026-12-07T07:31:00.000Z');
    await office.presses(karla, office.cards(karla).at(-1)!, 'Jeg tager den');
    assert.deepEqual(await owners(), ['Karla Vestergård']);
  });

  it('tells who types it the same', async () => {
    const { mona, karla } = office;
    await office.privately(karla, 'fravær 30/11-4/12');
    await reminded();
    assert.match(
      await office.privately(mona, 'giv videre til Karla'),
      /Karla Vestergård er væk til og med fredag 04-12-2026, så jeg spørger først mandag 07-12-2026\. .*CT-1 stadig din/,
    );
  });

  it('may be taken, or not, by message', async () => {
    const { mona, karla, bent } = office;
    await reminded();
    await office.privately(mona, 'giv videre til Karla');
    await office.at(office.clock.now());
    assert.match(await office.privately(karla, 'øh'), /»jeg tager den« eller »nej tak«/);
    assert.match(await office.privately(karla, 'nej tak'), /ikke kan tage CT-1/);
    assert.match(office.teams.personal(mona).read(), /Karla Vestergård kan ikke tage CT-1/);
    assert.match(office.cards(karla).at(-1)!.text(), /nej tak til den/);
    await office.privately(mona, 'giv den til Bent');
    await office.at(office.clock.now());
    assert.match(await office.privately(bent, 'ja, jeg tager den'), /CT-1 er nu din/);
    assert.deepEqual(await owners(), ['Bent Sølvsten']);
  });

  it('is no longer offered once it is done, or taken back', async () => {
    const { mona, karla } = office;
    await reminded();
    await office.privately(mona, 'giv videre til Karla');
    await office.at(office.clock.now());
    const offer = office.cards(karla).at(-1)!;
    await office.privately(mona, 'giv videre til Mona');
    assert.equal((await office.entry(1)).offered, null);
    assert.match(await office.presses(karla, offer, 'Jeg tager den'), /ikke længere tilbudt dig/);
    assert.deepEqual(await owners(), ['Mona Tjørnelund']);
    await office.privately(mona, 'giv videre til Karla');
    await office.privately(mona, 'færdig');
    assert.equal((await office.entry(1)).offered, null);
  });

  it('is offered also by the secretary, and stays where it is on a no', async () => {
    const { mona, karla, hanne } = office;
    await reminded();
    await office.asks(hanne, 'giv CT-1 til Karla');
    await office.at(office.clock.now());
    assert.deepEqual(await owners(), ['Mona Tjørnelund']);
    await office.presses(karla, office.cards(karla).at(-1)!, 'Nej tak');
    assert.match(
      office.teams.personal(hanne).read(),
      /Karla Vestergård kan ikke tage CT-1\. Skriv »giv CT-1 til …«/,
    );
    assert.deepEqual(await owners(), ['Mona Tjørnelund']);
    await office.asks(hanne, 'giv CT-1 til Karla');
    await office.at(office.clock.now());
    await office.presses(karla, office.cards(karla).at(-1)!, 'Jeg tager den');
    assert.deepEqual(await owners(), ['Karla Vestergård']);
    assert.match(office.cards(mona)[0]!.text(), /ikke din længere/);
  });

  it('can’t be given to somebody nobody has met', async () => {
    const { mona } = office;
    await reminded();
    const [stranger] = office.teams.people('Signe Sandager');
    assert.match(
      await office.presses(mona, office.cards(mona)[0]!, 'Giv videre', { to: stranger.entraId }),
      /Jeg kender ikke personen endnu/,
    );
  });
});
