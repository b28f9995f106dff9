import { say } from '../../domain/view/reply.js';
import type { Command } from '../command.js';
import { answer } from '../results.js';

export const selfTest: Command = {
  intent: 'self-test',
  group: 'settings',
  words: { da: ['selvtest'], en: ['selftest', 'self-test'] },
  run: async ({ chat, deps }) => {
    if (!chat) return answer(say('only-in-chat', {}));
    const people = await Promise.all(chat.members.map((member) => deps.records.person(member.id)));
    const isReached = (place: number): boolean => people[place]?.reach.state === 'reachable';
    const unreached = chat.members.filter((_, place) => !isReached(place));
    return answer({
      kind: 'card',
      card: 'self-test',
      test: {
        hears: chat.hears,
        local: deps.installLink === null,
        meetingEvents: chat.kind === 'meeting' ? chat.meetingEvents : null,
        members: chat.members.length,
        reachable: chat.members.length - unreached.length,
        unreached: unreached.map(({ name }) => name),
        installLink: deps.installLink,
      },
    });
  },
};
