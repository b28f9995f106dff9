import type { Back, EntryKey } from '../../domain/press.js';
import type { PingLine, PingReason, PingView } from '../../domain/view/views.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { dueText, isOverdue } from './due.js';
import { linkOf } from './link.js';
import { ownersText } from './owners.js';
import { movedText, placeOf } from './row.js';

/** Longer lists are for the people picker, which knows everybody. */
const mostPeople = 40;

/** A follow-up of a reminder, with what can be answered; alone on its card in full, among others with what opens it. */
export function reminderRow(reminder: PingLine, ping: PingView, voice: Voice, fit: Fit): object {
  const { line, why } = reminder;
  const open = line.state !== 'done' && !line.withdrawn;
  return {
    text: line.text === null ? voice.p.closedEntry : safe(line.text, fit.chars),
    struck: line.withdrawn,
    due: dueLine(reminder, voice),
    color: !open ? 'Good' : isOverdue(line, voice) ? 'Attention' : 'Default',
    meta: dotted([
      line.label,
      placeOf(line, voice),
      why === 'own' ? null : ownersText(line.owners, voice),
      movedText(line, voice),
      open && line.state === 'doing' && voice.s.states.doing,
      open &&
        line.state === 'waiting' &&
        (line.waits === null ? voice.s.states.waiting : voice.p.waitingFor(safe(line.waits, 120))),
      open && line.remark !== null && voice.p.remarked(safe(line.remark, 120)),
    ]),
    ...lean({
      ...linkOf(line, voice),
      note: open ? noteOf(reminder, voice) : null,
      told: reminder.told.length > 0 ? toldText(reminder.told, voice) : null,
    }),
    ...answers(reminder, ping, voice, fit),
  };
}

function dueLine({ line }: PingLine, voice: Voice): string {
  if (line.withdrawn) return voice.t.withdrawnMark;
  if (line.state === 'done') return voice.p.finished(line.remark === null ? null : safe(line.remark, 120));
  const day = line.due?.day ?? null;
  if (day !== null && isOverdue(line, voice)) return capital(voice.p.wasDue(voice.day(day)));
  if (day !== null && day === voice.today) return capital(voice.p.dueToday(voice.day(day)));
  return capital(line.due ? dueText(line.due, voice) : voice.p.noDue);
}

function noteOf({ why, about, offer }: PingLine, voice: Voice): string | null {
  const name = about === null ? null : safe(about, 60);
  if (offer && !offer.toReader && !isOver(why)) return offerNote(offer, why, voice);
  switch (why) {
    case 'own':
      return null;
    case 'nobody':
    case 'former':
    case 'declined':
    case 'unoffered':
    case 'disowned':
      return voice.p.pingWhy[why];
    case 'offered':
      return voice.p.pingWhy.offered(offer ? safe(offer.from, 60) : null);
    default:
      return voice.p.pingWhy[why](name);
  }
}

function offerNote(
  { to, unreached, away }: NonNullable<PingLine['offer']>,
  why: PingReason,
  { p, day }: Voice,
): string {
  const name = safe(to, 60);
  if (unreached) return why === 'own' ? p.offeredInVain(name) : p.pingWhy.undelivered(name);
  if (!away) return p.offeredTo(name);
  return p.offeredAway(name, day(away.until), away.substitute === null ? null : safe(away.substitute, 60));
}

/** Nothing is asked of the reader any more. */
export const isOver = (why: PingReason): boolean =>
  why === 'former' || why === 'declined' || why === 'unoffered';

/** Named one by one; of more the first and the last. */
const mostDays = 6;

/** "Påmindet Hanne 24-11 og 27-11, nævnt i chatten 1-12" for each of them. */
function toldText(told: PingLine['told'], voice: Voice): string {
  const names = [...new Set(told.map(({ name }) => name))];
  const days = (all: PingLine['told']): string => {
    const each = [...new Set(all.map(({ at }) => voice.day(voice.dayOf(at))))];
    const [first, last] = [each[0] ?? '', each.at(-1) ?? ''];
    return each.length > mostDays ? voice.p.manyDays(each.length, first, last) : voice.say.and(each);
  };
  return names
    .map((name) => {
      let named: string | null = name === '' ? null : safe(name, 60);
      const parts: string[] = [];
      for (const how of ['sent', 'named', 'missed'] as const) {
        const these = told.filter((one) => one.name === name && one.how === how);
        if (these.length === 0) continue;
        parts.push(voice.p.told[how](named, days(these)));
        named = null;
      }
      return parts.join(', ');
    })
    .join('. ');
}

function answers(reminder: PingLine, ping: PingView, voice: Voice, fit: Fit): object {
  const { line, why, offer } = reminder;
  const alone = ping.lines.length === 1;
  // One coloured button to a card.
  const likely = alone ? 'positive' : 'default';
  const back: Back = { ping: ping.back ?? ping.lines.map((one) => keyOf(one)) };
  const target = { ...keyOf(reminder), back };
  if (line.withdrawn || isOver(why)) return {};
  if (line.state === 'done') return { actions: true, reopen: { verb: 'reopen', ...target } };
  if (why === 'offered' && offer) {
    const answer = { ...target, offer: offer.at };
    return {
      actions: true,
      likely,
      accept: { verb: 'accept', ...answer },
      refuse: { verb: 'refuse', ...answer },
    };
  }
  if (!fit.buttons) return {};
  const mine = why === 'own' || why === 'substitute';
  const done = { verb: 'done', ...target };
  if (!alone) return { actions: true, likely, done, open: { verb: 'open-ping', ...target } };
  return lean({
    actions: true,
    likely,
    done,
    remark: true,
    doing: mine && line.state !== 'doing' ? { verb: 'doing', ...target } : null,
    waiting: mine ? { verb: 'waiting', ...target } : null,
    snooze: snoozing(reminder, target, voice),
    hand: {
      title: why === 'own' ? voice.t.handOverOpens : voice.t.giveTo,
      people: ping.people.slice(0, mostPeople).map(({ id, name }) => ({ title: safe(name, 60), value: id })),
      press: { verb: 'hand-over', ...target },
      ...(why === 'own' ? { notMine: { verb: 'not-mine', ...target } } : {}),
    },
  });
}

function snoozing(
  { line, later: { tomorrow, week, meeting } }: PingLine,
  target: EntryKey & { back: Back },
  voice: Voice,
): object {
  const to = (due: string, title: string, more = {}) => ({
    title,
    press: { verb: 'snooze', ...target, due, ...more },
  });
  const days = [
    to(tomorrow, voice.p.tomorrow(voice.day(tomorrow))),
    to(week, voice.p.inAWeek(voice.day(week))),
    ...(meeting === null ? [] : [to(meeting, voice.p.toNextMeeting(voice.day(meeting)), { meeting: true })]),
  ];
  return {
    days,
    reason: line.moved > 0 ? voice.t.reasonNeeded : voice.t.reason,
    required: line.moved > 0,
    press: { verb: 'snooze', ...target },
  };
}

const keyOf = ({ line: { forum, number } }: PingLine): EntryKey => ({ forum, number });

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
