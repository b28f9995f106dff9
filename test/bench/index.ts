// `npm run bench` runs every benchmark there is, one after the other; `npm run bench -- turns start` only those.
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

for (const name of wanted.length > 0 ? wanted : names) {
  if (!names.includes(name)) {
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

/** The function of a benchmark's file that is called bench…. */
async function benchIn(name: string): Promise<() => unknown> {
  const module = (await import(`./${name}.js`)) as Record<string, unknown>;
  const found = Object.entries(module).find(
    ([key, value]) => key.startsWith('bench') && typeof value === 'function',
  );
  if (!found) throw new Error(`test/bench/${name}.ts has no function bench…`);
  return found[1] as () => unknown;
}
