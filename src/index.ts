import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { readConfig, type Config } from './config.js';
import { takeEnvFile } from './env-file.js';
import { terms } from './language/terms.js';
import { createLog } from './log.js';
import { openLowdb } from './storage/lowdb/open-lowdb.js';
import { StoreUnavailable } from './storage/lowdb/store-unavailable.js';

takeEnvFile();
const read = readConfig(process.env);
if (!read.ok) fail(`Tovholder can't start:\n${read.faults.map((fault) => `  - ${fault}`).join('\n')}`);

const { config } = read;
const log = createLog(config.logLevel);
const records = await openLowdb({ dir: config.dataDir, log, terms }).catch((error: unknown) => {
  if (error instanceof StoreUnavailable) fail(`Tovholder can't start: ${error.message}`);
  throw error;
});
const app = createApp({ config, records, log, tabRoot: fileURLToPath(new URL('./tab', import.meta.url)) });

// Before it says that it listens: whoever waits for that may end it at once.
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void app.stop().then(() => process.exit(0));
  });
}

const started = await app.start(config.port, config.host);
if (!started.ok) {
  await records.close();
  fail(`Tovholder can't start: ${portFault(started.reason)}`);
}
console.log(greeting(config, started.port).join('\n'));

function greeting({ host, app: teams, dataDir, publicUrl }: Config, port: number): string[] {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const mode = teams
    ? `Teams, as app ${teams.id}, with the record in ${dataDir}.`
    : `local mode (no MicrosoftAppId): nobody outside this machine gets in. The record is in ${dataDir}.`;
  const next = teams
    ? `Next: let the bot's messaging endpoint be ${publicUrl ?? 'https://<your host>'}/api/messages.`
    : 'Next: chat with it by `npm run chat`, or see its side panel at /tab/panel.html.';
  return [`Tovholder listens at ${address}/api/messages`, `Mode: ${mode}`, next];
}

function portFault(reason: 'port-in-use' | 'not-allowed' | 'no-such-host'): string {
  const where = `${config.host}:${config.port}`;
  if (reason === 'port-in-use')
    return `${where} is in use by another program. Stop it, or choose another PORT.`;
  if (reason === 'not-allowed') return `this user may not listen at ${where}. Choose a PORT above 1023.`;
  return `this machine has no address ${config.host}. Set HOST to one it has.`;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
