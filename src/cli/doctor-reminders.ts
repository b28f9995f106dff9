import { deadLetters } from '../domain/dead-letters.js';
import { ownerName, ownerPerson, type FollowUp } from '../domain/entry.js';
import type { Forum } from '../domain/forum.js';
import type { PersonId } from '../domain/person.js';
import type { Records } from '../ports/records.js';

/** Reminders of a forum's open follow-ups that did not arrive, to whomever they went: a line each, with the reason. */
export async function undelivered(
  forum: Forum,
  records: Pick<Records, 'find' | 'person'>,
): Promise<string[]> {
  const found = await records.find({ forums: [forum.id], type: 'followUp', open: true });
  const lines: string[] = [];
  for (const { entry } of found) {
    if (entry.type !== 'followUp') continue;
    for (const { person, result, at, step } of deadLetters(entry)) {
      const name = await nameOf(person, entry, records);
      lines.push(`${forum.prefix}-${entry.number}  ${name}: ${result}, ${at.slice(0, 16)} (${step})`);
    }
  }
  return lines;
}

async function nameOf(id: PersonId, { owners }: FollowUp, records: Pick<Records, 'person'>): Promise<string> {
  const owner = owners.find((one) => ownerPerson(one)?.id === id);
  return owner ? ownerName(owner) : (await records.person(id))?.name || id;
}
