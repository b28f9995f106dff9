import assert from 'node:assert/strict';
import { agrees } from './agreement.js';
import { Assembly } from './assembly.js';
import { bring } from './delivering.js';
import { minutesFile } from './minutes-file.js';
import { talk } from './script.js';

const day = '2026-11-27';

/** Teams tells of no call, neither its start nor its end, and nobody closes. */
describe('a whole meeting of which Teams tells nothing', () => {
  let a: Assembly;
  before(async () => {
    a = await Assembly.open('2026-11-27T07:50:00.000Z');
    await a.asks(a.chair, 'forum Chefteam (CT)');
    await a.asks(a.secretary, `referent @${a.secretary.name}`);
  });
  after(() => a.close());

  it('begins when somebody says so, with an agenda made on the spot', async () => {
    for (const title of ['Cykelparkering', 'Eventuelt']) await a.asks(a.secretary, `punkt+ ${title}`);
    await a.asks(a.secretary, 'start møde');
    await a.asks(a.secretary, 'start møde');
    await a.asks(a.secretary, 'næste');
    const { state, items, chat } = await a.meeting(day);
    assert.deepEqual([state, items.length, chat !== null], ['open', 2, true]);
  });

  it('runs by what people type', async () => {
    await bring(a, talk['Cykelparkering']!);
    await a.asks(a.who('Gerd'), 'næste');
    await a.asks(a.secretary, 'gå til 2');
    await bring(a, talk['Eventuelt']!);
    const told = [...talk['Cykelparkering']!, ...talk['Eventuelt']!].flatMap(
      ({ becomes }) => becomes?.text ?? [],
    );
    const { entries } = await a.meeting(day);
    assert.deepEqual(entries.map(({ text }) => text).toSorted(), told.toSorted());
  });

  it('is drafted when it has been silent for an hour, nothing being open', async () => {
    await a.at('2026-11-27T09:00:00.000Z');
    assert.equal((await a.meeting(day)).state, 'open');
    await a.at('2026-11-27T10:30:00.000Z');
    const meeting = await a.meeting(day);
    assert.equal(meeting.state, 'ended');
    assert.ok(meeting.endedAt! < '2026-11-27T08:45', meeting.endedAt ?? '');
    await agrees(a, meeting, 'CT', await minutesFile(a, a.secretary, 'referat som markdown'));
  });

  it('is approved by silence, where the forum wants it so', async () => {
    await a.asks(a.secretary, 'godkendelse: tavshed 3 dage');
    await a.asks(a.secretary, 'ret referat: der manglede et ord');
    await a.at('2026-12-04T08:00:00.000Z');
    assert.equal((await a.meeting(day)).minutes?.state, 'final');
    assert.deepEqual(a.bot.faults, []);
  });
});
