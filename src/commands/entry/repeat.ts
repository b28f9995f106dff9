import { amend } from '../../domain/amend.js';
import { dayAt } from '../../domain/day.js';
import type { Entry } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import { seriesFrom, type Often } from '../../domain/series.js';
import { say } from '../../domain/view/reply.js';
import { readRepeat } from '../../language/index.js';
import { by, type Call, type Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { withMeetingDay } from '../meeting/tied-follow-ups.js';
import { mayChange } from '../meeting/roles.js';
import { answer, shown } from '../results.js';
import { changeEntry } from './change-entry.js';
import { findEntry, label } from './find-entry.js';

/** "gentag 15 hver måned", "gentag 15 på hvert KURS-møde", "gentag 15 fra" */
export const repeat: Command = {
  intent: 'repeat',
  group: 'change',
  words: { da: ['gentag'], en: ['repeat'] },
  form: { da: '15 hver måned / fra', en: '15 every month / off' },
  tail: `${label}\\s*[:,]?\\s*(?:på\\s+|at\\s+)?(?<often>\\S.*?)`,
  run: async (call) => {
    const lookup = await findEntry(call);
    if (!lookup.ok) return answer(lookup.reply);
    if (!mayChange(call.chat, call.sender.id)) return answer(say('not-allowed', { who: '' }));
    const words = call.words['often']?.trim() ?? '';
    const stops = /^(?:fra|ikke|aldrig|stop|slut|off|never)$/iu.test(words);
    const often = stops ? null : readRepeat(words);
    if (!stops && !often) return answer(say('repeat-not-read', { words }));
    return setRepeat(call, (await newest(lookup.found, call)).ref, often);
  },
};

/** What is done says no more how often it comes again: the one that came after it does. */
async function newest(found: FoundEntry, call: Call): Promise<FoundEntry> {
  const { entry, ref } = found;
  const number = entry.type === 'followUp' && entry.state === 'done' ? entry.series?.next : null;
  const [next] = number ? await call.deps.records.find({ forums: [ref.forum], number }) : [];
  return next ? newest(next, call) : found;
}

async function setRepeat(
  call: Call,
  ref: { forum: string; meeting: string | null; number: number },
  often: Often | null,
): Promise<Handled> {
  const { records, calendar } = call.deps;
  const forum = await records.forum(ref.forum);
  const today = dayAt(call.at, forum?.zone ?? call.zone);
  const tied =
    forum && often?.every === 'meeting'
      ? await withMeetingDay(
          { day: null, meeting: { body: often.body }, source: 'stated' as const, assumed: [] },
          { forum, day: today, at: call.at },
          records,
          await calendar(),
        )
      : null;
  const changed = await changeEntry(ref, call.deps, by(call), (entry) => {
    if (entry.type !== 'followUp' || (!often && !entry.series)) return entry;
    if (!often) {
      const { series } = entry;
      return series ? amend<Entry>(entry, { series: { ...series, repeat: null } }, by(call)) : entry;
    }
    // A day that was told is the first one; that of a meeting was the meeting's.
    const told = entry.due?.day && !entry.due.meeting ? entry.due : null;
    const begun = seriesFrom(often, told?.day ?? null, today);
    const series = { ...begun, ...(entry.series ? links(entry.series) : {}) };
    const first = often.every === 'meeting' ? tied : (told ?? spanDue(series.repeat));
    return amend<Entry>(entry, { series, due: first }, by(call));
  });
  const name = (at: Pick<Forum, 'prefix'>): string => `${at.prefix}-${ref.number}`;
  if (!changed) return answer(say('no-such-entry', { label: String(ref.number) }));
  const { entry, forum: at } = changed.after;
  if (entry.type !== 'followUp') return answer(say('not-a-follow-up', { label: name(at) }));
  const repeat = entry.series?.repeat ?? null;
  return shown(
    changed.meeting?.id ?? null,
    say('entry-repeats', { label: name(at), repeat, day: entry.due?.day ?? null }),
  );
}

const links = ({ previous, next, after }: NonNullable<Extract<Entry, { type: 'followUp' }>['series']>) => ({
  previous,
  next,
  after,
});

const spanDue = (repeat: ReturnType<typeof seriesFrom>['repeat']) =>
  repeat && repeat.every !== 'meeting'
    ? { day: repeat.from, meeting: null, source: 'implied' as const, assumed: [] }
    : null;
