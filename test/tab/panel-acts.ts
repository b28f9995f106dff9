import { deepEqual, equal, ok } from 'node:assert/strict';
import { secret } from '../web/pages/stage.js';
import type { Opened } from './browser.js';
import { PanelDesk } from './panel-desk.js';

/** What is done from the panel, over the bot's own commands: each ends in the record. */
export const panelActs = (opened: () => Opened): void => {
  let desk: PanelDesk;

  beforeEach(async () => {
    desk = await PanelDesk.open(opened());
  });
  afterEach(() => desk.close());

  it('leads the meeting: on to the next item, a pause, on again, and to an item out of turn', async () => {
    await desk.walk();
    await desk.button('Næste punkt').click();
    await desk.lead.getByText('Punkt 3 (lukket)').waitFor();
    await desk.button('Pause').click();
    await desk.lead.getByText('på pause').waitFor();
    await desk.button('Fortsæt').click();
    await desk.button('Pause').waitFor();
    await desk
      .button('Gå til Punkt 2')
      .or(desk.page.locator('summary', { hasText: 'Pårørendestøtte' }))
      .first()
      .click();
    await desk.button('Gå til Punkt 2').click();
    await desk.lead.getByText('Pårørendestøtte').waitFor();
    equal((await desk.record()).current, 'b');
  });

  it('writes a suggestion down with one press of the keyboard, and leaves the focus at it', async () => {
    await desk.walk();
    await desk.button(/^Ja, skriv på: Kunne nogen/).focus();
    await desk.page.keyboard.press('Enter');
    await desk.button(/^Ja, skriv på: Kunne nogen/).waitFor({ state: 'detached' });
    equal((await desk.entry(5)).suggested, false);
    equal(await desk.focused(), 'entry item:b CT-5');
  });

  it('discards a suggestion, and fetches back what was withdrawn', async () => {
    await desk.walk();
    await desk.button(/^Nej, forkast/).click();
    await desk.page.locator('del', { hasText: 'Kunne nogen' }).waitFor();
    await desk.page.locator('[data-line=CT-5]').getByRole('button', { name: 'Gendan' }).click();
    await desk.page.locator('p', { hasText: 'Kunne nogen' }).waitFor();
    equal((await desk.entry(5)).withdrawn, false);
  });

  it('corrects what was captured: only what was changed is sent', async () => {
    await desk.walk();
    const line = desk.page.locator('[data-line=CT-3]');
    await line.getByLabel('Ret CT-3').click();
    await line.getByLabel('Ansvarlig').selectOption('Nanna');
    await line.getByLabel('Frist').fill('2026-12-11');
    await line.getByRole('button', { name: 'Gem' }).click();
    await line.getByText('senest fredag 11-12').waitFor();
    const found = await desk.entry(3);
    ok(found.type === 'followUp');
    deepEqual(
      found.owners.map((owner) => owner.kind === 'person' && owner.person.name),
      ['Nanna'],
    );
    deepEqual(
      found.history.map(({ field }) => field),
      ['due', 'moved', 'owners'],
    );
    await line.locator('form').waitFor({ state: 'detached' });
  });

  it('answers what was asked with what it expects, or with changes', async () => {
    await desk.walk();
    const slot = desk.page.locator('.slot').first();
    await slot.getByLabel(/^Andet: /).click();
    await slot.getByLabel('Hvad blev det til?').selectOption('Besluttet med ændringer');
    await slot.getByLabel(/^Hvad blev der ændret/).fill('At undersøgelsen begynder til foråret');
    await slot.getByRole('button', { name: 'Gem' }).click();
    await slot.getByText(/Besluttet med ændringer: At undersøgelsen begynder til foråret · CT-8/).waitFor();
  });

  it('asks about what is still open before it closes, and closes when that is answered', async () => {
    await desk.walk();
    await desk.button('Slut møde').click();
    const gate = desk.page.getByRole('region', { name: 'Før mødet slutter' });
    await gate.getByText('3 ting er stadig åbne.').waitFor();
    await desk.page.locator('.closing:focus').waitFor();
    await gate.getByRole('button', { name: /^Ja, skriv på/ }).click();
    await gate.getByText('Opfølgninger, der mangler noget').waitFor();
    await gate.getByRole('button', { name: /^✓ Hanne/ }).click();
    await gate.getByText('Opfølgninger, der mangler noget').waitFor({ state: 'detached' });
    await gate.getByRole('button', { name: 'Udskyd til næste møde' }).first().click();
    await gate.getByText('Ikke afgjort').waitFor({ state: 'detached' });
    await gate.getByRole('button', { name: 'Afslut alligevel' }).click();
    await desk.page.getByRole('heading', { name: 'Referat' }).waitFor();
    equal((await desk.record()).state, 'ended');
    equal(await gate.count(), 0);
  });

  it('offers nothing that the reader may not do, and shows them where the meeting is', async () => {
    await desk.walk('Bo');
    await desk.lead.getByText('Pårørendestøtte').waitFor();
    for (const name of ['Næste punkt', 'Pause', 'Slut møde', /^Gå til/])
      equal(await desk.button(name).count(), 0);
    equal(await desk.page.getByLabel('Ret CT-3').count(), 0);
    equal(await desk.button(/^Ja, skriv på/).count(), 1);
    equal((await desk.page.content()).includes(secret), false);
  });

  it('finishes, begins and puts off what is the readers own', async () => {
    await desk.walk();
    await desk.page.locator('summary', { hasText: 'Dine opfølgninger' }).click();
    await desk.button('I gang: CT-3').click();
    await desk.page.locator('.mine').getByText('i gang', { exact: true }).waitFor();
    await desk.page.locator('.mine').getByLabel('Udskyd: CT-3').click();
    await desk.page.getByLabel('Ny frist').selectOption({ index: 0 });
    await desk.page.locator('.mine').getByRole('button', { name: 'Udskyd', exact: true }).click();
    await desk.page
      .locator('.mine')
      .getByText(/flyttet én gang/)
      .waitFor();
    await desk.button('Færdig: CT-3').click();
    await desk.page.locator('.mine').waitFor({ state: 'detached' });
    const done = await desk.entry(3);
    equal(done.type === 'followUp' && done.state, 'done');
  });

  it('takes a new item on the agenda from those who make it, and as a proposal from others', async () => {
    await desk.walk();
    await desk.page.locator('summary', { hasText: 'Nyt punkt' }).click();
    await desk.page.getByLabel('Titel').fill('Sommerfest');
    await desk.page.getByLabel('Minutter').fill('10');
    await desk.button('Sæt på dagsordenen').click();
    await desk.page.locator('.agenda .title', { hasText: 'Sommerfest' }).waitFor();
    equal((await desk.record()).items.at(-1)?.minutes, 10);
    await desk.page.context().clearCookies();
    await desk.walk('Bo');
    await desk.page.locator('summary', { hasText: 'Nyt punkt' }).click();
    await desk.page.getByLabel('Titel').fill('Julefrokost');
    await desk.button('Foreslå punktet').click();
    await desk.page.getByRole('heading', { name: 'Forslag til dagsordenen' }).waitFor();
    deepEqual(
      (await desk.record()).proposals.map(({ title }) => title),
      ['Julefrokost'],
    );
    desk.wentWell();
  });
};
