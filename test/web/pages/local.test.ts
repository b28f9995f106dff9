import { deepEqual, equal, match } from 'node:assert/strict';
import { request } from 'node:http';
import { personRef, tenant } from '../../support/records.js';
import { conversation, openStage, type Stage } from './stage.js';

describe("the panel's sign-in in local mode", () => {
  let stage: Stage;
  let hanne: string;

  before(async () => {
    stage = await openStage(null);
    hanne = personRef('Hanne').id;
  });
  after(() => stage.close());

  const enter = (
    person: string,
    headers: Record<string, string> = { origin: stage.url },
  ): Promise<Response> =>
    fetch(`${stage.url}/api/pages/session?${new URLSearchParams({ person }).toString()}`, {
      method: 'POST',
      headers,
    });
  const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const meeting = async (cookie: string, chat = conversation): Promise<number> =>
    (await fetch(`${stage.url}/api/pages/meeting?chat=${chat}`, { headers: { cookie } })).status;

  it('lists the people of the store by name', async () => {
    const people = await (await fetch(`${stage.url}/api/pages/people`)).json();
    deepEqual(people, ['Bo', 'Hanne', 'Nanna'].map(personRef));
  });

  it('shows nothing before somebody is chosen', async () => {
    equal(await meeting(''), 401);
    equal((await fetch(`${stage.url}/api/pages/chats`)).status, 401);
  });

  it('signs in whom one chooses, with a cookie that scripts and other sites cannot use', async () => {
    const answer = await enter(hanne);
    equal(answer.status, 204);
    match(
      answer.headers.get('set-cookie') ?? '',
      /^tovholder-person=[\w-]+\.[\w-]+; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    equal(await meeting(cookieOf(answer)), 200);
    equal(await meeting(`other=1; ${cookieOf(answer)}`), 200);
    const chats = await fetch(`${stage.url}/api/pages/chats`, { headers: { cookie: cookieOf(answer) } });
    deepEqual(await chats.json(), [
      { id: conversation, title: 'Chefteam' },
      { id: '19:other@thread.v2', title: null },
    ]);
  });

  it('asks for membership here too', async () => {
    equal(await meeting(cookieOf(await enter(hanne)), '19:nowhere@thread.v2'), 403);
  });

  it('knows nobody who is not in the store', async () => {
    for (const person of ['', `${tenant}/mallory`, 'hanne']) equal((await enter(person)).status, 404, person);
  });

  it('refuses a cookie that is made up, changed, or of another process', async () => {
    const good = cookieOf(await enter(hanne));
    const other = await openStage(null);
    const elsewhere = await fetch(`${other.url}/api/pages/session?person=${hanne}`, {
      method: 'POST',
      headers: { origin: other.url },
    });
    const nanna = Buffer.from(personRef('Nanna').id).toString('base64url');
    const [, mark = ''] = good.split('.');
    const bad = [
      `tovholder-person=${nanna}.${mark}`,
      `${good}x`,
      good.slice(0, -1),
      'tovholder-person=',
      cookieOf(elsewhere),
    ];
    for (const cookie of bad) equal(await meeting(cookie), 401, cookie);
    await other.close();
  });

  it('signs out', async () => {
    const url = `${stage.url}/api/pages/session`;
    const answer = await fetch(url, { method: 'DELETE', headers: { origin: stage.url } });
    match(answer.headers.get('set-cookie') ?? '', /^tovholder-person=; Max-Age=0;/);
  });

  it('lets no other site sign anybody in or out', async () => {
    for (const origin of ['https://evil.example', 'http://127.0.0.1:1', 'null']) {
      equal((await enter(hanne, { origin })).status, 403, origin);
    }
    equal((await enter(hanne, {})).status, 403);
  });

  it('answers nothing under a name that is not loopback', async () => {
    const cookie = cookieOf(await enter(hanne));
    for (const path of ['people', 'chats', `meeting?chat=${conversation}`]) {
      const status = await under('evil.example', `/api/pages/${path}`, cookie);
      equal(status === 403 || status === 401, true, `${path}: ${status}`);
    }
  });

  // fetch does not let the Host header be set.
  const under = (host: string, path: string, cookie: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(stage.url);
      const sent = request({ hostname, port, path, headers: { host, cookie } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });

  it('may be framed by nobody', async () => {
    const { headers } = await fetch(`${stage.url}/tab/panel.html`);
    match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  });
});
