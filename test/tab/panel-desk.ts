import { equal } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Entry } from '../../src/domain/entry.js';
import type { Meeting } from '../../src/domain/meeting.js';
import { personRef } from '../support/records.js';
import { conversation, openStage, type Stage } from '../web/pages/stage.js';
import { type Opened, openPage } from './browser.js';
import { walkPanel } from './panel-walk.js';

/** The panel of a meeting that Hanne leads, over the bot's own commands. */
export class PanelDesk {
  private constructor(
    readonly stage: Stage,
    readonly page: Page,
    readonly wrong: string[],
  ) {}

  static async open({ browser, root }: Opened): Promise<PanelDesk> {
    const stage = await openStage(null, { root });
    await stage.records.inForum('ct', async (room) => {
      const forum = await room.forum();
      if (forum) room.putForum({ ...forum, chair: personRef('Hanne') });
    });
    const { page, wrong } = await openPage(browser);
    return new PanelDesk(stage, page, wrong);
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.stage.close();
  }

  walk(person = 'Hanne'): Promise<void> {
    return walkPanel(this.page, this.stage.url, { person, chat: conversation, expect: [] });
  }

  async record(): Promise<Meeting> {
    const meeting = await this.stage.records.meeting('m1');
    if (!meeting) throw new Error('The stage has a meeting');
    return meeting;
  }

  async entry(number: number): Promise<Entry> {
    const found = (await this.record()).entries.find((one) => one.number === number);
    if (!found) throw new Error(`There is no ${number}`);
    return found;
  }

  /** Pages are not told of two changes within a moment, and moments are the stage's own. */
  async change(given: Partial<Meeting>): Promise<void> {
    await this.stage.clock.advance(1000);
    await this.stage.records.inForum('ct', async (room) => {
      const was = await room.meeting('m1');
      if (was) room.putMeeting({ ...was, ...given });
    });
    await this.stage.clock.advance(1000);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  get lead(): Locator {
    return this.page.getByRole('region', { name: 'Nu' });
  }

  get writing(): Locator {
    return this.page.getByRole('textbox', { name: 'Skriv ned' });
  }

  /** What has the focus, by its key. */
  focused(): Promise<string> {
    return this.page.evaluate<string>('document.activeElement.dataset.key ?? document.activeElement.tagName');
  }

  /** Nothing went wrong in the page, besides that it had to sign in first. */
  wentWell(): void {
    equal(this.wrong.filter((line) => !line.includes('401')).join('\n'), '');
  }
}
