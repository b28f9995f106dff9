import assert from 'node:assert/strict';
import type { Incoming } from '../../../src/commands/incoming.js';
import type { Away } from '../../../src/domain/person.js';
import { handlerOver } from '../../support/handler.js';
import type { FakeUser } from '../../support/teams/index.js';
import { Office } from '../../reminders/office.js';

describe('several absences', function () {
  this.timeout(30_000);
  let office: Office;
  beforeEach(async () => {
    // A Wednesday.
    office = await Office.open('2026-11-25T08:00:00.000Z');
  });
  afterEach(() => office.close());

  const known = async ({ name }: FakeUser): Promise<Away[]> =>
    (await office.bot.records.allPeople()).find((person) => person.name === name)?.away ?? [];
  const spans = async (user: FakeUser): Promise<string[]> =>
    (await known(user)).map(({ from, until }) => `${from} ${until}`);
  const mona = (text: string): Promise<string> => office.privately(office.mona, text);

  it('are kept in order, each with its own substitute, and listed', async () => {
    assert.match(
      await mona('fravær 18/10 til 22/10, stedfortræder Karla Vestergård'),
      /Du er meldt fraværende fra mandag 18-10-2027 til og med fredag 22-10-2027\. Karla Vestergård får dine påmindelser indtil mandag 25-10-2027\.$/,
    );
    assert.match(
      await mona('fravær uge 28-30'),
      /venter til mandag 02-08-2027\. Du er også meldt fraværende fra mandag 18-10-2027 til og med fredag 22-10-2027 \(stedfortræder: Karla Vestergård\)\.$/,
    );
    assert.deepEqual(
      (await known(office.mona)).map(({ from, until, substitute }) => [from, until, substitute?.name]),
      [
        ['2027-07-12', '2027-07-30', undefined],
        ['2027-10-18', '2027-10-22', 'Karla Vestergård'],
      ],
    );
    assert.match(
      await mona('fravær'),
      /fra mandag 12-07-2027 til og med fredag 30-07-2027 og fra mandag 18-10-2027 til og med fredag 22-10-2027 \(stedfortræder: Karla Vestergård\)\..*»slet fravær fredag 22-10-2027«/,
    );
  });

  it('give way to one that shares a day with them, which is told', async () => {
    await mona('fravær uge 42');
    await mona('fravær uge 28-29, stedfortræder Karla Vestergård');
    const told = await mona('fravær uge 29-31');
    assert.match(
      told,
      /træder i stedet for dit fravær fra mandag 12-07-2027 til og med fredag 23-07-2027 \(stedfortræder: Karla Vestergård\)/,
    );
    assert.match(told, /også meldt fraværende fra mandag 18-10-2027/);
    assert.deepEqual(await spans(office.mona), ['2027-07-19 2027-08-06', '2027-10-18 2027-10-22']);
    assert.doesNotMatch(await mona('fravær uge 29-31'), /træder i stedet/);
  });

  it('are forgotten once they are over', async () => {
    await mona('fravær fredag');
    await office.clock.set('2026-11-30T08:00:00.000Z');
    assert.match(await mona('fravær'), /ikke meldt fraværende/);
    await mona('fravær uge 50');
    assert.deepEqual(await spans(office.mona), ['2026-12-07 2026-12-11']);
  });

  it('are ended one at a time: the one that holds now, and the others stay', async () => {
    await mona('fravær til 4/12');
    await mona('fravær uge 42');
    const told = await mona('fravær slut');
    assert.match(
      told,
      /Velkommen tilbage.*stadig meldt fraværende fra mandag 18-10-2027 til og med fredag 22-10-2027/,
    );
    assert.deepEqual(await spans(office.mona), ['2027-10-18 2027-10-22']);
    assert.match(await mona('tilbage'), /Velkommen tilbage.*stadig meldt fraværende fra mandag 18-10-2027/);
    assert.deepEqual(await spans(office.mona), ['2027-10-18 2027-10-22']);
    assert.match(
      await mona('fravær slut'),
      /Dit fravær fra mandag 18-10-2027 til og med fredag 22-10-2027 er slettet\./,
    );
    assert.deepEqual(await spans(office.mona), []);
    assert.match(await mona('fravær slut'), /ikke meldt fraværende/);
  });

  it('are asked about where none holds now, and taken away by any day of theirs', async () => {
    await mona('fravær uge 28-30');
    await mona('fravær uge 42');
    await mona('fravær 23/12 til 3/1');
    assert.match(
      await mona('fravær slut'),
      /fra onsdag 23-12-2026 til og med søndag 03-01-2027, .*»slet fravær/,
    );
    assert.equal((await spans(office.mona)).length, 3);
    assert.match(await mona('slet fravær uge 8'), /De dage er du ikke meldt fraværende/);
    assert.match(await mona('fravær slet uge 29'), /Dit fravær fra mandag 12-07-2027 til .* er slettet/);
    assert.match(await mona('slet fravær fredag 22-10-2027'), /er slettet\. Du er stadig/);
    assert.match(await mona('slet fravær 24/12'), /er slettet\.$/);
    assert.deepEqual(await spans(office.mona), []);
  });

  it('are told in the language of whoever has them', async () => {
    await mona('sprog en');
    await mona('away week 28-30, substitute Karla Vestergård');
    assert.match(
      await mona('away 23 December to 3 January'),
      /also marked as away from Mon 12 Jul 2027 to Fri 30 Jul 2027 \(substitute: Karla Vestergård\)/,
    );
    assert.match(await mona('away'), /“remove absence .*”/);
    assert.match(await mona('away 4 December to 1 December'), /The last day, .* comes before the first/);
    assert.match(await mona('remove absence 24 December'), /is removed\. You are still marked as away/);
    assert.match(await mona('away until 4/12, substitute me'), /your own substitute/);
    assert.match(await mona('away off'), /Your absence .* is removed\./);
  });

  it('stay as they are when the delivery that ended one comes again after a restart', async () => {
    const { records } = office.bot;
    await mona('fravær til 4/12');
    await mona('fravær uge 42');
    const mine = (await records.allPeople()).find(({ name }) => name === office.mona.name);
    if (!mine?.conversation) throw new Error('she has written to the bot');
    const { id, name, entraId, tenant, conversation } = mine;
    const sent: Incoming = {
      kind: 'message', tenant, at: office.clock.now(), key: 'm9', message: 'm9', text: 'fravær slut', html: null,
      addressed: true, sender: { id, name, entraId, teamsId: '', role: 'member', locale: 'da', zone: null },
      place: { kind: 'personal', address: conversation },
      mentions: [], replyTo: null, files: [], filesOutOfReach: false,
    }; // prettier-ignore
    for (const handle of [handlerOver({ records }), handlerOver({ records })]) {
      const { replies } = await handle(sent);
      assert.equal(replies.length, 1);
      assert.deepEqual(await spans(office.mona), ['2027-10-18 2027-10-22']);
    }
  });

  it('say when the substitute is away too, or can’t be reached', async () => {
    await office.privately(office.karla, 'fravær 15/7-2027 til 20/7-2027');
    assert.match(
      await mona('fravær uge 28-30, stedfortræder Karla Vestergård'),
      /Karla Vestergård er selv væk fra torsdag 15-07-2027 til og med tirsdag 20-07-2027, så imens venter de/,
    );
    const karlas = (await known(office.mona))[0]?.substitute?.id ?? '';
    const reach = { state: 'unreachable', reason: 'not-installed', since: office.clock.now() } as const;
    await office.bot.records.changePerson(karlas, (person) => person && { ...person, reach });
    assert.match(
      await mona('fravær uge 50, stedfortræder Karla Vestergård'),
      /Karla Vestergård er stedfortræder, men kan ikke nås i Teams, så påmindelser venter til mandag 14-12-2026/,
    );
  });
});
