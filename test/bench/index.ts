// `npm run bench` runs every benchmark there is, one after the other; `npm run bench -- turns start` only those.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = [
  'turns',
  'cards',
  'pages',
  'start',
  'language',
  'papers',
  'storage',
  'answers',
  'reminders',
  'exports',
  'kills',
  'year',
];
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));

const fileOf = (name: string): string => join(import.meta.dirname, `${name}.ts`);
const chosen = wanted.length > 0 ? wanted : names.filter((name) => existsSync(fileOf(name)));

for (const name of chosen) {
  if (!names.includes(name) || !existsSync(fileOf(name))) {
    console.error(`There is no benchmark ${name}; there are: ${names.join(', ')}`);
    process.exit(1);
  }
  const bench = await benchIn(name);
  console.log(`\n# ${name}`);
  const begun = performance.now();
  await bench();
  console.log(`(${((performance.now() - begun) / 1000).toFixed(0)} s)`);
}
process.exit();

/** The function of a benchmark's file: its default export, or the one called bench…. */
async function benchIn(name: string): Promise<() => unknown> {
  const module = (await import(pathToFileURL(fileOf(name)).href)) as Record<string, unknown>;
  const found = [
    module['default'],
    ...Object.entries(module).map(([key, value]) => /^bench/.test(key) && value),
  ];
  const bench = found.find((value) => typeof value === 'function');
  if (!bench) throw new Error(`test/bench/${name}.ts has no function bench…`);
  return bench as () => unknown;
}
