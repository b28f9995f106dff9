import { awayOn, notOver, overlap, withAway, type Days } from '../../domain/away.js';
import { dayAt, type Day } from '../../domain/day.js';
import type { Away } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { answer } from '../results.js';
import { awayDays } from './away-told.js';
import { changeAway, type ChangedAway } from './change-away.js';
import { readAway, readDays } from './read-away.js';

export const away: Command = {
  intent: 'away',
  group: 'settings',
  words: {
    da: ['fravær', 'fraværende', 'mit fravær', 'jeg er væk', 'jeg har ferie', 'jeg holder ferie'],
    en: ['away', 'absent', 'i am away'],
  },
  form: { da: 'til 12/8, stedfortræder @Navn', en: 'until 12/8, substitute @Name' },
  tail: '(?:[:]?\\s*(?:(?<none>nej|ingen|slut|over|no|none|off)|(?<when>[^\\s?][^,]*?)(?:,?\\s+(?:stedfortræder|vikar|substitute)\\s*[:=]?\\s*(?<who>\\S.*?))?))?\\s*[?]?',
  run: async (call) => {
    if (call.words['none']) return answer(await ended(call));
    if (!call.words['when']) return answer(await asItIs(call));
    const read = await readAway(call);
    return answer('code' in read ? read : await set(call, read));
  },
};

/** One of several that are to come; the words of it may stand on either side. */
export const notAway: Command = {
  intent: 'not-away',
  group: 'settings',
  words: {
    da: ['slet fravær', 'fjern fravær', 'aflys fravær', 'fravær slet', 'fravær fjern', 'fravær aflys'],
    en: ['remove absence', 'delete absence', 'cancel absence', 'away remove', 'away delete', 'away cancel'],
  },
  form: { da: 'uge 42', en: 'week 42' },
  tail: '(?:[:]?\\s*(?<when>[^\\s?].*?))?',
  run: async (call) => {
    if (!call.words['when']) return answer(await ended(call));
    const days = readDays(call);
    if ('code' in days) return answer(days);
    const changed = await changeAway(call, (known) => known.filter((one) => !overlap(one, days)));
    return answer(await told(changed, call, 'away-not-then'));
  },
};

export const back: Command = {
  intent: 'back-again',
  group: 'settings',
  words: { da: ['tilbage', 'jeg er tilbage'], en: ['back', 'i am back'] },
  tail: '(?:(?:fra|from)\\s+\\S+)?',
  run: async (call) => {
    const { after } = await changeAway(call, (known) => without(known, awayOn(known, todayOf(call))));
    return answer(say('away-over', { left: await awayDays(after, after, call) }));
  },
};

/** The one that holds now, or the only one that is to come; of several one has to be named. */
async function ended(call: Call): Promise<TextReply> {
  const now = (known: readonly Away[]): Away | null =>
    awayOn(known, todayOf(call)) ?? (known.length === 1 ? (known[0] ?? null) : null);
  const changed = await changeAway(call, (known) => without(known, now(known)));
  const { gone, after } = changed;
  return awayOn(gone, todayOf(call))
    ? say('away-over', { left: await awayDays(after, after, call) })
    : told(changed, call, 'away-which');
}

async function told(
  { before, after, gone, again }: ChangedAway,
  call: Call,
  none: 'away-which' | 'away-not-then',
): Promise<TextReply> {
  if (again || after.length + gone.length === 0) return asItIs(call);
  const left = await awayDays(after, after, call);
  return gone.length === 0
    ? say(none, { away: left })
    : say('away-removed', { gone: await awayDays(gone, before, call), left });
}

async function set(call: Call, wanted: Away): Promise<TextReply> {
  const changed = await changeAway(call, (known) => withAway(known, wanted, todayOf(call)));
  if (changed.again) return asItIs(call);
  const { after, gone } = changed;
  const replaced = gone.filter((one) => JSON.stringify(one) !== JSON.stringify(wanted));
  const [days] = await awayDays([wanted], after, call);
  if (!days) return asItIs(call);
  const others = after.filter((one) => !overlap(one, wanted));
  return say('away-set', {
    away: days,
    replaced: await awayDays(replaced, replaced, call),
    others: await awayDays(others, after, call),
    both: await bothAway(call, wanted),
  });
}

/** When the substitute is away in the same days. */
async function bothAway(call: Call, { substitute, ...days }: Away): Promise<Days[]> {
  const person = substitute && (await call.deps.records.person(substitute.id));
  return (person?.away ?? [])
    .filter((theirs) => overlap(theirs, days))
    .map(({ from, until }) => ({
      from: from > days.from ? from : days.from,
      until: until < days.until ? until : days.until,
    }));
}

async function asItIs(call: Call): Promise<TextReply> {
  const known = await call.deps.records.person(call.sender.id);
  const current = notOver(known?.away ?? [], todayOf(call));
  return current.length === 0
    ? say('away-none', {})
    : say('away-now', { away: await awayDays(current, current, call) });
}

const todayOf = ({ at, zone }: Call): Day => dayAt(at, zone);

const without = (known: readonly Away[], one: Away | null): Away[] => known.filter((other) => other !== one);
