import { say } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { digestOf } from '../entry/digest-of.js';
import { nothing, type Handled } from '../incoming.js';
import { answer } from '../results.js';

/** The weekly overview now. It is one's own, so it comes in private wherever it is asked for. */
export const digest: Command = {
  intent: 'digest',
  group: 'ask',
  words: { da: ['ugeoverblik', 'ugebrev'], en: ['digest', 'weekly digest'] },
  run: async (call) => {
    const reply = (await digestCard(call, false)) ?? say('digest-empty', {});
    if (!call.chat) return answer(reply);
    const person = await call.deps.records.person(call.sender.id);
    return person?.reach.state === 'unreachable'
      ? answer(say('only-in-personal', {}))
      : { ...nothing, privately: [reply], replies: [say('digest-sent', {})] };
  },
};

export const digestOff: Command = {
  intent: 'digest-off',
  group: 'settings',
  words: {
    da: ['ugeoverblik fra', 'ugebrev fra', 'stop ugeoverblik', 'afmeld ugeoverblik'],
    en: ['digest off', 'weekly digest off', 'stop digest', 'stop weekly digest'],
  },
  run: (call) => turn(call, true),
};

export const digestOn: Command = {
  intent: 'digest-on',
  group: 'settings',
  words: {
    da: ['ugeoverblik til', 'ugebrev til', 'tilmeld ugeoverblik'],
    en: ['digest on', 'weekly digest on', 'start digest', 'start weekly digest'],
  },
  run: (call) => turn(call, false),
};

async function turn(call: Call, off: boolean): Promise<Handled> {
  await call.deps.records.changePerson(call.sender.id, (person) =>
    person && person.digest.off !== off ? { ...person, digest: { ...person.digest, off } } : person,
  );
  return answer(say('digest-set', { off }));
}

export async function digestCard(call: Call, all: boolean, from = 0) {
  const { records, defaults } = call.deps;
  const person = await records.person(call.sender.id);
  if (!person) return null;
  return digestOf(person, records, { now: call.at, zone: person.zone ?? defaults.zone, all, from });
}
