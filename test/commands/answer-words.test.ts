import assert from 'node:assert/strict';
import { questions } from '../../src/answers/index.js';
import { commands } from '../../src/commands/index.js';
import { matchCommand } from '../../src/commands/phrase.js';

const all = [...commands, ...questions];

/** What people write under a reminder, with the answer that it is. */
const answers: Record<string, readonly string[]> = {
  done: [
    'Færdig!',
    'færdig 👍',
    'klaret :)',
    'faerdig',
    'ok, færdig',
    'Tak, den er klaret',
    'det er gjort',
    'den er nu færdig',
    'færdig, sendt til udvalget',
    'Færdig. Sendt til udvalget',
    'færdig - sendt til udvalget',
    'jeg er færdig med CT-15',
    "it's done",
    'jeg er færdig med den',
    'Så er den klaret',
    'all done',
    'done, sent to the committee',
  ],
  'done-several': [
    'færdig CT-1 og CT-2',
    'færdig 1, 2 og 3',
    'færdig med CT-1, CT-2',
    'CT-1 og 2 er færdige',
    'done 1 and 2',
    '1, 2 and 3 are all done',
  ],
  doing: ['i gang', 'igang', 'jeg er godt i gang', 'jeg arbejder på den', 'i’m on it', 'started'],
  waiting: [
    'afventer økonomi',
    'jeg venter på svar fra KL',
    'jeg venter stadig på KL',
    'afventer',
    'blocked by finance',
    'I’m stuck',
  ],
  snooze: [
    'udskyd',
    'udskyd til fredag',
    'udskyd fredag',
    'udskyd den til fredag',
    'udskyd den lige til på fredag',
    'udskyd en uge, fordi Økonomi mangler tal',
    'udskyd 14 dage',
    'udskyd 15/12',
    'udskyd den 15. december',
    'udskyd til næste møde',
    'udskyd i morgen',
    'snooze until Friday',
    'snooze for a week because of the budget',
    'postpone 2 weeks',
  ],
  'give-on': [
    'giv videre',
    'giv videre til Mona',
    'giv den til Mona',
    'giv CT-15 videre til Mona',
    'hand it over to Mona',
    'give it to Mona',
    'pass on to Mona',
  ],
  'not-mine': [
    'ikke min',
    'den er ikke min',
    'det er ikke mig',
    'det er ikke min opgave',
    'not mine',
    "that's not mine",
  ],
  'take-over': ['ja', 'ja tak', 'jeg tager den', 'ja, jeg tager den', 'I’ll take it', 'yes'],
  'say-no': ['nej', 'nej tak', 'no thanks'],
};

/** The same words where they say something else. */
const none = [
  'næsten færdig',
  'den er ikke færdig',
  'færdig på fredag',
  'færdig med første del',
  'jeg er i gang med noget andet',
  'udskyd budgettet',
  'udskyd mødet til fredag',
  'jeg tager referat',
  'ja, men ikke før jul',
  'nej, det tror jeg ikke',
  'den er ikke min skyld',
  'så er det hele klaret',
  'er den færdig?',
  '1 og 2 er ikke færdige',
];

describe('the words in which a reminder is answered', () => {
  for (const [intent, texts] of Object.entries(answers)) {
    it(`say ${intent}`, () => {
      for (const text of texts) assert.equal(matchCommand(text, all)?.command.intent, intent, text);
    });
  }

  it('say nothing of it where they say something else', () => {
    for (const text of none) assert.equal(matchCommand(text, commands), null, text);
  });

  it('keep apart the number of a follow-up, a day, and a word on the result', () => {
    const words = (text: string) => ({ ...matchCommand(text, all)?.words });
    assert.equal(words('udskyd 15 dage')['number'], undefined);
    assert.equal(words('udskyd 15/12')['until'], '15/12');
    assert.equal(words('udskyd CT-15 en uge')['number'], '15');
    assert.equal(words('færdig, sendt 15 breve')['word'], 'sendt 15 breve');
    assert.equal(words('færdig CT-15: sendt 15 breve')['remark'], 'sendt 15 breve');
    assert.equal(matchCommand('færdig, CT-15', all), null);
  });
});
