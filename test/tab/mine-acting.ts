import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { sampleFollowUp, ownedBy } from '../support/records.js';
import { hidden } from '../web/pages/mine-record.js';
import { markup, type Stage } from '../web/pages/stage.js';
import type { Opened } from './browser.js';
import { openMine, type MineStage } from './mine-stage.js';

export const mineActing = (opened: () => Opened): void => {
  let mine: MineStage;
  let page: Page;
  let stage: Stage;

  beforeEach(async () => {
    mine = await openMine(opened());
    ({ page, stage } = mine);
  });
  afterEach(() => mine.close());

  const line = (label: string): Locator => page.locator(`.part:not(.asks) [data-line="${label}"]`);
  const press = (label: string, name: string): Promise<void> =>
    line(label).getByRole('button', { name, exact: false }).click();
  const entry = async (forum: string, number: number) => {
    const [found] = await stage.records.find({ forums: [forum], number });
    if (found?.entry.type !== 'followUp') throw new Error('It is in the record');
    return found.entry;
  };
  const becomesTheirs = (): Promise<void> =>
    stage.records.inForum('bf', async (room) => {
      const forum = await room.forum();
      const given = sampleFollowUp(30, { text: `Køber sand ${markup}`, owners: [ownedBy('Hanne')] });
      if (forum) room.putForum({ ...forum, followUps: [given] });
    });
  const gone = (label: string, from: string): Promise<void> =>
    page.locator(`${from} [data-line="${label}"]`).waitFor({ state: 'detached' });

  it('shows what is the reader’s by when it is due, and nothing of what is closed to them', async () => {
    deepEqual(await page.locator('.part > h2').allInnerTexts(), [
      'Venter på dit svar 5',
      'Over fristen 1',
      'I denne uge 1',
      'Uden dato 1',
      'Afventer andre 1',
      'Senere 4',
      'Du er kontakt for Udvikling 1',
      'Du er stedfortræder for Bo til og med fredag 11-12 1',
      'Kommende møder',
    ]);
    deepEqual(await line('KF-2').locator('.line-text, .hint').allInnerTexts(), [
      'Hører til et lukket punkt',
      'senest onsdag 16-12',
    ]);
    equal((await page.content()).includes(hidden), false);
    ok(await page.getByText('Du fremlægger punkt 1, Budget 2027').isVisible());
    deepEqual(mine.wrong(), []);
  });

  it('finishes with a word on the result by keyboard alone, and opens again what was not done', async () => {
    await line('BF-1').getByRole('button', { name: 'Færdig, BF-1' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Tre tilbud ligger i mappen');
    await page.keyboard.press('Enter');
    await gone('BF-1', '.overdue');
    const done = await entry('bf', 1);
    deepEqual([done.state, done.remark], ['done', 'Tre tilbud ligger i mappen']);
    await page.getByRole('status').filter({ hasText: 'Det er gjort.' }).waitFor();
    await page.locator('main :focus').waitFor();
    await page.getByRole('button', { name: 'Genåbn, BF-1' }).click();
    await page.locator('.overdue [data-line="BF-1"]').waitFor();
    equal((await entry('bf', 1)).state, 'open');
  });

  it('closes what was opened with Esc, and is back where it was opened', async () => {
    await press('BF-2', 'Udskyd …');
    await page.keyboard.press('Escape');
    equal(await page.locator('.panel').count(), 0);
    equal(await page.locator(':focus').getAttribute('aria-label'), 'Udskyd …, BF-2');
  });

  it('puts off with one press, and asks why where it was put off before', async () => {
    await press('BF-6', 'Udskyd …');
    await line('BF-6').getByRole('button', { name: 'En uge, fredag 4-12' }).click();
    await gone('BF-6', '.week');
    equal((await entry('bf', 6)).due?.day, '2026-12-04');
    await press('BF-1', 'Udskyd …');
    await line('BF-1').getByRole('button', { name: 'Næste møde, fredag 4-12' }).click();
    equal((await entry('bf', 1)).due?.day, '2026-11-20');
    await page.keyboard.type('Firmaet har lukket');
    await line('BF-1').getByLabel('En anden dag').fill('2026-12-10');
    await line('BF-1').getByRole('button', { name: 'Udskyd', exact: true }).click();
    await gone('BF-1', '.overdue');
    const moved = await entry('bf', 1);
    deepEqual([moved.due?.day, moved.moved, moved.whyMoved], ['2026-12-10', 2, 'Firmaet har lukket']);
  });

  it('leaves open what was opened while the answer was on its way', async () => {
    let answer = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/pages/act?**', async (route) => {
      const response = await route.fetch();
      await waiting;
      await route.fulfill({ response });
    });
    await press('BF-6', 'Udskyd …');
    await line('BF-6').getByRole('button', { name: 'En uge, fredag 4-12' }).click();
    await gone('BF-6', '.week');
    await press('BF-2', 'Færdig');
    await page.keyboard.type('Næsten alle');
    answer();
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    equal(await page.locator(':focus').inputValue(), 'Næsten alle');
  });

  it('says what it waits for, who is to have it, or that it is not theirs', async () => {
    await press('BF-2', 'Mere …');
    await line('BF-2')
      .getByLabel(/Hvad venter du på/)
      .fill('svar fra skolerne');
    await line('BF-2').getByRole('button', { name: 'Afventer' }).click();
    await page.locator('.waiting [data-line="BF-2"]').waitFor();
    equal((await entry('bf', 2)).waits, 'svar fra skolerne');
    await press('BF-6', 'Mere …');
    await line('BF-6').getByLabel('Hvem skal have den?').selectOption('Carl');
    await line('BF-6').getByRole('button', { name: 'Giv videre' }).click();
    await line('BF-6').getByText('Tilbudt Carl, som ikke har svaret endnu').waitFor();
    await press('KF-1', 'Mere …');
    await line('KF-1').getByRole('button', { name: 'Ikke min' }).click();
    await gone('KF-1', '.later');
    deepEqual((await entry('kf', 1)).owners, []);
  });

  it('takes what a colleague offers, and answers for one who is away', async () => {
    await page.getByRole('button', { name: 'Jeg tager den, BF-5' }).click();
    await page.locator('.later [data-line="BF-5"]').waitFor();
    await press('CT-20', 'Mere …');
    equal(await line('CT-20').getByRole('button', { name: 'Ikke min' }).count(), 0);
    await line('CT-20').getByRole('button', { name: 'I gang' }).click();
    await line('CT-20').getByText('i gang', { exact: true }).waitFor();
  });

  it('answers what waits: minutes, what seems done, a paper’s mark and its promise', async () => {
    const asks = page.locator('.asks');
    await asks.getByRole('button', { name: 'Kommentér … Børneforum, onsdag 25-11' }).click();
    await page.keyboard.type('Gyngerne mangler');
    await asks.getByLabel('Hvad handler det om?').selectOption('Punkt 1: Nye legepladser');
    await asks.getByRole('button', { name: 'Send' }).click();
    await asks.getByLabel('Hvad skal ændres?').waitFor({ state: 'detached' });
    const comments = (await stage.records.meeting('m-held'))?.minutes?.comments;
    deepEqual(
      comments?.map(({ text, item }) => [text, item]),
      [['Gyngerne mangler', 'legepladser']],
    );
    await asks.getByRole('button', { name: 'Godkend' }).click();
    await asks.getByText('Referat af Børneforum').waitFor({ state: 'detached' });
    await asks
      .locator('li', { hasText: 'Er BF-6 færdig?' })
      .getByRole('button', { name: 'Ja, færdig' })
      .click();
    await gone('BF-6', '.week');
    await asks.getByRole('button', { name: 'Åbent' }).click();
    await asks.getByText('Er punktet åbent eller lukket?').waitFor({ state: 'detached' });
    await asks
      .locator('li', { hasText: 'Lukker papiret' })
      .getByRole('button', { name: 'Nej', exact: true })
      .click();
    await asks.getByText('Lukker papiret').waitFor({ state: 'detached' });
    equal((await entry('bf', 2)).state, 'open');
  });

  it('shows at once what becomes theirs, says so, and leaves what is being typed', async () => {
    await press('BF-2', 'Færdig');
    await page.keyboard.type('Næsten alle');
    await becomesTheirs();
    await line('BF-30').getByText(`Køber sand ${markup}`).waitFor();
    equal(await page.getByRole('status').textContent(), 'Ny opfølgning hos dig: BF-30');
    await page.keyboard.type(' har svaret');
    equal(await page.locator(':focus').inputValue(), 'Næsten alle har svaret');
    equal(await page.title(), 'Tovholder');
  });

  it('clicks what was pressed also when something new came before it was let go', async () => {
    await line('BF-2').getByRole('button', { name: 'Færdig' }).hover();
    await page.mouse.down();
    const told = page.waitForResponse(
      async (answer) => !answer.url().includes('/live') && (await answer.text()).includes('BF-30'),
    );
    await becomesTheirs();
    await told;
    equal(await line('BF-30').count(), 0);
    await page.mouse.up();
    await page.locator('form input:focus').waitFor();
    await line('BF-30').waitFor();
  });

  it('fits a narrow window', async () => {
    await page.setViewportSize({ width: 280, height: 700 });
    await press('BF-1', 'Udskyd …');
    equal(await page.evaluate('document.documentElement.scrollWidth'), 280);
    await page.getByRole('tab', { name: 'Indstillinger' }).click();
    await page.getByRole('heading', { name: 'Fravær' }).waitFor();
    equal(await page.evaluate('document.documentElement.scrollWidth'), 280);
  });

  it('is calm where nothing is to be done', async () => {
    await page.getByRole('button', { name: 'Skift person' }).click();
    await page.getByRole('button', { name: 'Nanna', exact: true }).click();
    await page.getByText('Du har ingen åbne opfølgninger.').waitFor();
    await page.getByText('Intet haster lige nu').waitFor();
  });
};
