import { mayAnswer } from '../../../commands/entry/answer.js';
import { mayChange, mayChangeEntry } from '../../../commands/meeting/roles.js';
import type { FoundEntry } from '../../../domain/found-entry.js';
import type { FollowUpLine, OwnerChoice } from '../../../domain/view/forum-page.js';
import type { LineView } from '../../../domain/view/views.js';
import type { ForumPlace } from './forum-place.js';

/** Each with what its reader may do with it. What is closed to them they leave alone. */
export async function followUpLines(
  place: ForumPlace,
  lines: readonly { line: LineView; found: FoundEntry | null }[],
): Promise<FollowUpLine[]> {
  return Promise.all(
    lines.map(async ({ line, found: known }) => {
      const found = known ?? (await foundOf(place, line.number));
      const may = found && line.text !== null ? mayOf(place, found) : { change: false, answer: false };
      return { line, may };
    }),
  );
}

async function foundOf({ forum, deps }: ForumPlace, number: number): Promise<FoundEntry | null> {
  const [found] = await deps.records.find({ forums: [forum.id], number });
  return found ?? null;
}

/** As the commands themselves ask; they have the last word. */
function mayOf({ chat, forum, person }: ForumPlace, found: FoundEntry): FollowUpLine['may'] {
  if (!mayChange(chat, person.id)) return { change: false, answer: false };
  return {
    change: mayChangeEntry(found.entry, forum, null, person),
    answer: mayAnswer(found, forum, person.id),
  };
}

/** Members by name, then the units that have somebody to answer for them. */
export const peopleOf = ({ chat, forum }: ForumPlace): OwnerChoice[] => [
  ...chat.members
    .filter(({ name, role }) => name !== '' && role !== 'anonymous')
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, forum.locale)),
  ...forum.units.map(({ name }) => ({ id: `unit:${name}`, name })),
];
