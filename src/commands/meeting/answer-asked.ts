import type { Locale } from '../../domain/locale.js';
import type { SlotChoice } from '../../domain/press.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { answerAsked } from './slots.js';

/** How an answer is said, by what it is. Longer phrases first, so that none hides another. */
const said: readonly [SlotChoice, Record<Locale, readonly string[]>][] = [
  [
    'changed',
    {
      da: [
        'besluttet med ændringer',
        'besluttet med ændring',
        'godkendt med ændringer',
        'godkendt med ændring',
      ],
      en: ['decided with changes', 'approved with changes', 'approved as amended'],
    },
  ],
  ['noted', { da: ['taget til efterretning', 'til efterretning'], en: ['noted'] }],
  ['approved', { da: ['godkendt', 'tiltrådt', 'vedtaget'], en: ['approved', 'adopted'] }],
  ['decided', { da: ['besluttet'], en: ['decided'] }],
  ['discussed', { da: ['drøftet'], en: ['discussed'] }],
  ['recommended', { da: ['anbefalet', 'indstillet'], en: ['recommended'] }],
  ['forwarded', { da: ['oversendt'], en: ['forwarded'] }],
  ['postponed', { da: ['udsat', 'udskudt'], en: ['postponed'] }],
  ['rejected', { da: ['afvist', 'forkastet'], en: ['rejected'] }],
];

const phrases = said.flatMap(([choice, { da, en }]) => [...da, ...en].map((phrase) => ({ phrase, choice })));
const outcome = `(?<outcome>${phrases.map(({ phrase }) => phrase.replace(/ /g, '\\s+')).join('|')})`;
const rest = `${outcome}(?:\\s*[:,]\\s*(?<text>\\S.*?))?`;

export const answerSlotTyped: Command = {
  intent: 'answer-slot',
  group: 'capture',
  words: { da: ['indstilling', 'indstillingspunkt'], en: ['recommendation'] },
  form: { da: '2 godkendt', en: '2 approved' },
  tail: `(?<ask>\\d{1,2})\\s*[:=]?\\s+(?:er\\s+|is\\s+)?${rest}`,
  also: [
    // "punkt 3b udsat", "besluttet 2: …"
    new RegExp(`^(?:punkt|item)\\s+(?<item>\\d{1,3})\\s?(?<letter>\\p{L})?\\s+${rest}[.!]?$`, 'isu'),
    new RegExp(`^${outcome}\\s+(?<ask>\\d{1,2})(?:\\s*:\\s*(?<text>\\S.*?))?[.!]?$`, 'isu'),
  ],
  run: (call) => answerTyped(call),
};

function answerTyped(call: Call): Promise<Handled> {
  const { ask, item, letter, outcome: words, text } = call.words;
  const said = words?.toLowerCase().replace(/\s+/g, ' ');
  const choice = phrases.find(({ phrase }) => phrase === said)?.choice ?? 'decided';
  return answerAsked(call, {
    ...(item ? { item: Number(item) } : {}),
    ask: ask ? Number(ask) : letter ? letters.indexOf(letter.toLowerCase()) + 1 : null,
    choice: choice === 'decided' && text ? 'changed' : choice,
    text: text?.trim() ?? '',
  });
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
