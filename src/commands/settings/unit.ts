import { amend } from '../../domain/amend.js';
import type { Owner } from '../../domain/entry.js';
import { say } from '../../domain/view/reply.js';
import { by, type Call, type Command } from '../command.js';
import { changeEntry } from '../entry/change-entry.js';
import { changeForum } from './change-forum.js';
import { personNamed } from './people.js';

export const unit: Command = {
  intent: 'unit',
  group: 'settings',
  words: { da: ['enhed'], en: ['unit'] },
  form: { da: 'Udvikling = @Navn', en: 'Development = @Name' },
  tail: '(?<unit>[^=]+?)\\s*=\\s*(?<who>\\S.*?)',
  run: async (call) => {
    const name = call.words['unit']?.trim() ?? '';
    const done = await changeForum(call, 'unit', (forum) => {
      const contact = personNamed(call);
      if (!('id' in contact)) return { reply: contact };
      const others = forum.units.filter((one) => !sameName(one.name, name));
      return {
        patch: { units: [...others, { name, contact }] },
        reply: say('unit-set', { unit: name, name: contact.name }),
      };
    });
    await giveToContact(name, call);
    return done;
  },
};

/** What the unit has already goes to its contact of now. */
async function giveToContact(name: string, call: Call): Promise<void> {
  const { records } = call.deps;
  const forum = call.forum && (await records.forum(call.forum.id));
  const known = forum?.units.find((one) => sameName(one.name, name));
  const meant = personNamed(call);
  // Otherwise whoever said so may not, and the forum is as it was.
  if (!forum || !known || !('id' in meant) || known.contact.id !== meant.id) return;
  const theirs = { forums: [forum.id], type: 'followUp', open: true, owner: { names: [name] } } as const;
  const withContact = (owner: Owner): Owner =>
    owner.kind !== 'person' && sameName(owner.name, name)
      ? { kind: 'unit', name: known.name, contact: known.contact, source: owner.source }
      : owner;
  for (const { ref } of await records.find(theirs)) {
    await changeEntry(ref, call.deps, by(call), (entry) =>
      entry.type === 'followUp' ? amend(entry, { owners: entry.owners.map(withContact) }, by(call)) : entry,
    );
  }
}

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
