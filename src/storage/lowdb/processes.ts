import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from './store-unavailable.js';

/** What can be known of the processes of a machine. */
export interface Processes {
  pid: number;
  host: string;
  /** When a process began, in a form to be compared only; null where the system does not tell. */
  startOf(pid: number): string | null;
  isAlive(pid: number): boolean;
}

export const processes: Processes = {
  pid: process.pid,
  host: hostname(),
  startOf,
  isAlive: (pid) => signalled(pid) && stateOf(pid) !== 'Z',
};

/** A killed process that nobody has waited for still takes signals, but holds nothing. */
const stateOf = (pid: number): string | undefined => statOf(pid)?.[0];

/** Ids of processes come again, and in a container always the same; with the start, and of which boot, they do not. */
function startOf(pid: number): string | null {
  const started = statOf(pid)?.[19];
  const boot = readOrNull('/proc/sys/kernel/random/boot_id')?.trim();
  return started && boot ? `${boot} ${started}` : null;
}

/** The fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets. */
function statOf(pid: number): string[] | undefined {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function signalled(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
