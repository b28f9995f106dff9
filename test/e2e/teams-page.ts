import type { Browser, Locator, Page } from 'playwright-core';
import { bot } from './playground-config.js';

/** How long a person would wait. */
const patience = 20_000;

/** The Playground's web page, used as a person uses Teams. */
export class TeamsPage {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, url: string): Promise<TeamsPage> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(url, { timeout: 30_000 });
    await page.getByTitle('Toggle Log Panel').click();
    return new TeamsPage(page);
  }

  async openChat(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name, exact: true }).click();
    await this.page.locator('[contenteditable=true]').waitFor();
  }

  /** Writes to the bot in a group chat: @, the first letters, and Tab make the mention. A text may be a whole paper. */
  async asks(text: string): Promise<void> {
    await this.#editor();
    await this.page.keyboard.type(`@${bot.name.slice(0, 4)}`);
    await this.page.locator('#typeahead-menu').getByText(bot.name).waitFor();
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.insertText(` ${text}`);
    await this.page.keyboard.press('Enter');
  }

  /** Writes as it is, as in personal chat. */
  async says(text: string): Promise<void> {
    await this.#editor();
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
  }

  /** The newest card that says all of this. Fails, saying what is on the page, when it does not come. */
  async card(...words: (string | RegExp)[]): Promise<Locator> {
    const card = this.cards(...words).last();
    await this.#wait(card, `a card that says ${words.map(String).join(' and ')}`);
    return card;
  }

  /** The cards that say all of this now. */
  cards(...words: (string | RegExp)[]): Locator {
    const all = this.page.locator('.ac-adaptiveCard');
    return words.reduce((found: Locator, hasText) => found.filter({ hasText }), all);
  }

  /** The newest message of the bot without a card that says this. */
  async answer(words: string | RegExp): Promise<Locator> {
    const message = this.messages().filter({
      hasText: bot.name,
      hasNot: this.page.locator('.ac-adaptiveCard'),
    });
    const found = message.filter({ hasText: words }).last();
    await this.#wait(found, `an answer that says ${String(words)}`);
    return found;
  }

  messages(): Locator {
    return this.page.locator('[aria-label="Message header"]').locator('xpath=..');
  }

  /** Presses what is called so in the smallest part of the card that also says `near`. */
  async pressNear(card: Locator, title: string, near: string): Promise<void> {
    const part = `xpath=.//*[contains(., ${JSON.stringify(near)})][.//*[normalize-space(.)=${JSON.stringify(title)}]]`;
    await card.locator(part).last().getByText(title, { exact: true }).first().click();
  }

  /** Presses the first button of that name, with what is filled in before. */
  async press(card: Locator, title: string | RegExp, fields: Record<string, string> = {}): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await card.getByLabel(label).first().fill(value);
    const exact = typeof title === 'string';
    await card
      .getByRole('button', { name: title, ...(exact ? { exact } : {}) })
      .first()
      .click();
  }

  /** What the page shows of the conversation. */
  async read(): Promise<string> {
    return (await this.messages().allInnerTexts()).join('\n---\n');
  }

  async picture(path: string): Promise<void> {
    // The Playground's notes on what it does not show, such as full width, are not the bot's.
    await this.page.evaluate(`document.querySelectorAll('#root *').forEach((element) => {
      if (element.children.length === 0 && /not supported yet/.test(element.textContent))
        element.parentElement.style.visibility = 'hidden';
    })`);
    await this.page.screenshot({ path, clip: { x: 330, y: 48, width: 950, height: 852 } });
  }

  async #editor(): Promise<void> {
    await this.page.locator('[contenteditable=true]').click();
  }

  async #wait(locator: Locator, what: string): Promise<void> {
    try {
      await locator.waitFor({ state: 'attached', timeout: patience });
    } catch (error) {
      throw new Error(`${what} did not come within ${patience} ms. The chat shows:\n${await this.read()}`, {
        cause: error,
      });
    }
  }
}
