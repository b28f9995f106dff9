import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questions } from '../src/answers/index.js';
import { commands } from '../src/commands/index.js';
import { matchCommand } from '../src/commands/phrase.js';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const readme = read('README.md').replace(/^```[\s\S]*?^```/gm, '');

describe('README', () => {
  it('shows every picture there is, and no other', () => {
    const shown = all(readme, /docs\/pictures\/([\w-]+\.png)/g);
    assert.deepEqual(sorted(shown), readdirSync(join(root, 'docs/pictures')).sort());
  });

  it('names nothing to type that is not understood', () => {
    const [, table = ''] = /## Everything you can type([\s\S]*?)\n## /.exec(readme) ?? [];
    const rows = table.split('\n').filter((row) => /^\| (?!For the record|---|\|)/.test(row));
    const typed = rows.flatMap((row) => all(row, /`([^`]+)`/g)).flatMap(oneByOne);
    assert.ok(typed.length > 150);
    const unknown = typed.filter((words) => !matchCommand(words, [...commands, ...questions]));
    assert.deepEqual(unknown, []);
  });

  it('names every command that help shows', () => {
    const typed = all(readme, /`([^`]+)`/g).flatMap(oneByOne);
    const named = new Set(typed.map((words) => matchCommand(words, [...commands, ...questions])?.command));
    // They are asked in one's own words, of which the page gives examples.
    const asked = ['last-meeting', 'asked', 'moved'];
    const missing = [...commands, ...questions].filter(
      (one) => one.listed !== false && !asked.includes(one.intent) && !named.has(one),
    );
    assert.deepEqual(
      missing.map(({ intent }) => intent),
      [],
    );
  });
});

/** "digest off/on" is "digest off" and "digest on"; a date's and a case's strokes stay. */
function oneByOne(words: string): string[] {
  const [, before = '', choices] = /^(.*?)([a-zæøå ]+(?:\/[a-zæøå ]+)+)$/i.exec(words) ?? [];
  if (choices === undefined) return [words];
  const [first = '', ...others] = choices.split('/');
  const lead = before + first.slice(0, first.lastIndexOf(' ', first.length - 1) + 1);
  return [before + first, ...others.map((one) => lead + one)];
}

describe('env.example', () => {
  it('has every name that is read, and no other', () => {
    const names = all(read('env.example'), /^#?(\w+)=/gm);
    const known = ['src/config.ts', 'scripts/package/environment.ts'].flatMap((file) =>
      all(read(file), /^ {2}(\w+): (?:z|zone|list|guid|page)\b/gm),
    );
    assert.deepEqual(
      sorted(names),
      sorted(known).filter((name) => name !== 'NODE_ENV'),
    );
  });
});

describe('CONTRIBUTING', () => {
  const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    object
  >;
  const packages = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  );

  it('says of every package what it is for, and of no other', () => {
    const [, table = ''] = read('CONTRIBUTING.md').split('## Why these packages');
    const cells = all(table, /^\| (?!package |@types)([^|]+) \|/gm).flatMap((cell) =>
      cell.replace('*development:*', '').split(/[,·]/),
    );
    const told = cells.map((name) => name.trim()).filter((name) => /\w/.test(name));
    assert.deepEqual(sorted(told), sorted(packages));
  });

  it('has no package that nothing uses', () => {
    const files = ['src', 'scripts', 'test'].flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ts|mjs)$/.test(name))
        .map((name) => read(join(room, name))),
    );
    const code = [...files, read('eslint.config.js'), JSON.stringify(scripts)].join('\n');
    assert.deepEqual(
      packages.filter((name) => !code.includes(name)),
      [],
    );
  });
});
