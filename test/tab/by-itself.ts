import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { capture, conversation, markup, openStage, secret, type Stage } from '../web/pages/stage.js';
import { type Opened, openPage } from './browser.js';
import { walkPanel } from './panel-walk.js';

const message = 'https://teams.microsoft.com/l/message/1/2';
const textRun = (text: string, type: string, url = message): object => ({
  type: 'TextRun',
  text,
  selectAction: { type, url },
});

export const byItself = (opened: () => Opened): void => {
  let stage: Stage;
  let page: Page;
  let wrong: string[];

  beforeEach(async () => {
    const card = async (): Promise<object> => ({
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'TextBlock', text: `Kort **med** ${markup}`, wrap: true },
        {
          type: 'RichTextBlock',
          inlines: [
            textRun('Ret', 'Action.Execute'),
            textRun('til beskeden', 'Action.OpenUrl'),
            textRun('Kør', 'Action.OpenUrl', 'javascript:alert(1)'),
          ],
        },
        { type: 'Input.Text', id: 'text', label: 'Tekst' },
      ],
      actions: [{ type: 'Action.Submit', title: 'Tryk' }],
    });
    stage = await openStage(null, { root: opened().root, card });
    ({ page, wrong } = await openPage(opened().browser));
  });
  afterEach(async () => {
    await page.context().close();
    await stage.close();
  });

  const walk = (expect: string[] = []): Promise<void> =>
    walkPanel(page, stage.url, { person: 'Hanne', chat: conversation, expect });
  const text = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();

  it('shows where the meeting is, its agenda and its captures', async () => {
    await walk([
      'I gang siden kl. 09.02 – punkt 2 af 4',
      'Nanna Lillevang',
      'Undersøger, om kommunerne kan deltage',
    ]);
    deepEqual(await text('.agenda .title'), [
      'Godkendelse af dagsorden',
      'Retning 28: Pårørendestøtte',
      'Punkt 3 (lukket)',
      `Eventuelt ${markup}`,
    ]);
    deepEqual(await text('.current .line-label'), ['CT-2', 'CT-3', 'CT-4', 'CT-5']);
    deepEqual(await text('.current .line-facts li'), [
      'Hanne',
      'senest fredag 4-12',
      'ingen ansvarlig',
      'ingen frist',
    ]);
    deepEqual(await text('.current del'), ['Skriver til pressen']);
    deepEqual(await text('.loose .line-text'), ['Julefrokosten er den 4. december']);
    equal((await page.content()).includes(secret), false);
    deepEqual(
      wrong.filter((line) => !line.includes('401')),
      [],
    );
  });

  it('shows what people wrote as text, whatever it is', async () => {
    await walk([`Vi går i gang ${markup}`]);
    equal(await page.locator('img').count(), 0);
    equal(await page.title(), 'Tovholder');
    await page.getByText('Farligt').waitFor();
    equal(await page.getByRole('link', { name: 'Farligt' }).count(), 0);
    equal(await page.getByRole('link', { name: 'Notat' }).getAttribute('rel'), 'noopener noreferrer');
  });

  it('takes up what is captured, tells it to screen readers, and leaves the reader where they were', async () => {
    await page.clock.install();
    await walk();
    const first = page.locator('.agenda summary').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Dagsordenen er godkendt').waitFor();
    await capture(stage.records, 8, 'Vi mødes igen i januar');
    await page.clock.runFor(4000);
    await page.getByText('Vi mødes igen i januar', { exact: true }).waitFor();
    equal(await page.getByRole('status').textContent(), 'Skrevet på: CT-8, Vi mødes igen i januar');
    equal(await page.locator('summary:focus').textContent(), await first.textContent());
    ok(await page.getByText('Dagsordenen er godkendt').isVisible());
  });

  it("shows an item's card to be read, and closes it with the keyboard", async () => {
    await walk();
    await page.getByRole('button', { name: 'Vis kortet' }).last().click();
    await page.getByRole('dialog', { name: 'Retning 28: Pårørendestøtte' }).waitFor();
    await page.getByText(`Kort **med** ${markup}`).waitFor();
    const card = page.getByRole('dialog');
    equal(await card.getByRole('link', { name: 'til beskeden' }).count(), 1);
    equal(await card.getByText(/^(Tryk|Ret|Kør|Tekst)$/).count(), 0);
    await page.keyboard.press('Escape');
    equal(await page.getByRole('dialog').count(), 0);
    deepEqual(
      wrong.filter((line) => !line.includes('401')),
      [],
    );
  });

  it('can be someone else, and says so when they are not in the chat', async () => {
    await walk();
    await page.getByRole('button', { name: 'Skift person' }).click();
    const nanna = page.getByRole('button', { name: 'Nanna' });
    await nanna.waitFor();
    stage.roster.members = [];
    await stage.clock.advance(6 * 60_000);
    await nanna.click();
    await page.getByText('Kun de, der er med i chatten').waitFor();
    await page.getByRole('button', { name: 'Skift person' }).click();
    await page.getByRole('heading', { name: 'Hvem er du?' }).waitFor();
  });

  it('lets one choose the chat when the address names none', async () => {
    await page.goto(`${stage.url}/tab/panel.html?locale=en`);
    await page.getByRole('button', { name: 'Hanne' }).click();
    await page.getByRole('button', { name: 'Chefteam' }).click();
    await page.getByText('item 2 of 4').waitFor();
    equal(await page.locator('html').getAttribute('lang'), 'en');
  });

  it('loads neither cards nor the library of Teams before they are needed', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await walk();
    ok(
      loaded.every((url) => url.startsWith(stage.url)),
      String(loaded),
    );
    deepEqual(
      loaded.filter((url) => /teams-host|card-/.test(url)),
      [],
    );
  });

  it('fits a narrow panel', async () => {
    await page.setViewportSize({ width: 280, height: 700 });
    await walk();
    equal(await page.evaluate('document.documentElement.scrollWidth'), 280);
  });
};
