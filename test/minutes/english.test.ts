import assert from 'node:assert/strict';
import { Stage } from '../main-job/stage.js';
import { readPaper } from '../../src/papers/index.js';

describe('the minutes of a meeting in English', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open('2026-11-25T08:00:00.000Z');
    const { bent, karla, mona } = stage;
    await stage.asks(bent, 'language en');
    await stage.asks(bent, 'forum Management team (MT)');
    await stage.asks(bent, 'agenda+ Bicycle racks');
    await stage.asks(bent, 'start meeting');
    await stage.asks(bent, 'next');
    await stage.asks(bent, `chair @${bent.name}`);
    await stage.asks(bent, `secretary @${karla.name}`);
    await stage.says(mona, 'Decision: Racks stand at the north entrance');
    await stage.says(mona, 'Action: Hanne Lyngsø calls the supplier by 4 December');
    await stage.asks(bent, 'end meeting');
    await stage.asks(bent, 'end anyway');
  });
  after(() => stage.close());

  it('go from draft to approved by the same words in English', async () => {
    const { bent, karla, mona, teams, chat } = stage;
    assert.match(chat.card('Minutes').text(), /Draft · comments by Sat 28 Nov/);
    assert.match(
      await stage.told(mona, 'comment item 1: It was the south entrance'),
      /The comment stands on the minutes/,
    );
    assert.match(
      teams.personal(karla).texts().at(-1) ?? '',
      /Mona Tjørnelund has a comment|har en kommentar/,
    );
    assert.match(await stage.told(mona, 'approve minutes'), /3 approvals are still missing/);
    assert.match(await stage.told(bent, 'minutes approved'), /The minutes of Management team.* are approved/);
    assert.match(chat.card('Minutes').text(), /Approved Wed 25 Nov/);
    assert.match(chat.card('Minutes').text(), /north entrance – MT 2026-1/);
    assert.match(await stage.told(bent, 'reopen minutes: a wrong entrance'), /draft of version 2/);
  });

  it('come as a file that is read again', async () => {
    const { mona, teams } = stage;
    await stage.asks(mona, 'minutes as word', teams.personal(mona));
    const offer = teams.personal(mona).posts.at(-1)!;
    assert.equal(offer.file?.name, 'Minutes Management team 2026-11-25 v2.docx');
    await mona.answersFile(offer, 'accept');
    await stage.bot.settled();
    const read = await readPaper({ name: 'minutes.docx', bytes: teams.files.newest! });
    assert.ok(read.ok);
    const [item] = read.paper.items;
    assert.deepEqual(
      [item?.title, item?.outcomes.map(({ kind, text }) => [kind, text])],
      ['Bicycle racks', [['decided', 'Racks stand at the north entrance']]],
    );
    assert.deepEqual(
      item?.followUps.filter(({ source }) => source === 'followUp').map(({ owners, due }) => [owners, due]),
      [[['Hanne Lyngsø'], '2026-12-04']],
    );
  });
});
