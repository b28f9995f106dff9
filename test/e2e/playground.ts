import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child, freePort } from './child.js';
import { playgroundConfig } from './playground-config.js';

/** A tool to run, not a dependency: its licence is for evaluation. */
const packageName = '@microsoft/m365agentsplayground@0.2.28';

export interface Playground {
  url: string;
  /** Where bots send to. */
  serviceUrl: string;
  child: Child;
  stop: () => Promise<void>;
}

/** Starts Microsoft's Agents Playground towards a bot. The first time npx fetches it. */
export async function startPlayground(botUrl: string, wishedPort = 0): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'tovholder-playground-'));
  const config = join(folder, 'playground.yml');
  const log = join(folder, 'playground.log');
  writeFileSync(config, playgroundConfig());
  const port = await freePort(wishedPort);
  const command = ['agentsplayground', 'start', '-e', botUrl, '-c', 'msteams', '-p', String(port)];
  const child = new Child(
    'Agents Playground',
    'npx',
    ['-y', '-p', packageName, ...command, '--disable-telemetry'],
    {
      cwd: folder,
      env: {
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: log,
        TEAMSAPPTESTER_BROWSER: 'none',
      },
    },
  );
  const stop = async (): Promise<void> => {
    await child.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await child.answers(url, 180_000);
  } catch (error) {
    // Why it gave up stands only in its log.
    const reasons = existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter((line) => /^error/.test(line))
      : [];
    await stop();
    throw new Error(reasons.join('\n') || 'the Agents Playground did not start', { cause: error });
  }
  return { url, serviceUrl: `http://localhost:${port}/_connector`, child, stop };
}
