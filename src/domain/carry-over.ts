import { withItem } from './agenda.js';
import type { By } from './amend.js';
import { newItem, untouched } from './create.js';
import { standing } from './holes.js';
import type { AgendaItem, ItemId, Meeting } from './meeting.js';
import { slotsOf } from './slots.js';

/**
 * Whether an item of a meeting that is over goes on to the next: what was not reached, paused or postponed does, and
 * what stands on every agenda. Once only.
 */
export function goesOn(meeting: Meeting, item: AgendaItem): boolean {
  if (item.carriedTo !== null) return false;
  if (item.standing || item.state === 'postponed' || item.state === 'paused') return true;
  const said = meeting.entries.filter(
    (entry) => entry.item === item.id && !entry.withdrawn && !entry.suggested,
  );
  const outcomes = said.filter((entry) => entry.type === 'outcome');
  // "Udsat" as the last word on it, whatever the agenda says.
  if (outcomes.at(-1)?.kind === 'postponed') return true;
  if (slotsOf(item, standing(said)).some(({ outcome }) => outcome?.ask && outcome.kind === 'postponed'))
    return true;
  // What something was said about has been treated, also where nobody pressed "next".
  return item.state === 'waiting' && !said.some(({ source }) => source.kind !== 'paper');
}

export interface Carried {
  target: Meeting;
  source: Meeting;
}

/**
 * Takes to `target` what of `source` goes on and is meant for its day. What is on the agenda there already is that item.
 * Standing items come fresh, the others as they were, closed as they were, marked with where they come from.
 */
export function carryInto(target: Meeting, source: Meeting, ids: () => ItemId, by: By): Carried {
  const going = source.items.filter((item) => goesOn(source, item) && isFor(target, item));
  return going.reduce((so, item) => carryOne(so, item, opensAgenda(source, item), ids, by), {
    target,
    source,
  });
}

const isFor = (target: Meeting, { postponedTo }: AgendaItem): boolean =>
  postponedTo === null || target.day === null || postponedTo <= target.day;

function carryOne(so: Carried, item: AgendaItem, first: boolean, ids: () => ItemId, by: By): Carried {
  const there = so.target.items.find((one) => one.state !== 'done' && isSame(one, item));
  const id = there?.id ?? ids();
  const source = withItem(so.source, item.id, { carriedTo: { meeting: so.target.id, item: id } });
  const from = { meeting: so.source.id, item: item.id, day: so.source.day };
  if (there) {
    const target = item.standing
      ? withItem(so.target, id, { standing: true })
      : withItem(so.target, id, {
          carriedFrom: from,
          // Nobody may read there what they might not read here.
          ...(item.visibility === 'open' ? {} : { visibility: item.visibility, entitled: item.entitled }),
          history: [...there.history, ...note(from.day, by)],
        });
    return { source, target };
  }
  const came = item.standing
    ? fresh(item, id)
    : {
        ...asNew({ ...item, asks: askedStill(source, item) }, id),
        carriedFrom: from,
        history: [...item.history, ...note(from.day, by)],
      };
  return { source, target: placed(so.target, came, first) };
}

/** A shown agenda keeps its numbers; otherwise what came along stands before what is new, and the rounding off last. */
function placed(target: Meeting, came: AgendaItem, first: boolean): Meeting {
  const last = target.agendaShown || (came.standing && !first);
  const at = last ? target.items.length : first ? leading(target) : along(target);
  return { ...target, items: target.items.toSpliced(at, 0, came) };
}

const leading = ({ items }: Meeting): number => {
  const at = items.findIndex(({ standing }) => !standing);
  return at < 0 ? items.length : at;
};

const along = (meeting: Meeting): number => {
  const last = meeting.items.findLastIndex(({ carriedFrom }) => carriedFrom !== null);
  return last < 0 ? leading(meeting) : last + 1;
};

/** Among the standing items that open the agenda, before everything else. */
const opensAgenda = (meeting: Meeting, item: AgendaItem): boolean =>
  item.standing && meeting.items.slice(0, meeting.items.indexOf(item)).every(({ standing }) => standing);

/** What was asked and has not been settled. */
const askedStill = ({ entries }: Meeting, item: AgendaItem): string[] =>
  slotsOf(item, standing(entries.filter((entry) => entry.item === item.id)))
    .filter(({ outcome }) => outcome === null || outcome.kind === 'postponed')
    .map(({ ask }) => ask);

const asNew = (item: AgendaItem, id: ItemId): AgendaItem => ({
  ...item,
  ...untouched,
  id,
  reservations: [],
  promises: item.promises.filter(({ answer }) => answer === null),
});

const fresh = (item: AgendaItem, id: ItemId): AgendaItem =>
  newItem(id, item.title, {
    caseNumber: item.caseNumber,
    presenters: item.presenters,
    minutes: item.minutes,
    purpose: item.purpose,
    visibility: item.visibility,
    standing: true,
  });

const note = (day: string | null, { at, cause }: By) => [
  { at, by: null, cause, field: 'carriedFrom', before: null, after: day },
];

const plain = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same title, and no other case number. */
const isSame = (one: AgendaItem, other: AgendaItem): boolean =>
  plain(one.title) === plain(other.title) &&
  (one.caseNumber === other.caseNumber || !one.caseNumber || !other.caseNumber);
