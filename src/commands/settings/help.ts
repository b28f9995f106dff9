import { say, type HelpView, type Reply } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { answer } from '../results.js';

export const help: Command = {
  intent: 'help',
  group: 'settings',
  words: { da: ['hjælp', '?', 'hvad kan du'], en: ['help', 'what can you do'] },
  run: (call) => Promise.resolve(answer(helpCard(call))),
};

/** Made from the list of commands, so that it can't miss one. */
export function helpCard(call: Pick<Call, 'commands' | 'locale'>): Reply {
  const listed = call.commands.filter((command) => command.listed !== false);
  const groups = [...new Set(listed.map((command) => command.group))];
  const view: HelpView = {
    groups: groups.map((code) => ({
      code,
      lines: listed.filter((command) => command.group === code).map((command) => line(command, call.locale)),
    })),
  };
  return { kind: 'card', card: 'help', help: view };
}

function line(command: Command, locale: Call['locale']): HelpView['groups'][number]['lines'][number] {
  const [first = '', ...aliases] = command.words[locale];
  const words = [first, command.form?.[locale] ?? ''].join(' ').trim();
  return { intent: command.intent, words, aliases };
}

export const selfTest: Command = {
  intent: 'self-test',
  group: 'settings',
  words: { da: ['selvtest'], en: ['selftest', 'self-test'] },
  run: async (call) => {
    if (!call.chat) return answer(say('only-in-chat', {}));
    const { members, hears } = call.chat;
    const people = await Promise.all(members.map((member) => call.deps.records.person(member.id)));
    const reachable = people.filter((person) => person?.reach.state === 'reachable').length;
    return answer(say('self-test', { hears, members: members.length, reachable }));
  },
};
