import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { personRef } from '../support/records.js';
import { chatId, conversation, openStage, secret, type Stage, startsAt } from '../web/pages/stage.js';
import { type Claims, Tokens } from '../web/pages/tokens.js';
import { openPage } from './browser.js';
import { inBrowser } from './in-browser.js';
import { openInTeams } from './fake-host.js';

const pages = ['panel', 'forum', 'mine'];
const otherTenant = '77777777-2222-3333-4444-555555555555';
/** What only members of the chat may read. */
const told = /Dagsordenen|Pårørende|Julefrokosten|Chefteam/;

inBrowser('whoever has no right to a page, in the browser', (opened) => {
  let tokens: Tokens;
  let stage: Stage;
  let page: Page;
  let reading: Promise<string>[];

  before(async () => {
    tokens = await Tokens.open();
  });
  after(() => tokens.close());
  beforeEach(async () => {
    stage = await openStage(tokens.url, { root: opened().root });
    ({ page } = await openPage(opened().browser));
    reading = [];
    page.on('response', (answer) => {
      if (/\/api\/(?!pages\/live)/.test(answer.url())) reading.push(answer.text().catch(() => ''));
    });
  });
  afterEach(async () => {
    await page.context().close();
    await stage.close();
  });

  const open = (name: string, token: string, chat = conversation): Promise<void> =>
    openInTeams(page, `${stage.url}/tab/${name}.html`, { token, theme: 'default', locale: 'da-dk', chat });
  /** All that the page was given; to be asked before it goes elsewhere, which throws it away. */
  const given = async (): Promise<string> => (await Promise.all(reading)).join();
  /** It says so, and has been given nothing else. */
  const saysOnly = async (words: RegExp): Promise<void> => {
    const body = page.frameLocator('iframe').locator('body');
    await body.getByText(words).first().waitFor();
    equal(told.test(await body.innerText()), false, await body.innerText());
    equal(told.test(await given()), false, await given());
  };
  const signedOut = /Teams kunne ikke bekræfte, hvem du er/;
  const refused = /Kun de, der er med i chatten|kender dig ikke endnu/;

  const bad: [string, Claims, RegExp, string?][] = [
    ['has expired', { exp: Date.parse(startsAt) / 1000 - 301 }, signedOut],
    ['is for another app', { aud: 'another' }, signedOut],
    ['is signed by somebody else', {}, signedOut, 'key-2'],
    [
      'is of a tenant that is not let in',
      { tid: otherTenant, iss: `https://login.microsoftonline.com/${otherTenant}/v2.0` },
      refused,
    ],
  ];
  for (const [what, changed, words, key] of bad) {
    it(`sees nothing with a token that ${what}`, async () => {
      for (const name of pages) {
        await open(name, await tokens.for('hanne', startsAt, changed, key));
        await saysOnly(words);
      }
    });
  }

  it('sees nothing with a token that nobody signed', async () => {
    const [, claims = ''] = (await tokens.for('hanne', startsAt)).split('.');
    const head = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    for (const name of pages) {
      await open(name, `${head}.${claims}.`);
      await saysOnly(signedOut);
    }
  });

  it('sees nothing of a chat they are not in, whatever chat the page is told it is in', async () => {
    for (const name of pages) {
      await open(name, await tokens.for('mallory', startsAt));
      await saysOnly(refused);
    }
    for (const name of ['panel', 'forum']) {
      await open(name, await tokens.for('hanne', startsAt), '19:of-others@thread.v2');
      await saysOnly(refused);
    }
  });

  it('sees the page go when they are taken out of the chat while they look at it', async () => {
    for (const name of ['panel', 'forum']) {
      const members = ['Hanne', 'Nanna'].map((one) => ({ ...personRef(one), role: 'member' as const }));
      await stage.records.changeChat(chatId, (chat) => chat && { ...chat, members });
      await stage.clock.advance(300);
      await open(name, await tokens.for('hanne', startsAt));
      await page
        .frameLocator('iframe')
        .getByText(/Chefteam|Dagsordenen/)
        .first()
        .waitFor();
      await stage.records.changeChat(chatId, (chat) => chat && { ...chat, members: members.slice(1) });
      const body = page.frameLocator('iframe').locator('body');
      await body.getByText(refused).first().waitFor();
      ok(!told.test(await body.innerText()), await body.innerText());
    }
  });

  it('is given nothing of a closed item, whichever page they open', async () => {
    for (const name of pages) {
      await open(name, await tokens.for('hanne', startsAt));
      await page.frameLocator('iframe').locator('h1').first().waitFor();
      ok(!(await page.frameLocator('iframe').locator('html').innerHTML()).includes(secret));
      const all = await given();
      ok(all !== '' && !all.includes(secret));
    }
  });
});
