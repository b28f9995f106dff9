import type { Owner } from '../../domain/entry.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { readOwners } from '../../language/index.js';
import type { Call, Command } from '../command.js';
import { actOnNamed, type Act } from './act.js';
import { label } from './find-entry.js';
import { knownIn, ownersFrom } from './owners.js';

export const owner: Command = {
  intent: 'owner',
  group: 'change',
  words: { da: ['ansvarlig', 'ejer', 'tovholder'], en: ['owner'] },
  form: { da: '15 @Navn', en: '15 @Name' },
  tail: `${label}\\s*[:=]?\\s*(?<who>\\S.*?)`,
  run: (call) => actOnNamed(call, () => newOwners(call)),
};

function newOwners(call: Call): { act: Act } | { reply: TextReply } {
  const words = call.words['who']?.trim() ?? '';
  const mentioned = call.mentions.map((person): Owner => ({ kind: 'person', person, source: 'stated' }));
  if (mentioned.length > 0) return { act: { kind: 'owners', owners: mentioned } };
  const read = readOwners(words, {
    now: call.at,
    zone: call.zone,
    locale: call.locale,
    from: call.sender.name,
    ...knownIn(call.chat, call.forum),
  });
  const doubtful = read.find((reading) => (reading.candidates?.length ?? 0) > 1);
  if (doubtful)
    return { reply: say('person-ambiguous', { words: doubtful.name, names: doubtful.candidates ?? [] }) };
  const owners = ownersFrom(read, call.chat?.members ?? [], call.forum ?? { units: [] });
  return owners.length > 0
    ? { act: { kind: 'owners', owners } }
    : { reply: say('person-not-found', { words }) };
}
