import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Entry } from '../../src/domain/entry.js';
import type { Meeting } from '../../src/domain/meeting.js';
import { personRef } from '../support/records.js';
import { capture, conversation, openStage, secret, type Stage } from '../web/pages/stage.js';
import { type Opened, openPage } from './browser.js';
import { walkPanel } from './panel-walk.js';

/** What is done from the panel, over the bot's own commands: each ends in the record. */
export const panelActs = (opened: () => Opened): void => {
  let stage: Stage;
  let page: Page;
  let wrong: string[];

  beforeEach(async () => {
    stage = await openStage(null, { root: opened().root });
    await stage.records.inForum('ct', async (room) => {
      const forum = await room.forum();
      if (forum) room.putForum({ ...forum, chair: personRef('Hanne') });
    });
    ({ page, wrong } = await openPage(opened().browser));
    page.setDefaultTimeout(8000);
  });
  afterEach(async () => {
    await page.context().close();
    await stage.close();
  });

  const walk = (person = 'Hanne'): Promise<void> =>
    walkPanel(page, stage.url, { person, chat: conversation, expect: [] });
  const record = async (): Promise<Meeting> => {
    const meeting = await stage.records.meeting('m1');
    if (!meeting) throw new Error('The stage has a meeting');
    return meeting;
  };
  const entry = async (number: number): Promise<Entry> => {
    const found = (await record()).entries.find((one) => one.number === number);
    if (!found) throw new Error(`There is no ${number}`);
    return found;
  };
  /** Pages are not told of two changes within a moment, and moments are the stage's own. */
  const change = async (given: Partial<Meeting>): Promise<void> => {
    await stage.clock.advance(1000);
    await stage.records.inForum('ct', async (room) => {
      const was = await room.meeting('m1');
      if (was) room.putMeeting({ ...was, ...given });
    });
    await stage.clock.advance(1000);
  };
  const button = (name: string | RegExp, within: Page | Locator = page): Locator =>
    within.getByRole('button', { name, exact: typeof name === 'string' });
  const lead = (): Locator => page.getByRole('region', { name: 'Nu' });
  const writing = (): Locator => page.getByRole('textbox', { name: 'Skriv ned' });
  const focused = (): Promise<string> =>
    page.evaluate<string>('document.activeElement.dataset.key ?? document.activeElement.tagName');

  it('leads the meeting: on to the next item, a pause, on again, and to an item out of turn', async () => {
    await walk();
    await button('Næste punkt').click();
    await lead().getByText('Punkt 3 (lukket)').waitFor();
    await button('Pause').click();
    await lead().getByText('på pause').waitFor();
    await button('Fortsæt').click();
    await button('Pause').waitFor();
    await button('Gå til Punkt 2')
      .or(page.locator('summary', { hasText: 'Pårørendestøtte' }))
      .first()
      .click();
    await button('Gå til Punkt 2').click();
    await lead().getByText('Pårørendestøtte').waitFor();
    equal((await record()).current, 'b');
  });

  it('writes a suggestion down with one press of the keyboard, and leaves the focus at it', async () => {
    await walk();
    await button(/^Ja, skriv på: Kunne nogen/).focus();
    await page.keyboard.press('Enter');
    await button(/^Ja, skriv på: Kunne nogen/).waitFor({ state: 'detached' });
    equal((await entry(5)).suggested, false);
    equal(await focused(), 'entry item:b CT-5');
  });

  it('discards a suggestion, and fetches back what was withdrawn', async () => {
    await walk();
    await button(/^Nej, forkast/).click();
    await page.locator('del', { hasText: 'Kunne nogen' }).waitFor();
    await page.locator('[data-line=CT-5]').getByRole('button', { name: 'Gendan' }).click();
    await page.locator('p', { hasText: 'Kunne nogen' }).waitFor();
    equal((await entry(5)).withdrawn, false);
  });

  it('corrects what was captured: only what was changed is sent', async () => {
    await walk();
    const line = page.locator('[data-line=CT-3]');
    await line.getByLabel('Ret CT-3').click();
    await line.getByLabel('Ansvarlig').selectOption('Nanna');
    await line.getByLabel('Frist').fill('2026-12-11');
    await line.getByRole('button', { name: 'Gem' }).click();
    await line.getByText('senest fredag 11-12').waitFor();
    const found = await entry(3);
    ok(found.type === 'followUp');
    deepEqual(
      found.owners.map((owner) => owner.kind === 'person' && owner.person.name),
      ['Nanna'],
    );
    deepEqual(
      found.history.map(({ field }) => field),
      ['due', 'moved', 'owners'],
    );
    equal(await line.locator('form').count(), 0);
  });

  it('answers what was asked with what it expects, or with changes', async () => {
    await walk();
    const slot = page.locator('.slot').first();
    await slot.getByLabel(/^Andet: /).click();
    await slot.getByLabel('Hvad blev det til?').selectOption('Besluttet med ændringer');
    await slot.getByLabel(/^Hvad blev der ændret/).fill('At undersøgelsen begynder til foråret');
    await slot.getByRole('button', { name: 'Gem' }).click();
    await slot.getByText(/Besluttet med ændringer: At undersøgelsen begynder til foråret · CT-8/).waitFor();
  });

  it('writes down what is typed, with whose it is and for when, under the item that it says', async () => {
    await walk();
    await button('Opfølgning').click();
    await writing().fill('Nanna ringer til Horsens inden fredag');
    await page.getByLabel('Hører til').last().selectOption('Punkt 1: Godkendelse af dagsorden');
    await writing().press('Enter');
    await page.locator('summary', { hasText: 'Godkendelse' }).click();
    await page.locator('[data-line=CT-8]').waitFor();
    const made = await entry(8);
    ok(made.type === 'followUp');
    deepEqual(
      [made.item, made.due?.day, made.owners.map((owner) => owner.kind === 'person' && owner.person.name)],
      ['a', '2026-12-04', ['Nanna']],
    );
    equal(await writing().inputValue(), '');
    equal(await button('Opfølgning').getAttribute('aria-pressed'), 'true');
  });

  it('keeps what is being typed, its caret and what it belongs to while the meeting goes on', async () => {
    await walk();
    await writing().pressSequentially('Vi begynder i januar');
    await page.evaluate('(window.field = document.activeElement).setSelectionRange(3, 3)');
    await capture(stage.records, 8, 'Noget, som en anden skriver');
    await page.getByText('Noget, som en anden skriver', { exact: true }).first().waitFor();
    await change({ current: 'd' });
    await lead().getByText('Eventuelt').waitFor();
    equal(await page.evaluate('document.activeElement === window.field'), true);
    await page.keyboard.type('nok ');
    equal(await writing().inputValue(), 'Vi nok begynder i januar');
    await writing().press('Enter');
    await page.locator('summary', { hasText: 'Pårørendestøtte' }).click();
    await page.locator('[data-line=CT-9]').getByText('Vi nok begynder i januar').waitFor();
    equal((await entry(9)).item, 'b');
  });

  it('gives back what was typed when the meeting is ended meanwhile', async () => {
    await walk();
    await writing().fill('Halvt skrevet');
    await change({ state: 'ended', endedAt: stage.clock.now(), draftedAt: stage.clock.now(), current: null });
    await page.getByRole('alert').getByText('Halvt skrevet').waitFor();
  });

  it('asks about what is still open before it closes, and closes when that is answered', async () => {
    await walk();
    await button('Slut møde').click();
    const gate = page.getByRole('region', { name: 'Før mødet slutter' });
    await gate.getByText('3 ting er stadig åbne.').waitFor();
    await page.locator('.closing:focus').waitFor();
    await gate.getByRole('button', { name: /^Ja, skriv på/ }).click();
    await gate.getByText('Opfølgninger, der mangler noget').waitFor();
    await gate.getByRole('button', { name: /^✓ Hanne/ }).click();
    await gate.getByText('Opfølgninger, der mangler noget').waitFor({ state: 'detached' });
    await gate.getByRole('button', { name: 'Udskyd til næste møde' }).first().click();
    await gate.getByText('Ikke afgjort').waitFor({ state: 'detached' });
    await gate.getByRole('button', { name: 'Afslut alligevel' }).click();
    await page.getByRole('heading', { name: 'Referat' }).waitFor();
    equal((await record()).state, 'ended');
    equal(await gate.count(), 0);
  });

  it('offers nothing that the reader may not do, and shows them where the meeting is', async () => {
    await walk('Bo');
    await lead().getByText('Pårørendestøtte').waitFor();
    for (const name of ['Næste punkt', 'Pause', 'Slut møde', /^Gå til/]) equal(await button(name).count(), 0);
    equal(await page.getByLabel('Ret CT-3').count(), 0);
    equal(await button(/^Ja, skriv på/).count(), 1);
    equal((await page.content()).includes(secret), false);
  });

  it('lets those who are entitled see and answer a closed item', async () => {
    await walk('Nanna');
    await page.locator('summary', { hasText: 'Personalesag' }).click();
    await page.getByText(secret, { exact: true }).first().waitFor();
    await change({ current: 'c' });
    await writing().fill('Det blev sådan');
    await page.getByLabel('Hører til').last().selectOption({ value: 'c' });
    await writing().press('Enter');
    await page.locator('[data-line=CT-8]').waitFor();
    equal((await entry(8)).item, 'c');
    deepEqual(
      stage.sent.flatMap(({ handled }) => [...handled.privately, ...handled.posts]),
      [],
    );
  });

  it('finishes, begins and puts off what is the readers own', async () => {
    await walk();
    await page.locator('summary', { hasText: 'Dine opfølgninger' }).click();
    await button('I gang: CT-3').click();
    await page.locator('.mine').getByText('i gang', { exact: true }).waitFor();
    await page.locator('.mine').getByLabel('Udskyd: CT-3').click();
    await page.getByLabel('Ny frist').selectOption({ index: 0 });
    await page.locator('.mine').getByRole('button', { name: 'Udskyd', exact: true }).click();
    await page
      .locator('.mine')
      .getByText(/flyttet én gang/)
      .waitFor();
    await button('Færdig: CT-3').click();
    await page.locator('.mine').waitFor({ state: 'detached' });
    const done = await entry(3);
    equal(done.type === 'followUp' && done.state, 'done');
  });

  it('takes a new item on the agenda from those who make it, and as a proposal from others', async () => {
    await walk();
    await page.locator('summary', { hasText: 'Nyt punkt' }).click();
    await page.getByLabel('Titel').fill('Sommerfest');
    await page.getByLabel('Minutter').fill('10');
    await button('Sæt på dagsordenen').click();
    await page.locator('.agenda .title', { hasText: 'Sommerfest' }).waitFor();
    equal((await record()).items.at(-1)?.minutes, 10);
    await page.context().clearCookies();
    await walk('Bo');
    await page.locator('summary', { hasText: 'Nyt punkt' }).click();
    await page.getByLabel('Titel').fill('Julefrokost');
    await button('Foreslå punktet').click();
    await page.getByRole('heading', { name: 'Forslag til dagsordenen' }).waitFor();
    deepEqual(
      (await record()).proposals.map(({ title }) => title),
      ['Julefrokost'],
    );
    deepEqual(
      wrong.filter((line) => !line.includes('401')),
      [],
    );
  });
};
