import type { Chat } from '../../domain/chat.js';
import type { Due, Entry, Owner } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Press } from '../../domain/press.js';

export type Make = Extract<Press, { verb: 'make' }>;

/** What the form changed of an entry that was read: a field left as it was is none. */
export function chosen(entry: Entry, press: Make, chat: Chat, forum: Forum): Partial<Entry> {
  const text = press.text?.trim();
  const common = text && text !== entry.text ? { text } : {};
  if (entry.type === 'outcome') {
    return press.kind === 'followUp' ? common : { ...common, kind: press.kind };
  }
  const owners = ownersChosen(press.owner, chat, forum);
  const due = dueChosen(press.due, entry.due);
  return {
    ...common,
    ...(owners && !same(owners, entry.owners) ? { owners } : {}),
    ...(due === undefined ? {} : { due }),
  };
}

/** Undefined where they are as they were read. */
function ownersChosen(value: string | undefined, chat: Chat, forum: Forum): Owner[] | undefined {
  if (value === undefined || value === 'read') return undefined;
  return value.split(',').flatMap((part): Owner[] => {
    const id = part.trim();
    const unit = forum.units.find(({ name }) => `unit:${name}` === id);
    if (unit) return [{ kind: 'unit', ...unit, source: 'stated' }];
    const person = chat.members.find((member) => member.id === id);
    return person ? [{ kind: 'person', person: { id: person.id, name: person.name }, source: 'stated' }] : [];
  });
}

/** A day that is tied to a meeting yet to be called stands in no field, so an empty one leaves it. */
function dueChosen(value: string | undefined, read: Due | null): Due | null | undefined {
  if (value === undefined || value === (read?.day ?? '')) return undefined;
  return value === '' ? null : { day: value, meeting: null, source: 'stated', assumed: [] };
}

/** Where the same person or unit was read, the reading stands, with how it was come to. */
const same = (a: readonly Owner[], b: readonly Owner[]): boolean =>
  JSON.stringify(a.map(keyOf)) === JSON.stringify(b.map(keyOf));

const keyOf = (owner: Owner): string => (owner.kind === 'person' ? owner.person.id : `unit:${owner.name}`);
