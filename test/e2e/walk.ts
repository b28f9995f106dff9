import type { Locator } from 'playwright-core';
import type { OtherPeople, Said } from './other-people.js';
import type { TeamsPage } from './teams-page.js';

/** What the steps share. */
export interface Walk {
  page: TeamsPage;
  others: OtherPeople;
  /** Where the side panel is. */
  botUrl: string;
  /** The last lines it printed. */
  botOutput: () => string;
  /** Ends the bot at once, as a crash would, and starts it on the same record. */
  restart: () => Promise<void>;
  /** Puts a file where the bot can fetch it, and says where. */
  serve: (name: string, text: string) => string;
  /** Where pictures for the README go. */
  pictures: string;
  /** A picture of the page there. */
  picture: (name: string) => Promise<void>;
  /** What earlier steps left for later ones. */
  kept: {
    decision?: Said;
    /** The number that Hanne's follow-up got, such as CT-2. */
    promise?: string;
  };
}

export interface Step {
  /** A sentence about what works. */
  title: string;
  run: (walk: Walk) => Promise<void>;
}

/** Waits until it holds; fails with the sentence after twenty seconds. */
export async function until(holds: () => Promise<boolean>, sentence: string): Promise<void> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > 20_000) throw new Error(`not so within 20 s: ${sentence}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until the card says it: it changes in place. */
export const says = (card: Locator, words: string | RegExp): Promise<void> =>
  until(
    async () => {
      const text = (await card.innerText()).replace(/\s+/g, ' ');
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    },
    `the card says ${String(words)}`,
  );
