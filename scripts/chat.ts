// `npm run chat`: the bot and a Teams-like page to talk with it, until Ctrl-C or until one of them ends.
import { build, startBot } from '../test/e2e/bot.js';
import { freePort } from '../test/e2e/child.js';
import { startPlayground } from '../test/e2e/playground.js';

build();
const port = await freePort(Number(process.env['PORT'] ?? 3978));
const bot = startBot(port, {}, (line) => console.log(line));
const stopped = new Promise<string>((resolve) => {
  process.once('SIGINT', () => resolve(''));
  process.once('SIGTERM', () => resolve(''));
});

let stopPlayground: (() => Promise<void>) | null = null;
try {
  await bot.answers(`http://127.0.0.1:${port}/healthz`);
  console.log('Starting the Agents Playground (fetched by npx the first time) …');
  const playground = await Promise.race([
    startPlayground(`http://127.0.0.1:${port}/api/messages`, 56150),
    stopped.then(() => null),
  ]);
  stopPlayground = playground?.stop ?? null;
  if (playground) {
    console.log(`\nTalk with Tovholder on ${playground.url}   (Ctrl-C ends both)\n`);
    const why = await Promise.race([
      stopped,
      bot.ended.then((code) => `Tovholder ended (${String(code)})\n${bot.output}`),
      playground.child.ended.then(
        (code) => `The Playground ended (${String(code)})\n${playground.child.output}`,
      ),
    ]);
    if (why !== '') {
      console.error(why);
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await Promise.all([bot.stop(), stopPlayground?.()]);
}
process.exit();
