import { deepEqual, equal, ok } from 'node:assert/strict';
import type { FollowUp } from '../../../src/domain/entry.js';
import { markup } from '../../web/pages/stage.js';
import type { Opened } from '../browser.js';
import { focused, type ForumStage, openForum } from './forum-stage.js';

export const forumActing = (opened: () => Opened): void => {
  let forum: ForumStage;
  beforeEach(async () => (forum = await openForum(opened())));
  afterEach(() => forum.close());

  const stored = async (number: number): Promise<FollowUp> => {
    const [found] = await forum.stage.records.find({ forums: ['ct'], number });
    if (found?.entry.type !== 'followUp') throw new Error(`${number} is no follow-up`);
    return found.entry;
  };

  it('moves a follow-up on the board with nothing but the keyboard', async () => {
    const { page, open } = forum;
    await open('#follow-ups&view=board', 'Nanna');
    const change = page.getByRole('button', { name: 'Ændr CT-53' });
    await change.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Ændr CT-53' }).waitFor();
    await page.getByRole('radio', { name: 'Åben' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'I gang 2' }).getByText('Finder to områder').waitFor();
    equal((await stored(53)).state, 'doing');
    equal(await page.getByRole('dialog').count(), 0);
    equal(await focused(page), 'change CT-53');
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
  });

  it('asks what is waited for, and keeps it', async () => {
    const { page, open } = forum;
    await open('#follow-ups&view=board', 'Nanna');
    await page.getByRole('button', { name: 'Ændr CT-54' }).click();
    const dialog = page.getByRole('dialog');
    ok(await dialog.getByLabel('Hvad venter I på?').isHidden());
    await dialog.getByRole('radio', { name: 'Afventer' }).check();
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.getByRole('alert').getByText('Skriv kort, hvad I venter på.').waitFor();
    await dialog.getByLabel('Hvad venter I på?').fill(`underviseren ${markup}`);
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await page.getByText(`afventer: underviseren ${markup}`).waitFor();
    const { state, waits } = await stored(54);
    deepEqual([state, waits], ['waiting', `underviseren ${markup}`]);
    equal(await page.locator('.results img').count(), 0);
  });

  it('takes a new day with its reason, and a new owner, in one go', async () => {
    const { page, open } = forum;
    await open('#follow-ups', 'Nanna');
    await page.getByRole('button', { name: 'Ændr CT-53' }).click();
    const dialog = page.getByRole('dialog');
    ok(await dialog.getByLabel(/^Hvorfor/).isHidden());
    await dialog.getByLabel('Frist', { exact: true }).fill('2026-12-09');
    await dialog.getByLabel('Ansvarlig').selectOption('Bo');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.getByRole('alert').getByText('Den er flyttet før').waitFor();
    await dialog.getByLabel('Hvorfor flyttes fristen?').fill('Områderne holder møde først');
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await page.locator('[data-line=CT-53]').getByText('senest onsdag 9-12').waitFor();
    await page.locator('[data-line=CT-53]').getByText('Bo', { exact: true }).waitFor();
    const { due, moved, owners } = await stored(53);
    deepEqual([due?.day, moved, owners.length], ['2026-12-09', 3, 1]);
  });

  it('finishes one with a press, and opens it again', async () => {
    const { page, open } = forum;
    await open('#follow-ups&view=board', 'Bo');
    await page.getByRole('button', { name: 'Færdig med CT-60' }).click();
    await page.getByRole('region', { name: 'Færdig for nylig 2' }).getByText('nøglekort').waitFor();
    equal((await stored(60)).state, 'done');
    await page.getByRole('button', { name: 'Ændr CT-60' }).click();
    await page.getByRole('radio', { name: 'Åben' }).check();
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('region', { name: 'Åben 6' }).getByText('nøglekort').waitFor();
    equal((await stored(60)).state, 'open');
  });

  it('offers nothing that the reader may not do, and changes nothing that is only looked at', async () => {
    const { page, open } = forum;
    await open('#follow-ups', 'Bo');
    const offered = page.getByRole('button', { name: /^Ændr/ });
    equal(await offered.count(), 2);
    equal(await offered.nth(1).getAttribute('aria-label'), 'Ændr CT-60');
    await page.getByRole('button', { name: 'Ændr CT-55' }).click();
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('alert').getByText('Intet er ændret.').waitFor();
    await page.keyboard.press('Escape');
    equal(await page.getByRole('dialog').count(), 0);
    equal(forum.stage.sent.length, 0);
  });
};
