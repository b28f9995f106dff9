import { withAbsence, withoutAbsence } from '../../domain/absences.js';
import type { Absence, AgendaItem, Meeting } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { by, type Call, type Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { personNamed } from '../settings/people.js';
import { changeAgenda, mayArrange } from './change-agenda.js';
import type { Changed } from './change-meeting.js';
import { noSuchItem } from './next.js';
import { runners } from './roles.js';

const name = { da: '@Navn', en: '@Name' };

export const absent: Command = {
  intent: 'absent',
  group: 'meeting',
  words: { da: ['afbud', 'afbud fra'], en: ['regrets', 'regrets from', 'apologies'] },
  form: name,
  tail: '(?:[:=]?\\s*(?<who>\\S.*?))?',
  run: (call) => note(call, 'absent'),
};

export const notAbsent: Command = {
  intent: 'not-absent',
  group: 'meeting',
  words: { da: ['fjern afbud', 'alligevel med'], en: ['remove regrets', 'coming after all'] },
  form: name,
  tail: '(?:[:=]?\\s*(?<who>\\S.*?))?',
  run: (call) => takeBack(call, 'absent'),
};

/** "@X deltog ikke i punkt 3" */
export const missedItem: Command = {
  intent: 'missed-item',
  group: 'meeting',
  words: { da: [], en: [] },
  form: { da: '@Navn deltog ikke i punkt 3', en: '@Name did not take part in item 3' },
  also: [
    /^(?<who>\S.*?)\s+(?:deltog|deltager|var|er)\s+ikke\s+(?:(?:med|til stede|tilstede)\s+)?(?:i|under|ved|til)\s+punkt\s+(?<number>\d{1,3})[.!]?$/iu,
    /^(?<who>\S.*?)\s+(?:(?:did|does)\s+not\s+take\s+part|(?:was|is)\s+(?:not\s+present|absent))\s+(?:in|for|from|during|at)\s+item\s+(?<number>\d{1,3})[.!]?$/iu,
  ],
  run: (call) => note(call, 'absent'),
};

/** "@X er inhabil i punkt 3" */
export const disqualified: Command = {
  intent: 'disqualified',
  group: 'meeting',
  words: { da: [], en: [] },
  form: { da: '@Navn er inhabil i punkt 3', en: '@Name is disqualified from item 3' },
  also: [
    /^(?<who>\S.*?)\s+(?:er|var)\s+inhabil\s+(?:i|under|ved|til)\s+punkt\s+(?<number>\d{1,3})[.!]?$/iu,
    /^(?<who>\S.*?)\s+(?:is|was)\s+(?:disqualified|recused|conflicted|biased)\s+(?:in|for|from|at|on)\s+item\s+(?<number>\d{1,3})[.!]?$/iu,
  ],
  run: (call) => note(call, 'disqualified'),
};

/** "@X deltog i punkt 3", "@X er ikke inhabil i punkt 3" */
export const tookPart: Command = {
  intent: 'took-part',
  group: 'meeting',
  words: { da: [], en: [] },
  listed: false,
  also: [
    /^(?<who>\S.*?)\s+(?:deltog|deltager)\s+i\s+punkt\s+(?<number>\d{1,3})[.!]?$/iu,
    /^(?<who>\S.*?)\s+(?:took|takes)\s+part\s+in\s+item\s+(?<number>\d{1,3})[.!]?$/iu,
  ],
  run: (call) => takeBack(call, 'absent'),
};

export const qualified: Command = {
  intent: 'qualified',
  group: 'meeting',
  words: { da: [], en: [] },
  listed: false,
  also: [
    /^(?<who>\S.*?)\s+(?:er|var)\s+ikke\s+inhabil\s+(?:i|under|ved|til)\s+punkt\s+(?<number>\d{1,3})[.!]?$/iu,
    /^(?<who>\S.*?)\s+(?:is|was)\s+not\s+(?:disqualified|recused|conflicted|biased)\s+(?:in|for|from|at|on)\s+item\s+(?<number>\d{1,3})[.!]?$/iu,
  ],
  run: (call) => takeBack(call, 'disqualified'),
};

type Kind = Absence['kind'];

const note = (call: Call, kind: Kind): Promise<Handled> =>
  changeAbsence(call, kind, (meeting, absence, item) => {
    const changed = withAbsence(meeting, absence);
    const said = kind === 'absent' ? 'absent-set' : 'disqualified-set';
    return { meeting: changed, replies: [say(said, { name: absence.name, item })] };
  });

const takeBack = (call: Call, kind: Kind): Promise<Handled> =>
  changeAbsence(call, kind, (meeting, absence, item) => ({
    meeting: withoutAbsence(meeting, absence),
    replies: [say('absence-removed', { name: absence.name, item })],
  }));

/** Anybody may say who is away; access to an item is for the person themselves to give up, and for those who run it. */
const changeAbsence = (
  call: Call,
  kind: Kind,
  work: (meeting: Meeting, absence: Absence, item: number | null) => Changed,
): Promise<Handled> =>
  changeAgenda(call, { did: kind, who: 'anyone' }, (meeting, forum) => {
    const who = whoIsMeant(call);
    if ('reply' in who) return { replies: [who.reply] };
    const number = call.words['number'] === undefined ? null : Number(call.words['number']);
    const item: AgendaItem | null = number === null ? null : (meeting.items[number - 1] ?? null);
    if (number !== null && !item) return noSuchItem(meeting, number);
    const { person, at } = by(call);
    const absence: Absence = { ...who, kind, item: item?.id ?? null, by: person, at };
    const changed = work(meeting, absence, number);
    const gives = kind === 'disqualified' && 'meeting' in changed && isWider(changed.meeting, meeting, item);
    const mine = who.person === call.sender.id && !gives;
    if (kind === 'disqualified' && !mine && !mayArrange(forum, meeting, call.sender.id)) {
      const those = runners(forum, meeting).map((runner) => runner.name);
      return { replies: [say('not-allowed', { who: those })] };
    }
    return changed;
  });

/** More people than before may see the item. */
function isWider(after: Meeting, before: Meeting, item: AgendaItem | null): boolean {
  const barred = (meeting: Meeting): PersonId[] =>
    meeting.items.find(({ id }) => id === item?.id)?.disqualified ?? [];
  return barred(after).length < barred(before).length;
}

/** The one who is mentioned or named, who need not be in the chat; nobody named is the writer. */
function whoIsMeant(call: Call): Pick<Absence, 'name' | 'person'> | { reply: TextReply } {
  const words = call.words['who']?.trim() ?? '';
  if (words === '' || /^(?:jeg|mig|i|me)$/iu.test(words)) {
    return { name: call.sender.name, person: call.sender.id };
  }
  const found = personNamed(call);
  if ('id' in found) return { name: found.name, person: found.id };
  const isName = /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,4}$/u.test(words);
  return found.code === 'person-not-found' && isName ? { name: words, person: null } : { reply: found };
}
