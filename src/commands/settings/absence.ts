import { addDays, dayAt, type Day } from '../../domain/day.js';
import type { Away, PersonRef } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { readDate } from '../../language/index.js';
import { workdayFrom } from '../../reminders/working-time.js';
import type { Call, Command } from '../command.js';
import { lookAgainFor } from '../entry/look-again.js';
import { personMeant } from '../entry/person-meant.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';

export const away: Command = {
  intent: 'away',
  group: 'settings',
  words: {
    da: ['fravær', 'fraværende', 'jeg er væk', 'jeg har ferie', 'jeg holder ferie'],
    en: ['away', 'absent', 'i am away'],
  },
  form: { da: 'til 12/8, stedfortræder @Navn', en: 'until 12/8, substitute @Name' },
  tail: '[:]?\\s*(?<when>\\S[^,]*?)(?:,?\\s+(?:stedfortræder|vikar|substitute)\\s*[:=]?\\s*(?<who>\\S.*?))?',
  run: async (call) => {
    const read = await readAway(call);
    if ('code' in read) return answer(read);
    await setAway(call, read);
    const calendar = await call.deps.calendar();
    const back = workdayFrom(addDays(read.until, 1), 1, calendar);
    const from = read.from === dayAt(call.at, call.zone) ? null : read.from;
    return answer(
      say('away-set', { from, until: read.until, back, substitute: read.substitute?.name ?? null }),
    );
  },
};

export const back: Command = {
  intent: 'back-again',
  group: 'settings',
  words: { da: ['tilbage', 'jeg er tilbage'], en: ['back', 'i am back'] },
  run: async (call): Promise<Handled> => {
    await setAway(call, null);
    return answer(say('away-over', {}));
  },
};

async function setAway(call: Call, wanted: Away | null): Promise<void> {
  const { records } = call.deps;
  await records.changePerson(call.sender.id, (person) => person && { ...person, away: wanted });
  await lookAgainFor(call.sender.id, records, call.at);
}

/** "til 12/8", "1/7-12/8", "fra 1/7 til og med 12/8", and who stands in. */
async function readAway(call: Call): Promise<Away | TextReply> {
  const words = call.words['when']?.trim() ?? '';
  const [, first, last] =
    /^(?:fra\s+|from\s+)?(.+?)(?:\s*[–—]\s*|\s+-\s+|(?<=\/\d{1,4})-|\s+(?:til(?:\s+og\s+med)?|until|to|through)\s+)(.+)$/iu.exec(
      words,
    ) ?? [];
  const until = dayOf(call, last ?? words.replace(/^(?:til(?:\s+og\s+med)?|until|to|through)\s+/iu, ''));
  const from = first === undefined ? dayAt(call.at, call.zone) : dayOf(call, first);
  if (!until || !from || until < from) return say('date-not-read', { words });
  if (!call.words['who']) return { from, until, substitute: null };
  const substitute: PersonRef | TextReply = await personMeant(call);
  return 'id' in substitute ? { from, until, substitute } : substitute;
}

const dayOf = (call: Call, words: string): Day | null =>
  readDate(words, { now: call.at, zone: call.zone, locale: call.locale })?.day ?? null;
