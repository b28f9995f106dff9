import assert from 'node:assert/strict';
import { loopbackServiceUrls } from '../../src/teams/door/service-url.js';
import { messageActivity } from '../support/teams/activities/messages.js';
import type { Activity } from '../support/teams/index.js';
import { startBot, type Bot } from './support/bot.js';
import { appId, startSigner, type Signer } from './support/signer.js';

describe('the door', () => {
  let signer: Signer;
  let bot: Bot;
  let activity: Activity;
  let printed: unknown[][];
  const { error: printError, warn: printWarning } = console;

  before(async () => {
    signer = await startSigner();
  });
  after(() => signer.stop());

  beforeEach(async () => {
    printed = [];
    console.error = (...words) => void printed.push(words);
    console.warn = (...words) => void printed.push(words);
    const tenant = '99999999-aaaa-4bbb-8ccc-999999999999';
    bot = await startBot({
      environment: { MicrosoftAppId: appId, MicrosoftAppTenantId: tenant, MicrosoftAppPassword: 'secret' },
      instead: {
        openIdMetadataUrl: signer.openIdMetadataUrl,
        issuer: signer.issuer,
        serviceUrls: loopbackServiceUrls,
      },
    });
    bot.fake.tenants[0]!.id = tenant;
    const [hanne] = bot.fake.people('Hanne Kjær');
    activity = messageActivity(bot.fake, bot.fake.group('Chefteam', [hanne]), hanne, 'Beslutning: ja');
  });
  afterEach(async () => {
    Object.assign(console, { error: printError, warn: printWarning });
    await bot.stop();
  });

  const post = async (authorization?: string, changes: Record<string, unknown> = {}): Promise<number> => {
    const body = JSON.stringify({ ...activity, ...changes });
    return (await bot.fake.deliverRaw(body, authorization === undefined ? {} : { authorization })).status;
  };
  const valid = (claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}): string =>
    `Bearer ${signer.token({ serviceurl: bot.fake.serviceUrl, ...claims }, header)}`;
  const hourAgo = (): number => Math.floor(Date.now() / 1000) - 3600;

  it('lets a token of Teams in', async () => {
    assert.equal(await post(valid()), 200);
    assert.equal(bot.heard.length, 1);
  });

  const turnedAway: Record<string, () => Promise<number>> = {
    'no token': () => post(),
    'an empty header': () => post(''),
    'no scheme': () => post(valid().slice('Bearer '.length)),
    garbage: () => post('Bearer garbage'),
    'garbage in three parts': () => post('Bearer e30.e30.e30'),
    'an unsigned token': () => post(valid({}, { alg: 'none' })),
    'a token signed with a shared secret': () => post(valid({}, { alg: 'HS256' })),
    'a forged signature': () => post(valid({}, { kid: 'forged' })),
    'an unknown key': () => post(valid({}, { kid: 'stranger' })),
    'another audience': () => post(valid({ aud: 'somebody-else' })),
    'another issuer': () =>
      post(valid({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })),
    "another service URL than the token's": () =>
      post(valid({ serviceurl: 'https://smba.trafficmanager.net/emea/' })),
    'no service URL in the token': () => post(valid({ serviceurl: undefined })),
    'no service URL in the activity': () => post(valid(), { serviceUrl: undefined }),
    'an expired token': () => post(valid({ exp: hourAgo(), nbf: hourAgo() - 60 })),
    'a token that is not valid yet': () => post(valid({ nbf: Math.floor(Date.now() / 1000) + 3600 })),
    'a token without expiry': () => post(valid({ exp: undefined })),
    'a key endorsed for another channel only': () => post(valid({}, { kid: 'webchat-only' })),
    'a key without endorsements': () => post(valid({}, { kid: 'unendorsed' })),
    'an activity of another channel, though the key is endorsed for it': () =>
      post(valid({}, { kid: 'webchat-only' }), { channelId: 'webchat' }),
    'an activity of no channel': () => post(valid(), { channelId: undefined }),
  };
  for (const [what, attempt] of Object.entries(turnedAway)) {
    it(`answers 401 to ${what}, and prints nothing`, async () => {
      assert.equal(await attempt(), 401);
      assert.equal(bot.heard.length, 0);
      assert.deepEqual(printed, []);
    });
  }

  it('reads the keys once for many tokens, and not at all for those that can be refused without', async () => {
    const before = signer.reads();
    for (let i = 0; i < 5; i++) await post('Bearer e30.e30.e30');
    assert.equal(signer.reads(), before);
    for (let i = 0; i < 5; i++) await post(valid());
    assert.ok(signer.reads() - before <= 1);
  });

  it('answers 403 to a tenant that is not allowed, and keeps nothing of it', async () => {
    const other = {
      channelData: { tenant: { id: 'other' } },
      conversation: { ...activity.conversation, tenantId: 'other' },
    };
    assert.equal(await post(valid(), other), 403);
    assert.equal(bot.heard.length, 0);
    assert.equal((await bot.records.people('other')).length, 0);
  });

  it('answers 403 to a service URL that is not of Teams, even with a token for it', async () => {
    const serviceurl = 'https://evil.example/';
    assert.equal(await post(valid({ serviceurl }), { serviceUrl: serviceurl }), 403);
  });
});

describe('the door while the keys cannot be read', () => {
  it('answers 503, so that Teams sends again', async () => {
    const signer = await startSigner();
    const token = signer.token({ serviceurl: 'http://127.0.0.1:1/' });
    const { issuer, openIdMetadataUrl } = signer;
    await signer.stop();
    const bot = await startBot({
      environment: { MicrosoftAppId: appId, MicrosoftAppTenantId: appId, MicrosoftAppPassword: 'secret' },
      instead: { openIdMetadataUrl, issuer, serviceUrls: loopbackServiceUrls },
    });
    const body = JSON.stringify({ type: 'message', channelId: 'msteams', serviceUrl: 'http://127.0.0.1:1/' });
    const answer = await bot.fake.deliverRaw(body, { authorization: `Bearer ${token}` });
    assert.equal(answer.status, 503);
    await bot.stop();
  });
});

describe('the door in local mode', () => {
  let bot: Bot;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.stop());

  const send = async (changes: Record<string, unknown>): Promise<number> => {
    const [hanne] = bot.fake.people('Hanne Kjær');
    const activity = messageActivity(bot.fake, bot.fake.personal(hanne), hanne, 'hej');
    return (await bot.fake.deliverRaw(JSON.stringify({ ...activity, ...changes }))).status;
  };

  it('takes what comes without a token', async () => {
    assert.equal(await send({}), 200);
  });

  it('refuses a service URL beyond this machine', async () => {
    for (const serviceUrl of [
      'https://smba.trafficmanager.net/emea/',
      'http://10.0.0.1/',
      'file:///etc/passwd',
      'x',
    ]) {
      assert.equal(await send({ serviceUrl }), 403, serviceUrl);
    }
  });

  for (const missing of ['type', 'recipient', 'conversation', 'from', 'serviceUrl']) {
    it(`answers 400 to an activity without ${missing}`, async () => {
      assert.equal(await send({ [missing]: undefined }), 400);
      assert.equal(await send({ [missing]: 7 }), 400);
    });
  }

  it('takes an activity without a tenant, as local clients send them', async () => {
    assert.equal(await send({ channelData: {}, conversation: { id: 'x' } }), 200);
    assert.equal(bot.heard[0]?.tenant, 'local');
  });
});
