import type { Forum } from '../domain/forum.js';
import { isSettled } from '../domain/outcome.js';
import { say } from '../domain/view/reply.js';
import type { Call, Command } from '../commands/command.js';
import { answer } from '../commands/results.js';
import { readDate } from '../language/index.js';
import type { MeetingHead } from '../ports/records.js';
import { keep, reachOf, seen, today } from './ask.js';
import { question } from './asks.js';
import { latestMeeting } from './latest-meeting.js';
import { respond } from './respond.js';

const inDa = '(?:(?: (?:i|for) (?<forum>\\p{L}[\\p{L} -]{1,40}))?)';
const inEn = '(?:(?: (?:of|in) (?:the )?(?<forum>\\p{L}[\\p{L} -]{1,40}))?)';
const didDa =
  '(?:blev (?:der )?(?:besluttet|aftalt|vedtaget|sagt)|(?:besluttede|aftalte|vedtog) vi|skete der|kom der ud af)';
const didEn = '(?:did we (?:decide|agree)(?: on)?|was (?:decided|agreed)|happened|came out of)';

/** What came of a whole meeting: the last one, or that of a day. */
/** "12/3", "the 4th of December": with its day, so that no topic is taken for one. */
const date = '(?<day>(?:\\p{L}{3,9} )?\\d{1,2}(?!\\d)[\\p{L}\\d ./-]{0,25})';

export const lastMeeting: Command = {
  intent: 'last-meeting',
  group: 'ask',
  words: {
    da: ['hvad blev der aftalt på sidste møde', 'hvad besluttede vi sidst'],
    en: ['what was decided at the last meeting', 'what did we decide last time'],
  },
  also: [
    question(`hvad ${didDa} (?:på|til|ved|af)? ?(?:det )?(?:sidste|seneste|forrige) (?:møde|gang)${inDa}`),
    question(`hvad ${didDa} sidst`),
    question(`hvad ${didDa} (?:på|til|ved) (?:mødet|møderne|vores møde) i (?<day>\\p{L}{3,9})`),
    question(`(?:status|referat|beslutninger|nyt) (?:på|fra|for|af) (?:mødet )?(?:den|d\\.) ${date}`),
    question(
      `(?:status|referat|beslutninger|nyt) (?:på|fra|for|af) (?:det )?(?:sidste|seneste|forrige) møde${inDa}`,
    ),
    question(`what ${didEn} (?:at|in) the (?:meeting in )?(?<day>\\p{L}{3,9})(?: meeting)?`),
    question(`(?:status|minutes|decisions|news) (?:of|from|on) the (?:last|latest|previous) meeting${inEn}`),
    question(`hvad ${didDa} (?:på |til )?(?:mødet )?(?:den|d\\.) ${date}`),
    question(
      `what ${didEn} (?:(?:at|in|of) )?(?:the |our )?(?:last|latest|previous) (?:meeting|time)${inEn}`,
    ),
    question(`what ${didEn} (?:(?:at|in) the meeting )?on (?:the )?${date}`),
  ],
  run: async (call) => {
    const reach = await reachOf(call);
    const forums = [...reach.values()].map(({ forum }) => forum);
    const named = call.words['forum']
      ? forums.filter((forum) => isCalled(forum, call.words['forum']))
      : forums;
    const head = await meant(call, named);
    if (!head) return answer(say('no-meeting-held', {}));
    const found = await call.deps.records.find({ forums: [head.forum], meeting: head.id });
    const lines = keep(
      seen(call, found.toReversed(), reach),
      ({ kind, suggested, text }) => text !== null && !suggested && (kind === 'followUp' || isSettled(kind)),
    );
    const forum = reach.get(head.forum)?.forum.name ?? '';
    return respond(call, {
      heading: { code: 'meeting', forum, day: head.day },
      lines,
      none: say('nothing-settled', { forum, day: head.day }),
    });
  },
};

const isCalled = ({ name, aliases }: Forum, said: string | undefined): boolean =>
  [name, ...aliases].some((one) => one.toLowerCase() === said?.trim().toLowerCase());

async function meant(call: Call, forums: readonly Forum[]): Promise<MeetingHead | null> {
  const { records } = call.deps;
  const said = call.words['day'];
  const ids = forums.map(({ id }) => id);
  if (said === undefined) return latestMeeting(ids, records);
  const day = readDate(said, { now: call.at, zone: call.zone, locale: call.locale })?.day;
  if (!day) return null;
  const heads = (await Promise.all(ids.map((id) => records.meetings(id)))).flat();
  // A day without a year is read as one to come; a meeting that was held lies behind. A month is any day of it.
  const length = /\d/u.test(said) || isNear(said) ? 'MM-DD'.length : 'MM'.length;
  const past = heads
    .filter(({ state, day: held }) => state !== 'planned' && (held ?? '9') <= today(call))
    .filter(({ day: held }) => held?.slice(5, 5 + length) === day.slice(5, 5 + length));
  return (
    past.find((head) => head.day === day) ??
    past.sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''))[0] ??
    null
  );
}

/** "i går", "on Monday": a day, though it is told without a number. */
const isNear = (said: string): boolean =>
  /(?:dag|dags|går|gaar|forgårs|day|yesterday|today)(?!\p{L})/iu.test(said);
