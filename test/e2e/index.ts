// `npm run e2e`: a person's walk through one meeting, on the Agents Playground's web page in headless Chromium, with the
// built bot behind it. Prints a line a step and ends with 1 at the first that fails. `npm run e2e -- --pictures` takes
// the README's pictures anew.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, startBot } from './bot.js';
import { browserArguments, browserPath } from './browser.js';
import { freePort } from './child.js';
import { FileServer } from './file-server.js';
import { OtherPeople } from './other-people.js';
import { startPlayground } from './playground.js';
import { stepsAfter } from './steps-after.js';
import { stepsBefore } from './steps-before.js';
import { stepsMeeting } from './steps-meeting.js';
import { stepsPages } from './steps-pages.js';
import { TeamsPage } from './teams-page.js';
import type { Step, Walk } from './walk.js';

const pictures = process.argv.includes('--pictures')
  ? join(import.meta.dirname, '../../docs/pictures')
  : join(tmpdir(), 'tovholder-e2e-pictures');
const failed = join(tmpdir(), 'tovholder-e2e-failed.png');
const patience = 280_000;

process.exitCode = await walkThrough([...stepsBefore, ...stepsMeeting, ...stepsAfter, ...stepsPages]);

async function walkThrough(steps: readonly Step[]): Promise<number> {
  const closing: (() => Promise<unknown>)[] = [];
  const timer = setTimeout(() => {
    console.error(`✘ not done within ${patience / 1000} s`);
    process.exit(1);
  }, patience);
  try {
    const walk = await begin(closing);
    for (const step of steps) {
      const begun = performance.now();
      try {
        await step.run(walk);
        console.log(`✔ ${step.title} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
      } catch (error) {
        await walk.page.picture(failed).catch(() => undefined);
        console.error(`✘ ${step.title}\n${error instanceof Error ? error.message : String(error)}`);
        console.error(`The page then: ${failed}\nThe bot's last words:\n${walk.botOutput()}`);
        return 1;
      }
    }
    return 0;
  } catch (error) {
    console.error(`✘ ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    clearTimeout(timer);
    for (const close of closing.reverse()) await close().catch((error: unknown) => console.error(error));
  }
}

/** Starts everything; each that was started is put down to be closed. */
async function begin(closing: (() => Promise<unknown>)[]): Promise<Walk> {
  build();
  const dataDir = mkdtempSync(join(tmpdir(), 'tovholder-e2e-'));
  closing.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  const port = await freePort();
  const botUrl = `http://127.0.0.1:${port}`;
  const start = (): ReturnType<typeof startBot> => startBot(port, { DATA_DIR: dataDir });
  let bot = start();
  closing.push(() => bot.stop());
  await bot.answers(`${botUrl}/readyz`);

  const playground = await startPlayground(`${botUrl}/api/messages`);
  closing.push(playground.stop);
  const files = await FileServer.start();
  closing.push(() => files.stop());
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });
  closing.push(() => browser.close());

  const page = await TeamsPage.open(browser, playground.url);
  return {
    page,
    others: new OtherPeople(playground.url, playground.serviceUrl),
    botUrl,
    botOutput: () => bot.output,
    serve: (name, text) => files.put(name, text),
    pictures,
    picture: (name) => page.picture(join(pictures, `${name}.png`)),
    kept: {},
    restart: async () => {
      await bot.stop('SIGKILL');
      bot = start();
      await bot.answers(`${botUrl}/readyz`);
    },
  };
}
