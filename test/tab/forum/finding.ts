import { deepEqual, equal, ok } from 'node:assert/strict';
import { secret } from '../../web/pages/stage.js';
import type { Opened } from '../browser.js';
import { counted, focused, type ForumStage, labels, openForum } from './forum-stage.js';

export const forumFinding = (opened: () => Opened): void => {
  let forum: ForumStage;
  beforeEach(async () => (forum = await openForum(opened())));
  afterEach(() => forum.close());

  it('searches as one types, without a word typed being lost, and says how many there are', async () => {
    const { page, open } = forum;
    await open('#decisions');
    const search = page.getByRole('searchbox', { name: 'Søg i beslutninger' });
    await search.pressSequentially('screeni', { delay: 40 });
    await counted(page, '2 beslutninger');
    await search.pressSequentially('ngsværktøj', { delay: 40 });
    deepEqual((await labels(page))[0], 'CT-50');
    equal(await search.inputValue(), 'screeningsværktøj');
    equal(await focused(page), 'search decisions');
    equal(await page.getByRole('status').textContent(), '2 beslutninger');
    await page.waitForURL(/q=screeningsv/);
    await search.fill('');
    await counted(page, '80 beslutninger');
    ok(!page.url().includes('q='));
  });

  it('says that nothing was found, and what comes near', async () => {
    const { page, open } = forum;
    await open('#decisions&q=screenplay');
    await page
      .getByText('Intet fundet om »screenplay«. Det nærmeste er »Screeningsværktøj til hjemmeplejen«.')
      .waitFor();
    await page.getByRole('searchbox').fill('<b>fed</b> **tekst**');
    await page.getByText('Intet fundet om »<b>fed</b> **tekst**«.').waitFor();
  });

  it('finds nothing closed for whoever is not entitled', async () => {
    const { page, open } = forum;
    await open(`#decisions&q=${secret}`);
    await page.getByText(`Intet fundet om »${secret}«.`).waitFor();
    await page.getByRole('tab', { name: 'Beslutninger' }).click();
    await counted(page, '80 beslutninger');
    deepEqual((await page.locator('[data-line=CT-52]').innerText()).split(/\n+/), [
      'CT-52',
      'Hører til et lukket punkt',
      'Punkt 2',
    ]);
    ok(!(await page.content()).includes(secret));
  });

  it('narrows the decisions by kind and by period, also by days of ones own', async () => {
    const { page, open } = forum;
    await open('#decisions');
    await page.getByLabel('Slags').selectOption('Aftalt');
    await counted(page, '1 beslutning');
    deepEqual(await labels(page), ['CT-40']);
    await page.getByLabel('Slags').selectOption('Alle slags');
    await page.getByLabel('Periode').selectOption('Året 2025');
    await counted(page, '72 beslutninger');
    await page.getByLabel('Periode').selectOption('Vælg datoer …');
    await page.getByLabel('Fra og med').fill('2026-09-01');
    await page.getByLabel('Til og med').fill('2026-09-30');
    await counted(page, '2 beslutninger');
    deepEqual(await labels(page), ['CT-41', 'CT-40']);
    await page.reload();
    await counted(page, '2 beslutninger');
    equal(await page.getByLabel('Til og med').inputValue(), '2026-09-30');
    await page.getByLabel('Periode').selectOption('Hele tiden');
    await counted(page, '80 beslutninger');
    ok(await page.getByLabel('Fra og med').isHidden());
  });

  it('shows more when asked to, and goes on where the reader was', async () => {
    const { page, open } = forum;
    await open('#decisions');
    equal((await labels(page)).length, 30);
    const more = page.getByRole('button', { name: 'Vis flere' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.locator('.line').nth(59).waitFor();
    equal(await focused(page), 'more');
    await page.keyboard.press('Enter');
    await page.locator('.line').nth(79).waitFor();
    equal(await more.count(), 0);
    await page.reload();
    await page.locator('.line').nth(79).waitFor();
  });

  it('narrows the follow-ups by owner and by what they lack, as list and as board', async () => {
    const { page, open } = forum;
    await open('#follow-ups');
    await page.getByLabel('Ansvarlig').selectOption('Bo');
    await counted(page, '2 opfølgninger');
    deepEqual(await labels(page), ['CT-55', 'CT-60']);
    await page.getByRole('button', { name: 'Tavle' }).click();
    await page.getByRole('heading', { name: 'Afventer 1' }).waitFor();
    deepEqual(await labels(page), ['CT-60', 'CT-55', 'CT-42']);
    await page.getByLabel('Ansvarlig').selectOption('Alle');
    await page.getByLabel('Vis', { exact: true }).selectOption('Uden ansvarlig');
    await page.getByRole('heading', { name: 'Afventer 0' }).waitFor();
    deepEqual(await labels(page), ['CT-57']);
    await page.getByRole('button', { name: 'Liste' }).click();
    await counted(page, '1 opfølgning');
    await page.getByLabel('Vis', { exact: true }).selectOption('Færdige');
    await page.getByText('ligger på drevet').waitFor();
    await page.getByLabel('Rækkefølge').selectOption('Nyeste først');
    await page.getByLabel('Vis', { exact: true }).selectOption('Alle åbne');
    await counted(page, '8 opfølgninger');
    deepEqual((await labels(page))[0], 'CT-60');
  });
};
