import { say, type TextReply } from '../../domain/view/reply.js';
import { readDate } from '../../language/index.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';
import { answerReminder, mayAnswer, type Answer } from './answer.js';
import { findEntry, label } from './find-entry.js';
import { latestReminder } from './latest-reminder.js';
import { personMeant } from './person-meant.js';

const perhaps = `(?:${label})?`;

/** What may be typed in answer to a reminder: without a number it is the one replied to, or the latest. */
export const doing: Command = {
  intent: 'doing',
  group: 'change',
  words: { da: ['i gang', 'jeg er i gang'], en: ['in progress', 'working on it'] },
  form: { da: '15', en: '15' },
  tail: perhaps,
  run: (call) => answering(call, () => ({ kind: 'doing' })),
};

export const notMine: Command = {
  intent: 'not-mine',
  group: 'change',
  words: { da: ['ikke min'], en: ['not mine'] },
  form: { da: '15', en: '15' },
  tail: perhaps,
  run: (call) => answering(call, () => ({ kind: 'not-mine' })),
};

export const giveOn: Command = {
  intent: 'give-on',
  group: 'change',
  words: { da: ['giv videre'], en: ['hand over'] },
  form: { da: '15 til @Navn', en: '15 to @Name' },
  tail: `${perhaps}\\s*(?:til|to)\\s+(?<who>\\S.*?)`,
  run: (call) =>
    answering(call, async () => {
      const person = await personMeant(call);
      return 'id' in person ? { kind: 'hand-over', to: person } : person;
    }),
};

export const answerDone: Command = {
  intent: 'answer-done',
  group: 'change',
  listed: false,
  words: { da: ['færdig', 'udført', 'klaret'], en: ['done', 'finished'] },
  tail: '(?:[:,]\\s*(?<remark>[^\\s\\d#:,].*?))?',
  run: (call) => answering(call, () => ({ kind: 'done', remark: call.words['remark'] })),
};

export const answerWaiting: Command = {
  intent: 'answer-waiting',
  group: 'change',
  listed: false,
  words: { da: ['afventer', 'blokeret'], en: ['blocked', 'waiting'] },
  tail: '[:,]?\\s*(?:for\\s+)?(?<waits>[^\\s\\d#:,].*?)',
  run: (call) => answering(call, () => ({ kind: 'waiting', waits: call.words['waits'] ?? '' })),
};

export const answerSnooze: Command = {
  intent: 'answer-snooze',
  group: 'change',
  listed: false,
  words: { da: ['udskyd', 'udsæt'], en: ['snooze', 'postpone'] },
  tail: '(?:til|to|until)\\s+(?<day>\\S.*?)(?:,?\\s+(?:fordi|because)\\s+(?<reason>.+?))?',
  run: (call) =>
    answering(call, () => {
      const words = call.words['day']?.trim() ?? '';
      const read = readDate(words, { now: call.at, zone: call.zone, locale: call.locale });
      if (!read?.day) return say('date-not-read', { words });
      const assumed = read.assumed.map((a) => ({ ...a }));
      const due = { day: read.day, meeting: null, source: 'stated' as const, assumed };
      return { kind: 'snooze', due, reason: call.words['reason'] };
    }),
};

async function answering(
  call: Call,
  read: () => Answer | TextReply | Promise<Answer | TextReply>,
): Promise<Handled> {
  const meant = call.words['number'] ? await named(call) : await latestReminder(call);
  if (!meant.ok) return answer(meant.reply);
  const said = await read();
  if ('code' in said) return answer(said);
  return answerReminder(call, meant.found.ref, meant.forum, said);
}

async function named(call: Call): ReturnType<typeof latestReminder> {
  const lookup = await findEntry(call);
  if (!lookup.ok) return lookup;
  const { found } = lookup;
  const forum = await call.deps.records.forum(found.ref.forum);
  if (forum && mayAnswer(found, forum, call.sender.id)) return { ok: true, found, forum };
  return { ok: false, reply: say('not-allowed', { who: '' }) };
}
