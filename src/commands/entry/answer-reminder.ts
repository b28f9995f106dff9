import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';
import { answerReminder, mayAnswer, type Answer } from './answer.js';
import { holds } from './answering.js';
import { findEntry, label } from './find-entry.js';
import { latestReminder } from './latest-reminder.js';
import { leadIn, ledIn } from './lead-in.js';
import { mayAct } from './may-act.js';
import { personMeant } from './person-meant.js';
import { readPutOff } from './read-put-off.js';

/*
 * What may be typed in answer to a reminder, in whichever words people take: without a number it is the one replied to,
 * or the latest.
 */
const perhaps = `(?:${label})?`;

export const finished = {
  da: ['færdig', 'færdigt', 'faerdig', 'udført', 'klaret', 'gjort', 'ordnet', 'løst'],
  en: ['done', 'finished', 'completed'],
};
const someLabel = '#?(?:\\p{L}{2,5}-)?\\d{1,6}(?![\\p{L}\\p{N}])';
const remarked = `(?:(?:(?:med|with)\\s+)?${label}(?:\\s*[:,]\\s*(?<remark>.+?))?|(?:[:;,.–-]+\\s*(?!${someLabel})(?<word>\\p{L}.*?))?)`;

export const done: Command = {
  intent: 'done',
  group: 'change',
  words: finished,
  form: { da: '15', en: '15' },
  tail: remarked,
  also: [
    /^#?(?:(?<prefix>\p{L}{2,5})-)?(?<number>\d{1,6}) (?:er|is) (?:nu |now )?(?:færdig|klaret|udført|løst|done|finished)[.!]?$/iu,
    ledIn([...finished.da, ...finished.en], remarked),
    ledIn(['færdig', 'done', 'finished'], '(?:med (?:den|det|opgaven)|with (?:it|this|that))'),
  ],
  run: (call) =>
    answering(call, () => ({ kind: 'done', remark: call.words['remark'] ?? call.words['word'] })),
};

export const reopen: Command = {
  intent: 'reopen',
  group: 'change',
  words: { da: ['genåbn'], en: ['reopen'] },
  form: { da: '15', en: '15' },
  tail: perhaps,
  run: (call) => answering(call, () => ({ kind: 'reopen' })),
};

const begun = {
  da: ['i gang', 'igang', 'jeg er i gang', 'godt i gang', 'begyndt', 'arbejder på den', 'arbejder på det'],
  en: ['in progress', 'working on it', 'on it', 'started'],
};

export const doing: Command = {
  intent: 'doing',
  group: 'change',
  words: begun,
  form: { da: '15', en: '15' },
  tail: perhaps,
  also: [ledIn([...begun.da, ...begun.en], perhaps)],
  run: (call) => answering(call, () => ({ kind: 'doing' })),
};

const stuck = {
  da: [
    'afventer',
    'venter på',
    'venter stadig på',
    'venter fortsat på',
    'blokeret',
    'blokeret af',
    'sidder fast',
  ],
  en: ['blocked', 'blocked by', 'waiting', 'waiting for', 'waiting on', 'stuck'],
};
const awaited = `${perhaps}\\s*[:,]?\\s*(?:(?:for|på)\\s+)?(?<waits>\\S.*?)?`;

export const waiting: Command = {
  intent: 'waiting',
  group: 'change',
  words: stuck,
  form: { da: '15: hvad det venter på', en: '15: what it waits for' },
  tail: awaited,
  also: [ledIn([...stuck.da, ...stuck.en], awaited)],
  run: (call) => answering(call, () => ({ kind: 'waiting', waits: call.words['waits'] ?? '' })),
};

/** "Udskyd 15 til fredag" names a follow-up; "udskyd 15 dage" and "udskyd 15/12" do not. */
const numbered = `(?!\\d+\\s*(?:[./-]\\s*\\d|\\.\\s*\\p{L}|(?:dage?|uger?|måned(?:er)?|days?|weeks?|months?)(?!\\p{L})))${label}(?!\\p{L})`;
/** How a day, a length of time, or the reason for it begins. */
const timely =
  '(?:(?:frem )?til|indtil|to|until|till|(?:med|for|by) (?:\\d+|e[nt]|an?|one|two|to|tre)|e[nt]|an?|one|two|tre|three|fire|four|(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|i ?morgen|i ?overmorgen|tomorrow|næste|next|uge|week|fordi|pga|because)(?!\\p{L})|\\d';

export const snooze: Command = {
  intent: 'snooze',
  group: 'change',
  words: { da: ['udskyd', 'udsæt'], en: ['snooze', 'postpone'] },
  form: { da: '15 til fredag, fordi …', en: '15 to Friday, because …' },
  tail: `(?:${numbered}\\s*[:,]?\\s*|(?:(?:den|det|it)(?!\\p{L})\\s*)?(?:lige\\s+)?(?=${timely}|[.!]*$))(?<until>\\S.*?)?`,
  run: (call) =>
    answering(call, async (found, forum) => {
      const read = await readPutOff(call.words['until'] ?? '', found, forum, call);
      return 'code' in read ? read : { kind: 'snooze', ...read };
    }),
};

export const notMine: Command = {
  intent: 'not-mine',
  group: 'change',
  words: { da: ['ikke min'], en: ['not mine'] },
  form: { da: '15', en: '15' },
  tail: perhaps,
  also: [ledIn(['ikke min', 'ikke min opgave', 'ikke mig', 'not mine', 'not my task', 'not me'], perhaps)],
  run: (call) => answering(call, () => ({ kind: 'not-mine' })),
};

const taker = '(?:(?:til|to)\\s+)?(?<who>\\S.*?)';

export const giveOn: Command = {
  intent: 'give-on',
  group: 'change',
  words: { da: ['giv videre'], en: ['hand over', 'pass on'] },
  form: { da: '15 til @Navn', en: '15 to @Name' },
  tail: `${perhaps}\\s*(?:${taker})?`,
  also: [
    new RegExp(`^giv\\s+(?:den|det|${label})(?:\\s+videre)?(?:\\s+til\\s+(?<who>\\S.*?))?[.!]*$`, 'isu'),
    new RegExp(
      `^(?:give|hand|pass)\\s+(?:it|${label})(?:\\s+(?:on|over))?(?:\\s+to\\s+(?<who>\\S.*?))?[.!]*$`,
      'isu',
    ),
  ],
  run: (call) =>
    answering(call, async () => {
      if (!call.words['who'] && call.mentions.length === 0) return say('ping-who-needed', {});
      const person = await personMeant(call);
      return 'id' in person ? { kind: 'hand-over', to: person } : person;
    }),
};

export const takeOver: Command = {
  intent: 'take-over',
  group: 'change',
  listed: false,
  words: {
    da: ['jeg tager den', 'jeg tager det', 'den tager jeg', 'ja', 'ja tak'],
    en: ['i’ll take it', "i'll take it", 'i will take it', 'yes', 'yes please'],
  },
  also: [new RegExp(`^${leadIn}(?:tager den|take it)[.!]*$`, 'isu')],
  run: (call) => answering(call, (found) => toOffer({ kind: 'accept' }, found, call)),
};

export const sayNo: Command = {
  intent: 'say-no',
  group: 'change',
  listed: false,
  words: {
    da: ['nej tak', 'nej', 'jeg kan ikke tage den', 'det kan jeg ikke'],
    en: ['no thanks', 'no thank you', 'no', 'i can’t take it', "i can't take it"],
  },
  run: (call) => answering(call, (found) => toOffer({ kind: 'refuse' }, found, call)),
};

/** Yes and no answer an offer; to a reminder of one's own they say nothing. */
const toOffer = (said: Answer, { entry }: FoundEntry, { sender }: Call): Answer | TextReply =>
  entry.type === 'followUp' && holds(entry, sender.id) ? say('ping-how', { offered: false }) : said;

async function answering(
  call: Call,
  read: (found: FoundEntry, forum: Forum) => Answer | TextReply | Promise<Answer | TextReply>,
): Promise<Handled> {
  const meant = call.words['number'] ? await named(call) : await latestReminder(call);
  if (!meant.ok) return answer(meant.reply);
  const said = await read(meant.found, meant.forum);
  if ('code' in said) return answer(said);
  return answerReminder(call, meant.found.ref, meant.forum, said);
}

async function named(call: Call): ReturnType<typeof latestReminder> {
  const lookup = await findEntry(call);
  if (!lookup.ok) return lookup;
  const { found } = lookup;
  const { records } = call.deps;
  const forum = await records.forum(found.ref.forum);
  if (!forum) return { ok: false, reply: say('no-such-entry', { label: String(found.ref.number) }) };
  if (mayAnswer(found, forum, call.sender.id)) return { ok: true, found, forum };
  const meeting = found.ref.meeting ? await records.meeting(found.ref.meeting) : null;
  const actor = { forum, meeting, chat: call.chat, person: call.sender };
  const reply = mayAct(found.entry, { kind: 'reopen' }, actor);
  return reply ? { ok: false, reply } : { ok: true, found, forum };
}
