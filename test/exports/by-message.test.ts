import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { Stage } from '../main-job/stage.js';
import type { FakeUser, Post } from '../support/teams/index.js';
import { readCsv, readXlsx } from './read-xlsx.js';

describe('a list as a file, asked for by message', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    const { bent, mona } = stage;
    await stage.meeting('Cykelstativer');
    await stage.says(mona, 'Beslutning: Vi sætter 200.000 kr. af til cykelstativer');
    await stage.says(mona, 'Opgave: Hanne undersøger prisen inden 4/12');
    await stage.asks(bent, 'afslut alligevel');
  });
  after(() => stage.close());

  const newest = (user: FakeUser): Post => stage.teams.personal(user).posts.at(-1)!;
  const bytes = (): Uint8Array => stage.teams.files.newest ?? new Uint8Array();
  const taken = async (user: FakeUser): Promise<void> => {
    await user.answersFile(newest(user), 'accept');
    await stage.bot.settled();
  };

  it('is offered in private, as a workbook unless something else is said, and put where it is wanted', async () => {
    const { mona, chat } = stage;
    await stage.asks(mona, 'eksporter beslutninger', chat);
    const { file } = newest(mona);
    assert.equal(file?.name, 'Beslutninger Chefteam 2026-11-25.xlsx');
    assert.match(file.description, /^Beslutninger i Chefteam, som du kan se dem/);
    await taken(mona);
    assert.equal(newest(mona).stored, file.name);
    assert.equal(bytes().length, file.size);
    assert.equal(readXlsx(bytes()).rows[1]?.[6]?.value, 'Vi sætter 200.000 kr. af til cykelstativer');
  });

  for (const [typed, name] of [
    ['eksporter opfølgninger fra CT som csv', 'Opfølgninger'],
    ['export follow-ups as csv', 'Opfølgninger'],
  ] as const) {
    it(`is understood in both languages: ${typed}`, async () => {
      const { mona, teams } = stage;
      await stage.asks(mona, typed, teams.personal(mona));
      assert.equal(newest(mona).file?.name, `${name} Chefteam 2026-11-25.csv`);
      await taken(mona);
      const rows = readCsv(new TextDecoder().decode(bytes()), ';');
      assert.match(rows[1]?.[1] ?? '', /undersøger prisen/i);
    });
  }

  it('is nothing to a stranger, nor is what somebody else was offered', async () => {
    const { teams, mona } = stage;
    const stranger = teams.user('Fremmed Person');
    const personal = teams.personal(stranger);
    const none = /ikke finde et mødeforum/;
    assert.match(await stage.told(stranger, 'eksporter beslutninger', personal), none);
    assert.match(await stage.told(stranger, 'fremdrift', personal), none);
    await stage.asks(mona, 'eksporter beslutninger', teams.personal(mona));
    const before = bytes();
    const uploadInfo = {
      uploadUrl: `${new URL(teams.serviceUrl).origin}/files/a/b`,
      name: 'a',
      uniqueId: 'a',
      fileType: 'xlsx',
    };
    const value = {
      type: 'fileUpload',
      action: 'accept',
      context: newest(mona).file!.acceptContext,
      uploadInfo,
    };
    await stranger.invokes(personal, 'fileConsent/invoke', value);
    await stage.bot.settled();
    assert.match(newest(stranger).text, none);
    assert.equal(bytes(), before);
  });

  it('shows how follow-ups come and go, with a picture and the same in words, and names nobody', async () => {
    const { mona, chat } = stage;
    for (const typed of ['fremdrift', 'kurven', 'burn-up']) {
      const [post] = await stage.asks(mona, typed, chat);
      const card = JSON.stringify(post?.card?.json);
      assert.match(card, /"type":"Image","url":"data:image\/png;base64,iVBOR/);
      assert.match(card, /1 åben opfølgning\. Denne uge: 1 ny, 0 færdige\./);
      assert.doesNotMatch(card, /Hanne|prisen/);
    }
  });

  it('comes with the minutes as a picture and in numbers, where that is asked for, and not otherwise', async () => {
    const { mona, teams } = stage;
    const has = (): { picture: boolean; text: string } => {
      const files = unzipSync(bytes());
      const names = Object.keys(files).filter(
        (name) => name.startsWith('word/media/') && name.endsWith('.png'),
      );
      return { picture: names.length === 1, text: strFromU8(files['word/document.xml']!) };
    };
    await stage.asks(mona, 'referat som word med kurve', teams.personal(mona));
    await taken(mona);
    assert.ok(has().picture);
    assert.match(has().text, /Bilag: Opfølgninger uge for uge/);
    await stage.asks(mona, 'referat som word', teams.personal(mona));
    await taken(mona);
    assert.ok(!has().picture);
    assert.doesNotMatch(has().text, /Bilag/);
  });
});
