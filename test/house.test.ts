import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** Which rooms each room may enter (CONTRIBUTING, "The house"). `app` may enter all. */
const doors: Record<string, readonly string[]> = {
  domain: [],
  ports: ['domain'],
  language: ['domain'],
  papers: ['domain', 'language'],
  minutes: ['domain', 'ports', 'pictures'],
  pictures: ['domain'],
  exports: ['domain', 'ports', 'render/strings'],
  reminders: ['domain', 'ports'],
  commands: ['domain', 'ports', 'language', 'papers', 'minutes', 'exports', 'reminders'],
  answers: ['domain', 'ports', 'language', 'commands'],
  render: ['domain', 'minutes', 'pictures'],
  storage: ['domain', 'ports'],
  teams: ['commands', 'answers', 'render', 'ports', 'domain', 'language', 'config'],
  web: [
    'commands',
    'answers',
    'exports',
    'minutes',
    'pictures',
    'render',
    'ports',
    'domain',
    'language',
    'config',
  ],
  cli: [
    'commands',
    'answers',
    'render',
    'ports',
    'domain',
    'language',
    'papers',
    'minutes',
    'exports',
    'storage',
    'config',
    'env-file',
  ],
  tab: ['domain', 'render/strings'],
  config: ['domain'],
  'env-file': [],
  log: ['ports'],
  'system-clock': ['ports'],
};

/** Packages that only one room knows. */
const owners: Record<string, string> = {
  botbuilder: 'teams',
  'botframework-connector': 'teams',
  '@azure/msal-node': 'teams',
  'https-proxy-agent': 'teams',
  'botframework-schema': 'teams',
  restify: 'web',
  'prom-client': 'web',
  lowdb: 'storage',
  pg: 'storage',
  '@microsoft/teams-js': 'tab',
};

interface Import {
  file: string;
  room: string;
  target: string;
  typeOnly: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const roomOf = (path: string): string => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
const imports = files.flatMap((file): Import[] =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map(([, typeOnly, from, dynamic]) => ({
    file,
    room: roomOf(file),
    target: from ?? dynamic ?? '',
    typeOnly: typeOnly !== undefined,
  })),
);

const inside = ({ file, target }: Import): string | null =>
  target.startsWith('.') && !target.endsWith('.json')
    ? relative(src, join(src, dirname(file), target)).replace(/\.js$/, '.ts')
    : null;

describe('The house', () => {
  it('lets each room enter only the rooms it may', () => {
    const trespasses = imports.flatMap((one) => {
      const to = inside(one);
      if (!to || ['index', 'app'].includes(one.room)) return [];
      const room = roomOf(to);
      const open =
        room === one.room ||
        (doors[one.room] ?? []).some((door) => to.startsWith(`${door}/`) || door === room);
      return open ? [] : [`${one.file} enters ${to}`];
    });
    assert.deepEqual(trespasses, []);
  });

  it('keeps each framework in the one room that knows it', () => {
    const strays = imports.flatMap((one) => {
      const name = one.target.startsWith('@')
        ? one.target.split('/').slice(0, 2).join('/')
        : (one.target.split('/')[0] ?? '');
      const owner = Object.hasOwn(owners, name) ? owners[name] : undefined;
      return owner === undefined || owner === one.room ? [] : [`${one.file} imports ${name}`];
    });
    assert.deepEqual(strays, []);
  });

  it('has no room that imports packages but for its own work', () => {
    const domain = imports.filter((one) => one.room === 'domain' && !one.target.startsWith('.'));
    assert.deepEqual(
      domain.map((one) => `${one.file}: ${one.target}`),
      [],
    );
  });

  it('has no cycle of files', () => {
    const graph = new Map(files.map((file) => [file, [] as string[]]));
    for (const one of imports) {
      const to = inside(one);
      if (to && !one.typeOnly && graph.has(to)) graph.get(one.file)?.push(to);
    }
    assert.deepEqual(cycleIn(graph), []);
  });

  it('would find a cycle if there were one', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    assert.deepEqual(cycleIn(graph), ['b', 'c', 'b']);
  });

  it('names every room it knows', () => {
    const rooms = new Set(files.map(roomOf));
    for (const room of rooms)
      assert.ok(room in doors || ['index', 'app'].includes(room), `${room} has no door`);
  });
});

/** The first cycle found, as a path from a node to itself; empty when there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (node: string, path: string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    done.add(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = walk(next, [...path, node]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const node of graph.keys()) {
    const cycle = walk(node, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
