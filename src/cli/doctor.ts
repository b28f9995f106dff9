import { readConfig } from '../config.js';
import type { Io } from './io.js';
import { undelivered } from './doctor-reminders.js';
import { openRecords } from './open-records.js';

/** Says what is wrong with the configuration and the data folder; 0 when nothing is. */
export async function run(_args: string[], io: Io): Promise<number> {
  const read = readConfig(io.environment);
  if (!read.ok) {
    io.stdout.write(
      `Configuration: ${read.faults.length} fault(s)\n${read.faults.map((f) => `  ${f}`).join('\n')}\n`,
    );
    return 1;
  }
  const { config } = read;
  io.stdout.write(
    `Configuration: in order (${config.app ? 'Teams' : 'local mode'}, data in ${config.dataDir})\n`,
  );
  const records = await openRecords(io);
  if (!records) return 1;
  const forums = await records.allForums();
  for (const forum of forums) {
    const meetings = await records.meetings(forum.id);
    const open = await records.count({ forums: [forum.id], type: 'followUp', open: true });
    io.stdout.write(
      `${forum.prefix}  ${forum.name || '(no name yet)'}: ${meetings.length} meetings, ${open} open follow-ups\n`,
    );
    const dead = await undelivered(forum, records);
    if (dead.length > 0) io.stdout.write(`  Reminders that did not arrive: ${dead.length}\n`);
    for (const line of dead) io.stdout.write(`    ${line}\n`);
  }
  await records.close();
  return 0;
}
