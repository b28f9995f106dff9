import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Meeting } from '../../src/domain/meeting.js';
import { capture, secret } from '../web/pages/stage.js';
import type { Opened } from './browser.js';
import { PanelDesk } from './panel-desk.js';

/** Writing in the panel while the meeting goes on around it. */
export const panelWriting = (opened: () => Opened): void => {
  let desk: PanelDesk;

  beforeEach(async () => {
    desk = await PanelDesk.open(opened());
  });
  afterEach(() => desk.close());

  it('writes down what is typed, with whose it is and for when, under the item that it says', async () => {
    await desk.walk();
    await desk.button('Opfølgning').click();
    await desk.writing.fill('Nanna ringer til Horsens inden fredag');
    await desk.page.getByLabel('Hører til').last().selectOption('Punkt 1: Godkendelse af dagsorden');
    await desk.writing.press('Enter');
    await desk.page.locator('summary', { hasText: 'Godkendelse' }).click();
    await desk.page.locator('[data-line=CT-8]').waitFor();
    const made = await desk.entry(8);
    ok(made.type === 'followUp');
    deepEqual(
      [made.item, made.due?.day, made.owners.map((owner) => owner.kind === 'person' && owner.person.name)],
      ['a', '2026-12-04', ['Nanna']],
    );
    await desk.page.locator('[data-key="write text"]:placeholder-shown').waitFor();
    equal(await desk.button('Opfølgning').getAttribute('aria-pressed'), 'true');
  });

  it('keeps what is being typed, its caret and what it belongs to while the meeting goes on', async () => {
    await desk.walk();
    await desk.writing.pressSequentially('Vi begynder i januar');
    await desk.page.evaluate('(window.field = document.activeElement).setSelectionRange(3, 3)');
    await capture(desk.stage.records, 8, 'Noget, som en anden skriver');
    await desk.page.getByText('Noget, som en anden skriver', { exact: true }).first().waitFor();
    await desk.change({ current: 'd' });
    await desk.lead.getByText('Eventuelt').waitFor();
    equal(await desk.page.evaluate('document.activeElement === window.field'), true);
    await desk.page.keyboard.type('nok ');
    equal(await desk.writing.inputValue(), 'Vi nok begynder i januar');
    await desk.writing.press('Enter');
    await desk.page.locator('summary', { hasText: 'Pårørendestøtte' }).click();
    await desk.page.locator('[data-line=CT-9]').getByText('Vi nok begynder i januar').waitFor();
    equal((await desk.entry(9)).item, 'b');
  });

  it('gives back what was typed when the meeting is ended meanwhile', async () => {
    await desk.walk();
    await desk.writing.fill('Halvt skrevet');
    await desk.change({
      state: 'ended',
      endedAt: desk.stage.clock.now(),
      draftedAt: desk.stage.clock.now(),
      current: null,
    });
    await desk.page.getByRole('alert').getByText('Halvt skrevet').waitFor();
  });

  it('can be worked with the keyboard alone', async () => {
    await desk.walk();
    const tabTo = async (key: RegExp): Promise<void> => {
      for (let step = 0; step < 40 && !key.test(await desk.focused()); step++)
        await desk.page.keyboard.press('Tab');
      match(await desk.focused(), key);
    };
    await tabTo(/"verb":"next"/);
    await desk.page.keyboard.press('Enter');
    await desk.lead.getByText('Punkt 3 (lukket)').waitFor();
    await tabTo(/^write note$/);
    await desk.page.keyboard.press('Space');
    await tabTo(/^write text$/);
    await desk.page.keyboard.type('Vi tog det sidste først');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('Vi tog det sidste først', { exact: true }).first().waitFor();
    equal(await desk.focused(), 'write text');
    equal((await desk.entry(8)).item, null);
  });

  it('tells how much time an item has left, and that it is over, as the time goes', async () => {
    const { items } = await desk.record();
    const begun = (minutes: number): Partial<Meeting> => ({
      items: items.map((item) =>
        item.id === 'b'
          ? {
              ...item,
              runningSince: new Date(Date.parse(desk.stage.clock.now()) - minutes * 60_000).toISOString(),
            }
          : item,
      ),
    });
    await desk.change(begun(12));
    await desk.page.clock.install();
    await desk.walk();
    await desk.lead.getByText(/^18 min tilbage, til kl\. 09\.18$/).waitFor();
    await desk.page.clock.runFor(5 * 60_000);
    await desk.lead.getByText(/^13 min tilbage/).waitFor();
    await desk.page.clock.runFor(16 * 60_000);
    await desk.lead.getByText('3 min over tiden').waitFor();
  });

  it('lets those who are entitled see and answer a closed item', async () => {
    await desk.walk('Nanna');
    await desk.page.locator('summary', { hasText: 'Personalesag' }).click();
    await desk.page.getByText(secret, { exact: true }).first().waitFor();
    await desk.change({ current: 'c' });
    await desk.writing.fill('Det blev sådan');
    await desk.page.getByLabel('Hører til').last().selectOption({ value: 'c' });
    await desk.writing.press('Enter');
    await desk.page.locator('[data-line=CT-8]').waitFor();
    equal((await desk.entry(8)).item, 'c');
    deepEqual(
      desk.stage.sent.flatMap(({ handled }) => [...handled.privately, ...handled.posts]),
      [],
    );
  });
};
