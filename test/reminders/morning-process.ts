// Started by killed-child.ts: node --import=tsx morning-process.ts <data folder> <now>
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { terms } from '../../src/language/terms.js';
import { openLowdb } from '../../src/storage/lowdb/open-lowdb.js';
import { systemClock } from '../../src/system-clock.js';

const [, , dir = '', now = ''] = process.argv;
const shift = Date.parse(now) - Date.now();
const log = { info: () => undefined, warn: () => undefined, error: console.error };
const read = readConfig({ DATA_DIR: dir, PORT: '0', LOG_LEVEL: 'silent' });
if (!read.ok) throw new Error(read.faults.join('\n'));
const records = await openLowdb({ dir, log, terms });
const clock = { ...systemClock, now: () => new Date(Date.now() + shift).toISOString() };
const app = createApp({ config: read.config, records, log, tabRoot: dir, clock });
const started = await app.start(0, '127.0.0.1');
if (!started.ok) throw new Error(started.reason);
process.send?.('started');
await app.tick();
await app.idle();
process.send?.('idle');
