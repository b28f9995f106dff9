import type { Call } from '../commands/command.js';
import type { EntryQuery } from '../ports/records.js';

/** The asker's own alone, where "mine" was said. */
export const mineAsked = ({ words, sender }: Call): Pick<EntryQuery, 'owner'> =>
  words['mine'] === undefined ? {} : { owner: { person: sender.id, names: [sender.name] } };
