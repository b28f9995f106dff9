import { say, type TextReply } from '../../domain/view/reply.js';
import { readDate } from '../../language/index.js';
import type { Call, Command } from '../command.js';
import { actOnNamed, type Act } from './act.js';
import { label } from './find-entry.js';

export const due: Command = {
  intent: 'due',
  group: 'change',
  words: { da: ['frist', 'deadline'], en: ['due'] },
  form: { da: '15 1/12', en: '15 1/12' },
  tail: `${label}\\s*[:,]?\\s*(?:til\\s+|to\\s+)?(?<day>\\S.*?)`,
  run: (call) => actOnNamed(call, () => newDay(call)),
};

export const snooze: Command = {
  intent: 'snooze',
  group: 'change',
  words: { da: ['udskyd', 'udsæt'], en: ['snooze', 'postpone'] },
  form: { da: '15 til fredag, fordi …', en: '15 to Friday, because …' },
  tail: `${label}\\s*(?:til\\s+|to\\s+|until\\s+)?(?<day>\\S.*?)(?:,?\\s+(?:fordi|because)\\s+(?<reason>.+?))?`,
  run: (call) => actOnNamed(call, () => newDay(call)),
};

function newDay(call: Call): { act: Act } | { reply: TextReply } {
  const words = call.words['day']?.trim() ?? '';
  const reading = readDate(words, { now: call.at, zone: call.zone, locale: call.locale });
  if (!reading?.day) return { reply: say('date-not-read', { words }) };
  const { day, assumed } = reading;
  return {
    act: {
      kind: 'due',
      due: { day, meeting: null, source: 'stated', assumed: assumed.map((a) => ({ ...a })) },
      reason: call.words['reason'],
    },
  };
}
