import type { Owner } from '../domain/entry.js';
import type { PersonRef } from '../domain/person.js';
import { say } from '../domain/view/reply.js';
import { viewEntry } from '../domain/view/view-entry.js';
import type { LineView } from '../domain/view/views.js';
import { knownIn, ownersFrom } from '../commands/entry/owners.js';
import { tenantOf } from '../commands/entry/find-entry.js';
import { openOf } from '../commands/entry/open-of.js';
import type { Call, Command } from '../commands/command.js';
import type { Handled } from '../commands/incoming.js';
import { answer } from '../commands/results.js';
import { readOwners } from '../language/index.js';
import type { EntryQuery } from '../ports/records.js';
import { ask, most, type Seen } from './ask.js';
import { question } from './asks.js';
import { respond } from './respond.js';

/** Somebody's open follow-ups, those due first. */
const owned = (owner: NonNullable<EntryQuery['owner']>): Omit<EntryQuery, 'forums'> => ({
  type: 'followUp',
  open: true,
  owner,
  order: 'due',
});

export const myTasks: Command = {
  intent: 'my-tasks',
  group: 'ask',
  words: {
    da: ['mine opgaver', 'mine opfølgninger', 'hvad skal jeg', 'hvad mangler jeg'],
    en: ['my tasks', 'my follow-ups', 'my follow ups', 'my actions'],
  },
  also: [
    question('hvad (?:skal|mangler) jeg(?: at)? (?:lave|gøre|nå|følge op på)'),
    question(
      'hvad (?:har jeg (?:lovet|på (?:tapetet|listen)|af (?:opgaver|opfølgninger))|ligger (?:der )?hos mig)',
    ),
    question('hvilke (?:opgaver|opfølgninger) (?:har jeg|er mine|ligger hos mig)'),
    question(
      'what (?:do i (?:have|need) to do|am i supposed to do|have i promised|are my (?:tasks|follow-ups|actions))',
    ),
    question("what(?:'s|’s| is) (?:on my (?:plate|list)|assigned to me)"),
    question('which (?:tasks|follow-ups|actions) (?:do i have|are mine)'),
  ],
  run: async (call) => {
    return respond(call, {
      heading: { code: 'mine' },
      lines: await linesOf(call),
      none: say('no-tasks', { name: null }),
    });
  },
};

/** What is mine is told to me alone wherever I have it, also by a forum whose chat I have left. */
async function linesOf(call: Call): Promise<Seen<LineView>> {
  const { id, name } = call.sender;
  if (call.chat || call.words['forumOnly'] !== undefined)
    return ask(call, owned({ person: id, names: [name] }));
  const mine = await openOf({ id, name, tenant: tenantOf(call) }, call.deps.records);
  return { here: mine.slice(0, most).map(({ found, audience }) => viewEntry(found, audience)), rest: [] };
}

/** Whose names stand here are nobody's. */
const someone =
  '(?!(?:jeg|vi|du|der|man|det|at|noget|nogen|ingen|no|i|we|you|they|it|he|she)(?![\\p{L}\\p{N}]))(?<who>\\p{Lu}?[\\p{L}@][^?!,]{0,60}?)';

export const tasksOf: Command = {
  intent: 'tasks-of',
  group: 'ask',
  words: { da: ['opgaver for', 'opfølgninger for'], en: ['tasks for', 'tasks of', 'follow-ups for'] },
  form: { da: '@Navn', en: '@Name' },
  tail: '(?<who>\\S.*?)',
  also: [
    question(`hvad skal ${someone} (?:lave|gøre|nå|følge op på)`),
    question(`hvad har ${someone} (?:lovet|at lave|på listen)`),
    question(`hvad (?:mangler|skylder) ${someone}`),
    question(`hvad ligger (?:der )?hos ${someone}`),
    question(`hvilke (?:opgaver|opfølgninger) (?:har|ligger hos) ${someone}`),
    question(`what does ${someone} (?:have|need) to do`),
    question(`what (?:has|did) ${someone} promised?`),
    question(`which (?:tasks|follow-ups|actions) does ${someone} have`),
    question(`what(?:'s|’s| is) ${someone} (?:working on|doing|responsible for)`),
    question(`${someone}['’]s (?:tasks|follow-ups|actions)`),
  ],
  run: async (call) => {
    const owner = ownerAsked(call);
    if (!owner) return answer(say('not-understood', {}));
    const name = owner.kind === 'person' ? owner.person.name : owner.name;
    const query = owner.kind === 'person' ? { person: owner.person.id, names: [name] } : { names: [name] };
    return tasksBy(call, name, query);
  },
};

export const tasksBy = async (
  call: Call,
  name: string,
  query: NonNullable<EntryQuery['owner']>,
): Promise<Handled> =>
  respond(call, {
    heading: { code: 'of', name },
    lines: await ask(call, owned(query)),
    none: say('no-tasks', { name }),
  });

function ownerAsked(call: Call): Owner | null {
  const [mentioned] = call.mentions;
  if (mentioned) return { kind: 'person', person: mentioned, source: 'stated' };
  const words = call.words['who']?.trim().replace(/^@/u, '') ?? '';
  if (words === '') return null;
  const context = { now: call.at, zone: call.zone, locale: call.locale, from: call.sender.name };
  const read = readOwners(words, { ...context, ...knownIn(call.chat, call.forum) });
  const members: readonly PersonRef[] = call.chat?.members ?? [];
  const [owner] = ownersFrom(read, members, call.forum ?? { units: [] });
  return owner ?? { kind: 'name', name: words, candidates: [], source: 'stated' };
}
