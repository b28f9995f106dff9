import type { Owner } from '../domain/entry.js';
import type { PersonRef } from '../domain/person.js';
import { say } from '../domain/view/reply.js';
import { knownIn, ownersFrom } from '../commands/entry/owners.js';
import type { Call, Command } from '../commands/command.js';
import type { Handled } from '../commands/incoming.js';
import { answer } from '../commands/results.js';
import { readOwners } from '../language/index.js';
import { ask, listCard, today } from './ask.js';

export const myTasks: Command = {
  intent: 'my-tasks',
  group: 'ask',
  words: {
    da: ['mine opgaver', 'mine opfølgninger', 'hvad skal jeg', 'hvad mangler jeg'],
    en: ['my tasks', 'my follow-ups', 'my follow ups', 'my actions'],
  },
  run: async (call) => {
    const { id, name } = call.sender;
    const lines = await ask(call, {
      type: 'followUp',
      open: true,
      owner: { person: id, names: [name] },
      order: 'due',
    });
    return lines.length > 0
      ? answer(listCard(call, { code: 'mine' }, lines))
      : answer(say('no-tasks', { name: null }));
  },
};

export const tasksOf: Command = {
  intent: 'tasks-of',
  group: 'ask',
  words: { da: ['opgaver for', 'opfølgninger for'], en: ['tasks for', 'tasks of', 'follow-ups for'] },
  form: { da: '@Navn', en: '@Name' },
  tail: '(?<who>\\S.*?)',
  run: async (call) => {
    const owner = ownerAsked(call);
    const name = owner.kind === 'person' ? owner.person.name : owner.name;
    const query = owner.kind === 'person' ? { person: owner.person.id, names: [name] } : { names: [name] };
    const lines = await ask(call, { type: 'followUp', open: true, owner: query, order: 'due' });
    return lines.length > 0
      ? answer(listCard(call, { code: 'of', name }, lines))
      : answer(say('no-tasks', { name }));
  },
};

function ownerAsked(call: Call): Owner {
  const [mentioned] = call.mentions;
  if (mentioned) return { kind: 'person', person: mentioned, source: 'stated' };
  const words = call.words['who']?.trim() ?? '';
  const context = { now: call.at, zone: call.zone, locale: call.locale, from: call.sender.name };
  const read = readOwners(words, { ...context, ...knownIn(call.chat, call.forum) });
  const members: readonly PersonRef[] = call.chat?.members ?? [];
  const [owner] = ownersFrom(read, members, call.forum ?? { units: [] });
  return owner ?? { kind: 'name', name: words, candidates: [], source: 'stated' };
}

export const overdue: Command = {
  intent: 'overdue',
  group: 'ask',
  words: { da: ['overskredet', 'forsinkede', 'over frist'], en: ['overdue', 'late'] },
  run: async (call): Promise<Handled> => {
    const lines = await ask(call, { type: 'followUp', open: true, dueBefore: today(call), order: 'due' });
    return lines.length > 0
      ? answer(listCard(call, { code: 'overdue' }, lines))
      : answer(say('nothing-overdue', {}));
  },
};
