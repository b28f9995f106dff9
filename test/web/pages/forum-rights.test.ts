import { deepEqual, equal, ok } from 'node:assert/strict';
import type { ForumPage } from '../../../src/domain/view/forum-page.js';
import { personRef } from '../../support/records.js';
import { forumAsking, partKinds } from './forum-asking.js';
import { foreign } from './forum-store.js';
import { chatId, conversation, secret } from './stage.js';

describe("who is given what of the forum's page", () => {
  const { stage, ask, page, text, part, decided, followUps } = forumAsking();

  const everything: [string, Record<string, string>][] = [
    ...partKinds.map((kind): [string, Record<string, string>] => [kind, { meeting: 'nov', number: '52' }]),
    ['decisions', { q: secret }],
    ['follow-ups', { q: secret }],
    ['decisions', { q: 'medarbejder' }],
    ['follow-ups', { owner: personRef('Nanna').id }],
  ];

  it('keeps what is closed from whoever is not entitled, in every part and search', async () => {
    for (const [kind, query] of everything) {
      const told = await text('hanne', kind, query);
      const said = told.replace(JSON.stringify(query['q'] ?? 'nothing'), '');
      ok(!said.includes(secret) && !said.includes('medarbejder'), `${kind} ${JSON.stringify(query)}`);
    }
  });

  it('tells whoever is not entitled the number of what is closed, and that it is', async () => {
    const lines = (await part('decisions')).lines.filter(({ number }) => number === 52);
    deepEqual(
      lines.map((line) => [line.label, line.text, line.item?.title, line.author]),
      [['CT-52', null, null, null]],
    );
  });

  it('shows what is closed to whoever is entitled', async () => {
    ok((await text('nanna', 'decisions')).includes(`${secret} besluttet`));
    deepEqual(await decided({ q: secret }, 'nanna'), [52, 6]);
    deepEqual(await followUps({ owner: personRef('Nanna').id }, 'nanna'), [56, 54]);
  });

  it('does not tell whose it is by what a filter finds', async () => {
    deepEqual(await followUps({ owner: personRef('Nanna').id }), [54]);
    equal((await part('follow-ups', { owner: personRef('Nanna').id })).total, 1);
    const board = await part('board', { owner: personRef('Nanna').id });
    deepEqual(
      board.columns.map(({ total }) => total),
      [0, 1, 0, 0],
    );
  });

  it('marks what is under embargo for the members, whom it is for', async () => {
    const line = (await part('decisions')).lines.find(({ number }) => number === 51);
    deepEqual([line?.text, line?.embargo], ['Sagen sendes til udvalget', true]);
  });

  it('gives nothing of another forum, whatever is named', async () => {
    for (const [kind, query] of [
      ['meeting', { meeting: 'elsewhere' }],
      ['decisions', { q: foreign }],
      ['decisions', { forum: 'bu' }],
      ['follow-ups', { q: 'byrådets' }],
      ['meetings', { until: 'elsewhere' }],
      ['entry', { number: '2', forum: 'bu' }],
    ] as [string, Record<string, string>][]) {
      const told = await text('hanne', kind, query);
      ok(!told.replace(JSON.stringify(query['q'] ?? ''), '').includes(foreign), kind);
    }
  });

  it('says no more of a meeting of another forum than of one that is made up', async () => {
    const forged = await text('hanne', 'meeting', { meeting: 'elsewhere' });
    equal(forged, await text('hanne', 'meeting', { meeting: 'made-up' }));
    equal(forged, await text('hanne', 'meeting', {}));
    equal((JSON.parse(forged) as ForumPage).part, null);
  });

  it('refuses a chat one is not in, and somebody who has left', async () => {
    for (const kind of partKinds) {
      equal((await ask('hanne', kind, { chat: '19:bu@thread.v2' })).status, 403, kind);
      equal((await ask('mallory', kind)).status, 403, kind);
    }
    stage().roster.members = [{ ...personRef('Nanna'), role: 'member' }];
    await stage().clock.advance(5 * 60_000 + 1);
    for (const kind of partKinds) equal((await ask('hanne', kind)).status, 403, kind);
  });

  it('asks for a token', async () => {
    for (const kind of partKinds) {
      const answer = await fetch(`${stage().url}/api/pages/forum/${kind}?chat=${conversation}`);
      deepEqual([answer.status, await answer.text()], [401, '']);
    }
  });

  it('says so when the chat has no forum yet', async () => {
    const shown = await page('hanne', 'decisions', { chat: '19:other@thread.v2' });
    deepEqual([shown.forum, shown.part], [null, null]);
  });

  it('lets guests read, and offers them nothing to press', async () => {
    await stage().records.changeChat(
      chatId,
      (chat) =>
        chat && {
          ...chat,
          members: chat.members.map((one) => (one.name === 'Hanne' ? { ...one, role: 'guest' } : one)),
        },
    );
    const { lines } = await part('follow-ups');
    ok(lines.length > 5 && lines.every(({ may }) => !may.change && !may.answer));
  });

  it('offers owners and the secretary what they may do, and others nothing', async () => {
    const mays = async (person: string): Promise<string[]> =>
      (await part('follow-ups', {}, person)).lines
        .filter(({ may }) => may.change && may.answer)
        .map(({ line }) => line.label)
        .sort();
    deepEqual(await mays('bo'), ['CT-55', 'CT-60']);
    ok((await mays('nanna')).length >= 7);
  });
});
