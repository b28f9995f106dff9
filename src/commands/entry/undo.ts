import { addMilliseconds, type Instant } from '../../domain/day.js';
import type { EntryRef } from '../../domain/found-entry.js';
import { lastDone } from '../../domain/take-back.js';
import { say } from '../../domain/view/reply.js';
import { forumsOf } from '../audience.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { undoAbsence } from '../meeting/undo-absence.js';
import { undoReservation } from '../meeting/undo-reservation.js';
import { answer } from '../results.js';
import { entriesOfMessage } from '../talk/of-message.js';
import { actOn, actOnNamed } from './act.js';
import { label, tenantOf } from './find-entry.js';

/** What was done longer ago is taken back by its number. */
const recent = 12 * 60 * 60_000;
const most = 300;

export const undo: Command = {
  intent: 'undo',
  group: 'change',
  words: { da: ['fortryd'], en: ['undo'] },
  form: { da: '[15]', en: '[15]' },
  tail: `(?:${label})?`,
  run: (call) =>
    call.words['number'] === undefined
      ? undoMine(call)
      : actOnNamed(call, () => ({ act: { kind: 'undo', whose: null } })),
};

/** The newest thing the person did to what they answer, or else to anything. */
async function undoMine(call: Call): Promise<Handled> {
  const refs = await answered(call);
  const newest = refs.length > 0 ? null : await newestOfMine(call);
  const other = refs.length > 0 ? null : await undoneElse(call, newest?.at ?? '');
  if (other) return other;
  const own = newest ? [newest.ref] : refs;
  if (own.length === 0) return answer(say('nothing-to-undo', {}));
  const done = [];
  for (const ref of own) done.push(await actOn(call, ref, { kind: 'undo', whose: call.sender.id }));
  return {
    ...answer(...done.flatMap(({ replies }) => replies)),
    redraw: [...new Set(done.flatMap(({ redraw }) => redraw))],
  };
}

/** What was said of people rather than captured, where that is newer. */
const undoneElse = async (call: Call, at: Instant): Promise<Handled | null> =>
  (await undoReservation(call, at)) ?? undoAbsence(call, at);

/** What the message made that this one is a reply to. */
async function answered({ deps, forum, chat, replyTo }: Call): Promise<EntryRef[]> {
  if (!replyTo || !forum || !chat) return [];
  const made = await entriesOfMessage(deps.records, forum, chat.id, replyTo);
  return made.filter(({ entry }) => !entry.withdrawn).map(({ ref }) => ref);
}

async function newestOfMine(call: Call): Promise<{ ref: EntryRef; at: Instant } | null> {
  const { deps, sender, chat, forum } = call;
  const forums = chat ? (forum ? [forum] : []) : await forumsOf(sender.id, tenantOf(call), deps.records);
  const found = await deps.records.find({ forums: forums.map(({ id }) => id), limit: most });
  const since = addMilliseconds(call.at, -recent);
  const [mine] = found
    // Delivered again, it means what it meant the first time.
    .map(({ ref, entry }) => ({
      ref,
      at: entry.history.some(({ cause }) => cause.id === call.cause.id)
        ? call.at
        : lastDone(entry, sender.id),
    }))
    .filter(({ at }) => at !== null && at >= since)
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
  return mine?.at ? { ref: mine.ref, at: mine.at } : null;
}
