import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { proposal, proposalTitle } from './papers.js';
import { startStage, type Stage } from './stage.js';

const fillers = ['Husleje', 'Bilpark', 'Vagtplaner', 'Kantine', 'Cykelstier'];
const paperOn = (title: string): string =>
  proposal({ title, asks: [`Hvad sker der med ${title}?`], background: 'Kort.' });
const png = Uint8Array.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...new Array<number>(64).fill(0),
]);

/** A file as Teams tells of it, at an address of our choosing. */
const upload = (url: string) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: url,
  name: 'indstilling.txt',
  content: { downloadUrl: url, uniqueId: 'x', fileType: 'txt' },
});

/** Keeps one file, and gives it only when told to. */
async function slowShelf(text: string) {
  let answer = (): void => undefined;
  const server = createServer((_request, response) => {
    answer = () => void response.end(text);
    server.emit('asked');
  }).listen(0, '127.0.0.1');
  const asked = once(server, 'asked');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/indstilling.txt`,
    gives: async () => {
      await asked;
      answer();
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

describe('files sent to the bot', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.bot.stop());

  it('are each shown when they are read, with a word before and after when there are many', async () => {
    await stage.sends(...fillers.map((title): [string, string] => [`${title}.txt`, paperOn(title)]));
    assert.deepEqual(stage.personal.texts(), ['Jeg læser 5 filer …', 'Jeg har læst alle 5 filer.']);
    for (const title of fillers) assert.ok(stage.personal.hasCard(title));
    assert.equal((await stage.meeting('2026-12-11')).items.length, 5);
  });

  it('that cannot be read get a clear line each, and stop no other', async () => {
    await stage.sends(
      ['tom.txt', ''],
      ['billede.docx', png],
      ['Husleje.txt', paperOn('Husleje')],
      ['stor.txt', new Uint8Array(21 * 1024 * 1024)],
      ['regneark.xyz', Uint8Array.from([1, 2, 3, 0, 0, 255, 254, 7])],
    );
    const said = stage.personal.texts();
    assert.equal(said.length, 6, said.join('\n'));
    for (const name of ['tom.txt', 'billede.docx', 'stor.txt', 'regneark.xyz']) {
      assert.equal(said.filter((line) => line.includes(name)).length, 1, name);
    }
    assert.ok(said.some((line) => line.startsWith('stor.txt er for stor')));
    assert.equal(said.at(-1), 'Jeg har læst 1 af 5 filer. Resten står ovenfor.');
    assert.ok(stage.personal.hasCard('Husleje'));
  });

  it('are fetched from nowhere but where Teams keeps them', async () => {
    await stage.karla.says(stage.personal, '', {
      attachments: [upload('http://192.0.2.1/indstilling.txt')],
    });
    await stage.bot.settled();
    assert.deepEqual(stage.personal.texts(), [
      'Jeg henter kun filer, der ligger hos Microsoft, og det gør indstilling.txt ikke. Læg selve filen ind her.',
    ]);
  });

  it('whose address has expired are asked for again', async () => {
    const { origin } = new URL(stage.bot.teams.serviceUrl);
    await stage.karla.says(stage.personal, '', { attachments: [upload(`${origin}/files/GONE/x.txt`)] });
    await stage.bot.settled();
    assert.deepEqual(stage.personal.texts(), ['Jeg kunne ikke hente indstilling.txt. Send den gerne igen.']);
  });

  it('are on record before Teams has its answer, and asked for again after a crash in between', async () => {
    const { bot, karla, personal } = stage;
    const shelf = await slowShelf(proposal());
    const message = await karla.says(personal, '', { attachments: [upload(shelf.url)] });
    assert.equal(message.delivery?.status, 200);
    const person = (await bot.records.allPeople()).find(({ name }) => name === karla.name)!;
    assert.deepEqual(
      person.filesUnread.map(({ name }) => name),
      ['indstilling.txt'],
    );
    await shelf.gives();
    await bot.settled();
    assert.ok(personal.hasCard(proposalTitle), 'what is slow is read all the same');
    await shelf.close();

    // As a process leaves it that ends before the file is read.
    assert.ok(
      !JSON.stringify(person).includes(shelf.url),
      'its address is not kept, which anybody could fetch it by',
    );
    const { filesUnread } = person;
    await bot.records.changePerson(person.id, (known) => known && { ...known, filesUnread });
    await bot.restart();
    await bot.settled();
    const asked = ['Jeg blev afbrudt, mens jeg læste indstilling.txt. Send den gerne igen.'];
    assert.deepEqual(personal.texts(), asked);
    await bot.restart();
    await bot.settled();
    assert.deepEqual(personal.texts(), asked, 'it is asked for once');
  });

  it('delivered twice are read once', async () => {
    stage.bot.teams.twice = true;
    await stage.sends(['indstilling.txt', proposal()]);
    stage.bot.teams.twice = false;
    assert.equal(stage.personal.cards().length, 1);
    assert.equal((await stage.meeting('2026-12-11')).items.length, 1);
  });

  it("in the team's chat get an answer that says what to do, when the bot is spoken to", async () => {
    await stage.mona.uploads(stage.chat, { name: 'indstilling.docx', bytes: 'x' }, 'Her er papiret');
    await stage.bot.settled();
    assert.ok(!stage.chat.texts().some((text) => text.includes('Filer kan jeg kun få privat')));
    await stage.mona.uploads(
      stage.chat,
      { name: 'indstilling.docx', bytes: 'x' },
      '@Tovholder her er papiret',
    );
    await stage.bot.settled();
    assert.equal(
      stage.chat.texts().at(-1),
      'Filer kan jeg kun få privat. Send den til mig dér, eller sæt teksten ind her.',
    );
  });
});
