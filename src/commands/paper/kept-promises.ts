import { bodyKey } from '../../domain/body.js';
import { ownerName } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { AgendaItem, Meeting } from '../../domain/meeting.js';
import type { Paper } from '../../domain/paper.js';
import { doerOf, isCalled, saysDone, toldOf } from '../../language/evidence.js';
import { keepsPromise } from '../../papers/index.js';
import { isSameItem } from './match-items.js';
import { namesOf } from './related-items.js';

/** Open follow-ups that an item's paper seems to be the answer to ("Der fremsendes en indstilling … den 21. februar"). */
export function promisesKeptBy(
  item: AgendaItem,
  given: { paper: Paper; meeting: Meeting; forum: Forum; open: readonly FoundEntry[] },
): AgendaItem['promises'] {
  const { paper, meeting, forum, open } = given;
  const arrived: Paper = { ...paper, title: item.title, date: paper.date ?? meeting.day };
  const asked = new Set(item.promises.map(({ number }) => number));
  const kept = open.filter(({ entry, item: from, meeting: at }) => {
    if (entry.type !== 'followUp' || from?.id === item.id || asked.has(entry.number)) return false;
    const where = { names: namesOf(forum), day: at?.day ?? null };
    const due = entry.due?.source === 'stated' ? entry.due.day : null;
    if (due !== arrived.date && !namesForum(entry.text, forum)) return false;
    return keepsPromise({ text: entry.text, due, title: from?.title ?? '', meeting: where }, arrived);
  });
  const numbers = [...kept.map(({ entry }) => entry.number), ...toldDone(item, given)];
  const fresh = [...new Set(numbers)].filter((number) => !asked.has(number));
  return [...item.promises, ...fresh.map((number) => ({ number, answer: null }))];
}

/** Follow-ups of earlier meetings that a line of the item's minutes tells are done ("Rapporten er sendt til udvalget"). */
function toldDone(item: AgendaItem, { paper, open }: Parameters<typeof promisesKeptBy>[1]): number[] {
  const read = paper.items.find((one) => isSameItem(item, one));
  const about = open.flatMap((found) => {
    const { entry } = found;
    // What the paper itself asks for is not done by what it says.
    if (entry.type !== 'followUp' || found.item?.id === item.id) return [];
    return [{ number: entry.number, text: entry.text, names: entry.owners.map(ownerName) }];
  });
  const lines = read?.outcomes.map(({ text }) => text).filter(saysDone) ?? [];
  const people = [...paper.participants, ...about.flatMap(({ names }) => names)];
  return lines.flatMap((line) => toldOf(line, ofDoer(line, about, people))?.number ?? []);
}

/** What one has done is not what another was to do; nobody's may be anybody's. */
function ofDoer<T extends { names: string[] }>(line: string, about: T[], people: readonly string[]): T[] {
  const who = doerOf(line);
  if (who === null || !people.some((name) => isCalled(who, name))) return about;
  return about.filter(({ names }) => names.length === 0 || names.some((name) => isCalled(who, name)));
}

/** What is to be brought to nobody in particular, on no day, is work to be done and no promise to this meeting. */
function namesForum(text: string, forum: Forum): boolean {
  const words = new Set(text.split(/[^\p{L}\p{N}-]+/u).map(bodyKey));
  return namesOf(forum).some((name) => words.has(bodyKey(name)));
}
