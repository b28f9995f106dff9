import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';
import { readPaper } from '../../src/papers/index.js';
import type { FakeUser, Post } from '../support/teams/index.js';

describe('the minutes as a file', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    const { bent, mona } = stage;
    await stage.meeting('Cykelstativer', 'Ferieplan');
    await stage.says(mona, 'Beslutning: Vi sætter 200.000 kr. af til cykelstativer');
    await stage.asks(bent, 'næste');
    await stage.says(mona, 'Godkendt: Planen for 2027');
    await stage.asks(bent, 'afslut alligevel');
  });
  after(() => stage.close());

  const newest = (user: FakeUser): Post => stage.teams.personal(user).posts.at(-1)!;
  const bytes = (): Uint8Array => stage.teams.files.newest ?? new Uint8Array();
  const text = (): string => new TextDecoder().decode(bytes());

  for (const [typed, format] of [
    ['referat som word', 'docx'],
    ['referat som html', 'html'],
    ['minutes as markdown', 'md'],
  ] as const) {
    it(`is offered in private and put where the person wants it: ${typed}`, async () => {
      const { mona, teams } = stage;
      await stage.asks(mona, typed, format === 'docx' ? stage.chat : teams.personal(mona));
      const { file } = newest(mona);
      assert.equal(file?.name, `Referat Chefteam 2026-11-25.${format}`);
      assert.match(file.description, /^Referat fra Chefteam/);
      await mona.answersFile(newest(mona), 'accept');
      await stage.bot.settled();
      assert.equal(newest(mona).stored, `Referat Chefteam 2026-11-25.${format}`);
      assert.equal(bytes().length, file.size);
      const read = await readPaper({ name: file.name, bytes: bytes() });
      assert.ok(read.ok);
      assert.deepEqual(
        read.paper.items.map((item) => item.outcomes.map((one) => one.text)),
        [['Vi sætter 200.000 kr. af til cykelstativer'], ['Planen for 2027']],
      );
    });
  }

  it('comes from a button too, and the chat hears nothing of it', async () => {
    const { hanne, chat } = stage;
    const posts = chat.posts.length;
    const answer = await hanne.presses(chat.card('Referat'), 'Word');
    await stage.bot.settled();
    assert.match(answer.message ?? '', /sender dig filen privat/);
    assert.ok(newest(hanne).file?.name.endsWith('.docx'));
    assert.equal(chat.posts.length, posts);
  });

  it('is left when it is not wanted after all', async () => {
    const { hanne, teams } = stage;
    await stage.asks(hanne, 'referat som html', teams.personal(hanne));
    const before = bytes();
    await hanne.answersFile(newest(hanne), 'decline');
    await stage.bot.settled();
    assert.match(newest(hanne).text, /Så lader vi det være/);
    assert.equal(bytes(), before);
  });

  it('is put there once, however often the yes is delivered', async () => {
    const { hanne, teams } = stage;
    await stage.asks(hanne, 'referat som html', teams.personal(hanne));
    teams.twice = true;
    await hanne.answersFile(newest(hanne), 'accept');
    teams.twice = false;
    await stage.bot.settled();
    const stored = teams.personal(hanne).posts.filter((post) => post.stored !== null);
    assert.equal(stored.length, 1);
  });

  it('goes nowhere but where Teams keeps files', async () => {
    const { hanne, teams } = stage;
    await stage.asks(hanne, 'referat som html', teams.personal(hanne));
    const { file } = newest(hanne);
    const uploadInfo = {
      uploadUrl: 'https://files.example/steal',
      name: file!.name,
      uniqueId: 'x',
      fileType: 'html',
    };
    const value = { type: 'fileUpload', action: 'accept', context: file!.acceptContext, uploadInfo };
    await hanne.invokes(teams.personal(hanne), 'fileConsent/invoke', value);
    await stage.bot.settled();
    assert.match(newest(hanne).text, /Jeg kunne ikke lægge Referat Chefteam/);
  });

  it('is of one item where an excerpt is asked for', async () => {
    const { mona, teams } = stage;
    await stage.asks(mona, 'delreferat 1 som markdown', teams.personal(mona));
    assert.equal(newest(mona).file?.name, 'Delreferat Chefteam 2026-11-25 Punkt 1.md');
    await mona.answersFile(newest(mona), 'accept');
    await stage.bot.settled();
    assert.match(text(), /^# Delreferat: Chefteam[\s\S]*cykelstativer/);
    assert.doesNotMatch(text(), /Ferieplan/);
    assert.match(await stage.told(mona, 'delreferat 9'), /ikke noget punkt 9/);
  });

  it('is nothing to a stranger, whatever their answer says', async () => {
    const { teams, mona } = stage;
    const stranger = teams.user('Fremmed Person');
    const personal = teams.personal(stranger);
    assert.match(await stage.told(stranger, 'referat som word', personal), /Jeg kan ikke finde et referat/);
    await stage.asks(mona, 'referat som html', teams.personal(mona));
    const { file } = newest(mona);
    const before = bytes();
    const uploadInfo = { uploadUrl: `${new URL(teams.serviceUrl).origin}/files/a/b`, uniqueId: 'a' };
    const value = { type: 'fileUpload', action: 'accept', context: file!.acceptContext, uploadInfo };
    await stranger.invokes(personal, 'fileConsent/invoke', value);
    await stage.bot.settled();
    assert.equal(bytes(), before);
    const garbage = { type: 'fileUpload', action: 'accept', context: { meeting: 7 }, uploadInfo };
    await stranger.invokes(personal, 'fileConsent/invoke', garbage);
  });
});
