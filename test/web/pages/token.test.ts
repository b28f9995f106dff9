import { deepEqual, equal } from 'node:assert/strict';
import { samplePerson, tenant } from '../../support/records.js';
import { conversation, openStage, type Stage, startsAt } from './stage.js';
import { appId, type Claims, Tokens } from './tokens.js';

describe("the panel's sign-in by Teams' token", () => {
  let tokens: Tokens;
  let stage: Stage;

  before(async () => {
    tokens = await Tokens.open();
    stage = await openStage(tokens.url);
  });
  after(async () => {
    await stage.close();
    tokens.close();
  });

  const ask = async (authorization?: string): Promise<{ status: number; body: string }> => {
    const url = `${stage.url}/api/pages/meeting?chat=${encodeURIComponent(conversation)}`;
    const answer = await fetch(url, authorization === undefined ? {} : { headers: { authorization } });
    return { status: answer.status, body: await answer.text() };
  };
  const refused = { status: 401, body: '' };

  it('admits a member with a good token', async () => {
    const answer = await ask(`Bearer ${await tokens.for('hanne', startsAt)}`);
    equal(answer.status, 200);
  });

  it('admits a token that names the app by its address', async () => {
    for (const aud of [`api://${appId}`, `api://bot.example.dk/${appId}`]) {
      equal((await ask(`Bearer ${await tokens.for('hanne', startsAt, { aud })}`)).status, 200, aud);
    }
  });

  it('refuses no token, garbage, and another scheme, and says nothing more', async () => {
    const good = await tokens.for('hanne', startsAt);
    for (const header of [undefined, '', 'Bearer', 'Bearer x', 'Bearer a.b.c', `Basic ${good}`, good]) {
      deepEqual(await ask(header), refused, header);
    }
  });

  const wrong: [string, Claims, string?][] = [
    ['has expired', { exp: Date.parse(startsAt) / 1000 - 301 }],
    ['is not good yet', { nbf: Date.parse(startsAt) / 1000 + 301 }],
    ['is for another app', { aud: '99999999-8888-4777-8666-000000000000' }],
    ['is for another host of the app', { aud: `api://evil.example/${appId}` }],
    ['is from another issuer', { iss: `https://sts.windows.net/${tenant}/` }],
    ['says one tenant and is from another', { iss: 'https://login.microsoftonline.com/other/v2.0' }],
    ['is not for the page', { scp: 'Mail.Read' }],
    ['has a scope that only begins so', { scp: 'access_as_user_admin' }],
    ['has no scope', { scp: undefined }],
    ['names nobody', { oid: undefined }],
    ['names nobody by an empty name', { oid: '' }],
    ['names no tenant', { tid: undefined }],
    ['never ends', { exp: undefined }],
    ['is signed with an unknown key', {}, 'key-2'],
  ];
  for (const [what, changed, kid] of wrong) {
    it(`refuses a token that ${what}`, async () => {
      deepEqual(await ask(`Bearer ${await tokens.for('hanne', startsAt, changed, kid)}`), refused);
    });
  }

  it('refuses a token from a tenant that is not allowed, also of somebody the bot has met', async () => {
    const tid = '77777777-2222-3333-4444-555555555555';
    const iss = `https://login.microsoftonline.com/${tid}/v2.0`;
    const met = { ...samplePerson('Hanne'), id: `${tid}/hanne` };
    await stage.records.changePerson(met.id, () => met);
    const authorization = `Bearer ${await tokens.for('hanne', startsAt, { tid, iss })}`;
    deepEqual(await ask(authorization), { status: 403, body: '' });
    const mine = await fetch(`${stage.url}/api/pages/mine`, { headers: { authorization } });
    deepEqual({ status: mine.status, body: await mine.text() }, { status: 403, body: '' });
  });

  it('refuses a token that is unsigned, or signed with what everybody knows', async () => {
    const [, claims = ''] = (await tokens.for('hanne', startsAt)).split('.');
    for (const alg of ['none', 'HS256']) {
      const head = Buffer.from(JSON.stringify({ alg, kid: 'key-1' })).toString('base64url');
      for (const mark of ['', 'AAAA']) deepEqual(await ask(`Bearer ${head}.${claims}.${mark}`), refused);
    }
  });

  it('refuses a token whose claims were changed after signing', async () => {
    const [head, , mark] = (await tokens.for('hanne', startsAt)).split('.');
    const [, claims] = (await tokens.for('nanna', startsAt)).split('.');
    deepEqual(await ask(`Bearer ${[head, claims, mark].join('.')}`), refused);
  });

  it('keeps tokens and names out of the log', () => {
    const text = JSON.stringify(stage.logged);
    equal(/eyJ|hanne|nanna/i.test(text), false, text);
  });

  it('says that it cannot know when the keys cannot be had', async () => {
    const elsewhere = await openStage('http://127.0.0.1:9/keys');
    const url = `${elsewhere.url}/api/pages/meeting?chat=x`;
    const headers = { authorization: `Bearer ${await tokens.for('hanne', startsAt)}` };
    equal((await fetch(url, { headers })).status, 503);
    await elsewhere.close();
  });
});
