import type { Forum } from '../../domain/forum.js';
import type { PersonRef } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { readOwners } from '../../language/index.js';
import type { Call, Command } from '../command.js';
import { knownIn, ownersFrom } from '../entry/owners.js';
import { changeForum } from './change-forum.js';

const who = '[:=]?\\s*(?<who>\\S.*?)';

export const chair: Command = {
  intent: 'chair',
  group: 'settings',
  words: { da: ['mødeleder'], en: ['chair'] },
  form: { da: '@Navn', en: '@Name' },
  tail: who,
  run: (call) =>
    changeForum(
      call,
      'chair',
      () => {
        const person = personNamed(call);
        return 'id' in person
          ? { patch: { chair: person }, reply: say('chair-set', { name: person.name }) }
          : { reply: person };
      },
      { mayToo: (forum) => forum.chair === null && named(forum, 'secretary', call) },
    ),
};

export const secretary: Command = {
  intent: 'secretary',
  group: 'settings',
  words: { da: ['referent', 'sekretær'], en: ['secretary'] },
  form: { da: '@Navn', en: '@Name' },
  tail: who,
  run: (call) =>
    changeForum(
      call,
      'secretary',
      () => {
        const person = personNamed(call);
        return 'id' in person
          ? { patch: { secretary: person }, reply: say('secretary-set', { name: person.name }) }
          : { reply: person };
      },
      { mayToo: (forum) => forum.secretary === null && named(forum, 'chair', call) },
    ),
};

/** Whoever sets a forum up names one after the other, and has no say any more once the first is named. */
const named = (forum: Forum, office: 'chair' | 'secretary', { sender }: Call): boolean =>
  forum[office] !== null && forum.history.findLast(({ field }) => field === office)?.by?.id === sender.id;

/** The one member that is mentioned or named, or what to say when there is none, or several. */
export function personNamed(call: Call): PersonRef | TextReply {
  const [mentioned] = call.mentions;
  if (mentioned) return mentioned;
  const words = call.words['who'] ?? '';
  const read = readOwners(words, {
    now: call.at,
    zone: call.zone,
    locale: call.locale,
    from: call.sender.name,
    ...knownIn(call.chat, null),
  });
  const [owner] = ownersFrom(read, call.chat?.members ?? [], { units: [] });
  if (owner?.kind === 'person') return owner.person;
  const names = owner?.kind === 'name' ? owner.candidates : [];
  return names.length > 1 ? say('person-ambiguous', { words, names }) : say('person-not-found', { words });
}
