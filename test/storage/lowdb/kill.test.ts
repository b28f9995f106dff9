import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Folders, Lines } from './support.js';

const script = fileURLToPath(new URL('capturing-child.ts', import.meta.url));

describe('lowdb in a process that is killed', () => {
  const folders = new Folders();
  afterEach(() => folders.cleanup());

  it('has every acknowledged capture once, whole documents, and no damaged file, each of five times', async () => {
    const dir = await folders.make();
    const acknowledged = new Set<string>();
    for (const enough of [10, 40, 75, 120, 200]) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, dir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const gone = once(child, 'exit');
      let count = 0;
      for await (const line of createInterface(child.stdout)) {
        acknowledged.add(line);
        count += 1;
        if (count === enough) child.kill('SIGKILL');
      }
      await gone;
      assert.ok(count >= enough, 'the child captured');

      const log = new Lines();
      const records = await folders.open(dir, { log });
      assert.deepEqual(log.alarms, []);
      const stored = (await records.find({ forums: ['ct', 'bu', 'hr'] })).map(
        ({ ref }) => `${ref.forum} ${ref.number}`,
      );
      assert.equal(new Set(stored).size, stored.length);
      assert.deepEqual(
        [...acknowledged].filter((one) => !stored.includes(one)),
        [],
      );
      for (const forum of ['ct', 'bu', 'hr']) {
        const meeting = await records.meeting(`of-${forum}`);
        assert.equal((await records.forum(forum))?.name, meeting?.title ?? undefined);
        const numbers = meeting?.entries.map(({ number }) => number) ?? [];
        assert.deepEqual(
          numbers,
          Array.from(numbers, (_, place) => place + 1),
        );
      }
      await records.close();
      const names = await readdir(dir, { recursive: true });
      assert.deepEqual(
        names.filter((name) => /damaged|lock|writing\//.test(name)),
        [],
      );
    }
  });
});
