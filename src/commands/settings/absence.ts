import { addDays, dayAt } from '../../domain/day.js';
import type { Away } from '../../domain/person.js';
import { say } from '../../domain/view/reply.js';
import { workdayFrom } from '../../reminders/working-time.js';
import type { Call, Command } from '../command.js';
import { lookAgainFor } from '../entry/look-again.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';
import { readAway } from './read-away.js';

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
    if (call.words['none']) return isBack(call);
    if (!call.words['when']) return answer(await asItIs(call));
    const read = await readAway(call);
    if ('code' in read) return answer(read);
    await setAway(call, read);
    return answer(say('away-set', await told(call, read)));
  },
};

export const back: Command = {
  intent: 'back-again',
  group: 'settings',
  words: { da: ['tilbage', 'jeg er tilbage'], en: ['back', 'i am back'] },
  tail: '(?:(?:fra|from)\\s+\\S+)?',
  run: (call) => isBack(call),
};

async function isBack(call: Call): Promise<Handled> {
  await setAway(call, null);
  return answer(say('away-over', {}));
}

async function asItIs(call: Call) {
  const known = (await call.deps.records.person(call.sender.id))?.away ?? null;
  const over = known === null || known.until < dayAt(call.at, call.zone);
  return over ? say('away-none', {}) : say('away-now', await told(call, known));
}

async function told(call: Call, { from, until, substitute }: Away) {
  const back = workdayFrom(addDays(until, 1), 1, await call.deps.calendar());
  const begun = from <= dayAt(call.at, call.zone) && from !== until;
  return { from: begun ? null : from, until, back, substitute: substitute?.name ?? null };
}

async function setAway(call: Call, wanted: Away | null): Promise<void> {
  const { records } = call.deps;
  await records.changePerson(call.sender.id, (person) => person && { ...person, away: wanted });
  await lookAgainFor(call.sender.id, records, call.at);
}
