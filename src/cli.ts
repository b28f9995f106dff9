import type { Io } from './cli/io.js';
import { takeEnvFile } from './env-file.js';

interface CliCommand {
  run(args: string[], io: Io): Promise<number>;
}

/** Each command is loaded only when it is asked for. */
const commands: Record<string, () => Promise<CliCommand>> = {
  paper: () => import('./cli/paper.js'),
  capture: () => import('./cli/capture.js'),
  dates: () => import('./cli/dates.js'),
  minutes: () => import('./cli/minutes.js'),
  export: () => import('./cli/export.js'),
  doctor: () => import('./cli/doctor.js'),
  help: () => import('./cli/help.js'),
};

takeEnvFile();
const [name = 'help', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load) {
  const command = await load();
  process.exitCode = await command.run(args, { ...streams(), environment: process.env });
} else {
  process.stderr.write(`Unknown command: ${name}. Known: ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 1;
}

function streams(): Pick<Io, 'stdin' | 'stdout' | 'stderr'> {
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr };
}
