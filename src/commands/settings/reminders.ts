import type { LadderName } from '../../domain/person.js';
import type { LocalFreeDay } from '../../domain/forum.js';
import { say } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import { lookAgain, lookAgainFor } from '../entry/look-again.js';
import { answer } from '../results.js';
import { changeForum } from './change-forum.js';

/** In a chat the forum's ladder, in personal chat one's own, which goes before any forum's. */
export const reminders: Command = {
  intent: 'reminders',
  group: 'settings',
  words: { da: ['påmind'], en: ['reminders'] },
  form: { da: 'let / normal / tæt', en: 'light / normal / dense' },
  tail: '(?<ladder>let|light|normal|tæt|dense)?[?]?',
  run: async (call) => {
    const { records } = call.deps;
    if (!call.words['ladder']) return answer(say('reminders-now', { ladder: await ladderOf(call) }));
    const ladder = ladderCalled(call.words['ladder'].toLowerCase());
    if (call.chat) {
      const done = await changeForum(
        call,
        'reminders',
        () => ({ patch: { ladder }, reply: say('reminders-set', { ladder }) }),
        { refusal: (who) => say('reminders-not-yours', { who, ladder }) },
      );
      if (call.forum) await lookAgain(records, call.forum.id, call.at);
      return done;
    }
    await records.changePerson(call.sender.id, (person) => person && { ...person, ladder });
    await lookAgainFor(call.sender.id, records, call.at);
    return answer(say('reminders-mine', { ladder }));
  },
};

const ladderOf = async ({ forum, sender, deps }: Call): Promise<LadderName | null> =>
  forum ? forum.ladder : ((await deps.records.person(sender.id))?.ladder ?? null);

const ladderCalled = (word: string): LadderName =>
  word === 'let' || word === 'light' ? 'light' : word === 'normal' ? 'normal' : 'dense';

/** Whether the forum's people are off on a day that some workplaces are closed and others not. */
export const freeDay: Command = {
  intent: 'free-day',
  group: 'settings',
  words: { da: ['fri'], en: ['day off'] },
  form: { da: '1. maj / dagen efter Kristi himmelfart [nej]', en: '1 May / the day after Ascension [no]' },
  tail: '(?:(?<labour>1\\.?\\s*(?:/\\s*5|maj|may))|(?:the\\s+)?(?:fredag(?:en)?|dagen|friday|day)\\s+(?:efter|after)\\s+(?:kr(?:isti|\\.)\\s*himmelfart(?:sdag)?|ascension(?:\\s+day)?))\\s*(?<no>nej|no)?',
  run: async (call) => {
    const day: LocalFreeDay = call.words['labour'] ? 'labour-day' : 'ascension-friday';
    const free = !call.words['no'];
    const done = await changeForum(call, 'free-day', ({ freeDays }) => {
      const others = freeDays.filter((one) => one !== day);
      return {
        patch: { freeDays: free ? [...others, day] : others },
        reply: say('free-day-set', { day, free }),
      };
    });
    if (call.forum) await lookAgain(call.deps.records, call.forum.id, call.at);
    return done;
  },
};
