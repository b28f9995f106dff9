import { deepEqual, equal, match } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { personRef } from '../support/records.js';
import type { Opened } from './browser.js';
import { openMine, type MineStage } from './mine-stage.js';

export const mineSettings = (opened: () => Opened): void => {
  let mine: MineStage;
  let page: Page;

  beforeEach(async () => {
    mine = await openMine(opened());
    ({ page } = mine);
    await page.getByRole('tab', { name: 'Overblik' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Påmindelser' }).waitFor();
  });
  afterEach(() => mine.close());

  const person = async () => {
    const known = await mine.stage.records.person(personRef('Hanne').id);
    if (!known) throw new Error('She is in the record');
    return known;
  };
  const said = (text: string | RegExp): Promise<void> => page.locator('#notice').getByText(text).waitFor();

  it('is reached with the arrows, and stays at the tab', async () => {
    equal(await page.locator(':focus').textContent(), 'Indstillinger');
    equal(await page.getByRole('tab', { selected: true }).textContent(), 'Indstillinger');
    await page.keyboard.press('Home');
    await page.getByRole('heading', { name: 'Over fristen' }).waitFor();
    equal(await page.getByRole('tab', { selected: true }).textContent(), 'Overblik');
  });

  it('sets reminders, language and the weekly overview, and shows what is set', async () => {
    await page.getByLabel('Tæt').check();
    await said('Dine påmindelser er nu sat til »tæt«');
    await page.getByRole('switch', { name: /Mandag morgen/ }).click();
    await said('Du får ikke ugeoverblikket længere.');
    await page.getByLabel('English').check();
    await said('Fint, så skriver jeg engelsk.');
    await page.reload();
    await page.getByRole('tab', { name: 'Indstillinger' }).click();
    await page.getByRole('heading', { name: 'Påmindelser' }).waitFor();
    equal(await page.getByLabel('Tæt').isChecked(), true);
    equal(await page.getByLabel('English').isChecked(), true);
    equal(await page.getByRole('switch', { name: /Mandag morgen/ }).isChecked(), false);
    const { ladder, locale, digest } = await person();
    deepEqual([ladder, locale, digest.off], ['dense', 'en', true]);
  });

  it('keeps several absences, with who stands in, and removes one of them', async () => {
    await page.getByLabel('Fra', { exact: true }).fill('2026-12-21');
    await page.getByRole('button', { name: 'Gem fravær' }).click();
    deepEqual((await person()).away, []);
    await page.getByLabel('Til og med').fill('2026-12-31');
    await page.getByLabel('Stedfortræder').selectOption('Carl');
    await page.getByRole('button', { name: 'Gem fravær' }).click();
    await page.getByText('Fravær fra mandag 21-12 til og med torsdag 31-12. Carl får').waitFor();
    await page.getByLabel('Fra', { exact: true }).fill('2027-02-15');
    await page.getByLabel('Til og med').fill('2027-02-19');
    await page.getByRole('button', { name: 'Gem fravær' }).click();
    await page.getByText('Fravær fra 15-2-2027 til og med 19-2-2027.').waitFor();
    const winter = { from: '2027-02-15', until: '2027-02-19', substitute: null };
    deepEqual((await person()).away, [
      { from: '2026-12-21', until: '2026-12-31', substitute: personRef('Carl') },
      winter,
    ]);
    const christmas = page.locator('.row', { hasText: 'Fravær fra mandag' });
    await christmas.getByRole('button', { name: 'Fjern fraværet' }).click();
    await christmas.waitFor({ state: 'detached' });
    deepEqual((await person()).away, [winter]);
  });

  it('shows the address of the calendar once, makes a new one, and turns it off', async () => {
    await page.getByRole('button', { name: 'Slå til' }).click();
    const address = page.getByLabel('Adressen på din kalender');
    const first = await address.inputValue();
    match(first, /^https:\/\/bot\.example\.dk\/calendar\/[0-9a-f]+\.ics$/);
    await page.getByRole('switch', { name: 'Vis opfølgningernes tekst' }).click();
    await said('Din kalender viser nu opfølgningernes tekst.');
    await page.getByRole('button', { name: 'Ny adresse' }).click();
    await page.locator(`input[value$=".ics"]:not([value="${first}"])`).waitFor();
    equal((await person()).calendar?.text, true);
    await page.reload();
    await page.getByRole('tab', { name: 'Indstillinger' }).click();
    await page.getByRole('button', { name: 'Slå fra' }).waitFor();
    equal(await address.count(), 0);
    await page.getByRole('button', { name: 'Slå fra' }).click();
    await page.getByRole('button', { name: 'Slå til' }).waitFor();
    equal((await person()).calendar, null);
  });

  it('says what is known of the reader', async () => {
    const known = page.locator('.known');
    deepEqual(await known.locator('dd').allInnerTexts(), [
      'Hanne',
      'Chefteam, Børneforum',
      'Europe/Copenhagen',
      'Vi har ingen chat endnu. Skriv »hjælp« til mig i Teams, så kan jeg minde dig om noget',
    ]);
    deepEqual(mine.wrong(), []);
  });
};
