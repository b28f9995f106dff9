import { addDays, dayAt, timeAt } from '../../../src/domain/day.js';
import { isOpen, ownerName, ownerPerson, type FollowUp, type Ping } from '../../../src/domain/entry.js';
import { pingKind, pingOf } from '../../../src/domain/ping-step.js';
import type { Calendar } from '../../../src/ports/calendar.js';
import { holds } from '../../../src/reminders/since.js';
import type { Bot } from '../../support/bot.js';

export interface Verdict {
  /** What there was, to be printed. */
  table: Record<string, number>;
  /** Every promise that was broken, with where. */
  broken: string[];
}

/** Looks at a record after the fact, and at what Teams took: every promise that was not kept. */
export async function judge(bot: Bot, calendar: Calendar, met: Record<string, number>): Promise<Verdict> {
  const { records } = bot;
  const forums = await records.allForums();
  const found = await records.find({ forums: forums.map(({ id }) => id), type: 'followUp' });
  const people = new Map((await records.allPeople()).map((person) => [person.id, person]));
  const now = bot.teams.now();
  const today = new Date(now).toISOString().slice(0, 10);
  const broken: string[] = [];
  const count = { pings: 0, undelivered: 0, mentions: 0, escalated: 0, told: 0 };
  const onWire = new Map<string, number>();

  for (const { entry, forum } of found) {
    if (entry.type !== 'followUp') continue;
    const label = `${forum.prefix}-${entry.number}`;
    const home = forums.find(({ id }) => id === forum.id);
    for (const ping of entry.pings) {
      const zone = people.get(ping.person)?.zone ?? home?.zone ?? 'Europe/Copenhagen';
      count[kindOf(ping)] += 1;
      if (ping.result === 'sent') {
        onWire.set(`${ping.person} ${ping.activity ?? ''}`, 1);
        // The zone of somebody the bot has not met is the forum's until then.
        const hours = timeAt(ping.at, zone);
        if (!calendar.isWorkday(dayAt(ping.at, zone)))
          broken.push(`${label}: sent on a free day, ${ping.at}`);
        if (hours < '08:30' || hours > '16:01')
          broken.push(`${label}: sent out of hours, ${ping.at} ${zone}`);
        if (doneThen(entry, ping)) broken.push(`${label}: sent after it was done, ${ping.at}`);
      }
    }
    broken.push(...twice(entry).map((step) => `${label}: ${step} was sent twice`));
    // What the secretary gave themselves, or nobody, has nobody above them; it stays in their weekly overview.
    const secretary = home?.secretary?.id;
    const ownOnly =
      entry.author?.id === secretary &&
      entry.owners.every((owner) => [null, secretary].includes(ownerPerson(owner)?.id ?? null));
    broken.push(...untold(entry, today, calendar).map((why) => `${label}: ${why}`));
    if (!ownOnly) broken.push(...forgotten(entry, today, calendar).map((why) => `${label}: ${why}`));
    broken.push(...unnamed(entry, today, calendar).map((why) => `${label}: ${why}`));
  }
  const personal = bot.teams.chats.filter(({ kind }) => kind === 'personal');
  const reminders = personal.flatMap((chat) => chat.cards()).filter((card) => isReminder(card.text()));
  if (reminders.length !== onWire.size)
    broken.push(`Teams took ${reminders.length} reminders, the record has ${onWire.size}`);
  return { table: { ...met, ...count, followUps: found.length, cards: onWire.size }, broken };
}

const isReminder = (text: string): boolean =>
  /^(Du har (en|to|tre|fire|fem|seks|syv|otte|ni|ti|\d+) opfølgning|Tak!|En opfølgning(,| for) |Opfølgninger(,| for) |En kollega vil)/.test(
    text,
  );

const kindOf = ({ step, result }: Ping): 'pings' | 'undelivered' | 'mentions' | 'escalated' | 'told' => {
  if (result === 'mentioned') return 'mentions';
  if (result !== 'sent') return 'undelivered';
  const kind = pingKind(step);
  return kind === 'step' ? 'pings' : kind === 'escalated' ? 'escalated' : 'told';
};

/** Done at that moment, by the history: it may have been opened again since. */
function doneThen({ history, state, doneAt }: FollowUp, { at }: Ping): boolean {
  const last = history.findLast((change) => change.field === 'state' && change.at < at);
  return last ? last.after === 'done' : state === 'done' && doneAt !== null && doneAt < at;
}

function twice({ pings }: FollowUp): string[] {
  const sent = pings.filter(({ result }) => result === 'sent').map((ping) => `${pingOf(ping)} ${ping.step}`);
  return [...new Set(sent.filter((key, i) => sent.indexOf(key) !== i))];
}

/** Open, its day long past, and neither reminded of nor taken further. */
function forgotten(entry: FollowUp, today: string, calendar: Calendar): string[] {
  const due = entry.due?.day;
  if (!due || !isOpen(entry) || entry.offered) return [];
  const since = [entry.at, ...entry.history.map(({ at }) => at)].sort().at(-1)?.slice(0, 10) ?? '';
  if (!isLongAgo(due > since ? due : since, today, calendar)) return [];
  const of = entry.pings.filter(({ step }) => step.endsWith(`@${due}`));
  if (of.length === 0) return [`nobody was reminded of it, due ${due}`];
  return of.some(({ step }) => pingKind(step) === 'escalated') || entry.nextPing !== null
    ? []
    : [`it ended with ${of.at(-1)?.step ?? ''}, due ${due}`];
}

function isLongAgo(day: string, today: string, calendar: Calendar): boolean {
  let patience = day;
  for (let left = 25; left > 0; left--) {
    patience = addDays(patience, 1);
    while (!calendar.isWorkday(patience)) patience = addDays(patience, 1);
  }
  return patience < today;
}

/** Open, taken over by somebody after its day, and they have heard nothing of it. */
function untold(entry: FollowUp, today: string, calendar: Calendar): string[] {
  const due = entry.due?.day;
  const changed = entry.history.findLast(({ field }) => ['owners', 'due', 'state'].includes(field));
  const day = changed?.at.slice(0, 10) ?? '';
  if (!due || !isOpen(entry) || changed?.field !== 'owners' || day <= due) return [];
  if (entry.nextPing || !isLongAgo(day, today, calendar)) return [];
  return entry.owners.flatMap((owner) => {
    const id = ownerPerson(owner)?.id;
    const heard = entry.pings.some((ping) => pingOf(ping) === id && ping.at > changed.at);
    return id === undefined || holds(changed.before, id) || heard
      ? []
      : [`${ownerName(owner)} took it over on ${day} and heard nothing`];
  });
}

/** A reminder that did not arrive, and neither did it later nor was anybody else told. */
function unnamed(entry: FollowUp, today: string, calendar: Calendar): string[] {
  return entry.pings.flatMap((ping) => {
    if (ping.result === 'sent' || ping.result === 'mentioned' || pingKind(ping.step) !== 'step') return [];
    const owner = entry.owners.some((one) => ownerPerson(one)?.id === pingOf(ping));
    if (!owner || !isOpen(entry) || !ping.step.endsWith(`@${entry.due?.day ?? ''}`)) return [];
    const later = addDays(ping.at.slice(0, 10), 6);
    if (later >= today || !calendar.isWorkday(ping.at.slice(0, 10))) return [];
    const named = entry.pings.some(
      ({ at, step, result }) =>
        at > ping.at && (result === 'mentioned' || step.startsWith('undelivered:') || result === 'sent'),
    );
    return named || entry.nextPing
      ? []
      : [`${ping.step} did not arrive (${ping.result}) and nobody was told`];
  });
}
