import type { PersonId } from '../../domain/person.js';
import { say, type Reply } from '../../domain/view/reply.js';
import type { Deps } from '../command.js';

/** At start: files whose reading a crash cut off are asked for again, once; the links Teams gave do not last. */
export async function unreadFiles(
  { records }: Pick<Deps, 'records'>,
  tell: (person: PersonId, reply: Reply) => Promise<void>,
): Promise<void> {
  for (const person of await records.allPeople()) {
    if (person.filesUnread.length === 0) continue;
    for (const file of person.filesUnread)
      await tell(person.id, say('paper-send-again', { name: file.name }));
    await records.changePerson(person.id, (known) => known && { ...known, filesUnread: [] });
  }
}
