import assert from 'node:assert/strict';
import { questions } from '../../src/answers/index.js';
import { commands } from '../../src/commands/index.js';
import { matchCommand } from '../../src/commands/phrase.js';
import { locales } from '../../src/domain/locale.js';

const all = [...commands, ...questions];
const intent = (text: string): string | null => matchCommand(text, all)?.command.intent ?? null;

/** What follows the words of a command that wants something. */
const tails: Record<string, string> = {
  'give-access': '4 Hanne',
  'take-access': '4 Hanne',
  'plan-meeting': '27/11 kl. 9-11 Strategi',
  'move-meeting': 'til 4/12 kl. 10',
  'add-item': 'Budget 2027 [Nanna] (15 min)',
  'item-time': '3 = 20 min',
  'item-purpose': '3 til beslutning',
  'item-case': '3 sag 24/12345',
  'item-presenters': '3 ved Nanna',
  standing: '3',
  'not-standing': '3',
  'accept-proposal': '1',
  'decline-proposal': '1',
  'proposals-until': 'mandag kl. 12',
  'rename-item': '3 = Nyt budget',
  'remove-item': 'punkt 3',
  order: '3,1,2',
  'go-to': '3',
  'postpone-item': '3',
  topic: 'Budget',
  'answer-slot': '2 godkendt',
  done: '15',
  reopen: '15',
  due: '15 1/12',
  snooze: '15 til fredag, fordi vi venter',
  owner: '15 Hanne',
  waiting: '15: svar fra KL',
  remark: '15: husk bilaget',
  edit: '15: ny tekst',
  move: '15 til punkt 3',
  kind: '15 opgave',
  confirm: '15',
  withdraw: '15',
  restore: '15',
  forum: 'Chefteam (CT, chefmøde)',
  chair: 'Hanne',
  secretary: 'Hanne',
  unit: 'Udvikling = Hanne',
  reminders: 'tæt',
  'free-day': '1. maj',
  away: 'til 12/8, stedfortræder Hanne',
  'give-on': '15 til Hanne',
  repeat: '15 hver måned',
  export: 'beslutninger fra CT som excel',
  'minutes-file': 'word',
  excerpt: '3 som markdown',
  'comment-minutes': '3: beløbet er forkert',
  'lift-embargo': '3',
  approval: 'tavshed 5 dage',
  language: 'en',
  'tasks-of': 'Hanne',
  decided: 'cykelstativer?',
  asked: 'cykelstativer?',
  moved: '15 flyttet',
};

describe('the words of a command', () => {
  for (const command of all) {
    for (const locale of locales) {
      for (const word of command.words[locale]) {
        const tail = tails[command.intent];
        const text = tail === undefined ? word : `${word} ${tail}`;
        it(`call it: "${text}"`, () => {
          for (const typed of [text, text.toUpperCase(), ` ${text}  `, `#${text}`, text.normalize('NFD')]) {
            assert.equal(intent(typed), command.intent, typed);
          }
        });
      }
    }
  }

  it('are each the words of one command only, among those that want nothing more', () => {
    const bare = all.filter((command) => command.tail === undefined);
    const words = bare.flatMap((command) => locales.flatMap((locale) => [...new Set(command.words[locale])]));
    const known = new Map<string, string>();
    for (const command of bare) {
      for (const word of new Set(locales.flatMap((locale) => command.words[locale]))) {
        assert.equal(known.get(word) ?? command.intent, command.intent, word);
        known.set(word, command.intent);
      }
    }
    assert.ok(words.length > 20);
  });
});

describe('a sentence that begins like a command, and is none', () => {
  for (const text of [
    'næste gang tager vi kaffe med',
    'næste møde er den 4. december',
    'mødet er aflyst',
    'møde om budgettet i går var godt',
    'møder vi os i kantinen bagefter',
    'flyt mødet tættere på frokost',
    'meeting minutes are fine',
    'videre med det samme emne',
    'stille og roligt, vi når det',
    'lyt nu efter hvad hun siger',
    'status quo er ikke godt nok, så vi gør noget',
    'hjælp mig lige med at finde bilaget',
    'slet ikke enig',
    'færdig med det her punkt?',
    'færdig bliver vi aldrig',
    'ret skal være ret',
    'note til mig selv: køb mælk',
    'ansvarlig ledelse er vigtigt',
    'frist kan vi altid tale om',
    'udskyd det nu ikke for længe',
    'flyt jer lidt sammen',
    'forumteater er sjovt',
    'enhedsprisen er for høj',
    'mødelederen er syg',
    'referenten kommer senere',
    'fjernvarmen er dyr',
    'rækkefølgen er ligegyldig',
    'sprogkurset er fuldt',
    'start mødetidspunktet senere',
    'luk punktum',
    'gå til lægen',
    'pausen var for kort',
    'fortsæt det gode arbejde',
    'punkt 3 til mødet i juni',
    'punkt 3 sagde vi ikke noget om',
    'forslagsstilleren er syg',
    'spring hellere ud i det',
    'udsend hellere noget før',
    'done deal, I would say',
    'next week is better',
    'order some coffee',
    'overdue books are a problem',
    'owner of the car in lot 3?',
    'move on',
    '',
    '17',
    '2026',
    'CT',
    `status ${'x'.repeat(1000)}`,
  ]) {
    it(`"${text.slice(0, 60)}"`, () => {
      const found = matchCommand(text, all);
      // A status may be asked about anything at all.
      assert.equal(found?.command.intent === 'status' ? null : (found?.command.intent ?? null), null);
    });
  }
});

describe('what follows the words', () => {
  const words = (text: string) => ({ ...matchCommand(text, all)?.words });

  it('is a number with or without its prefix', () => {
    for (const [text, prefix] of [
      ['færdig 15', undefined],
      ['færdig #15', undefined],
      ['færdig CT-15', 'CT'],
      ['færdig #ct-15.', 'ct'],
    ] as const) {
      assert.deepEqual([words(text)['number'], words(text)['prefix']], ['15', prefix], text);
    }
  });

  it('is a day with its reason', () => {
    const { number, until } = words('udskyd 15 til fredag den 4. december, fordi vi venter på svar');
    assert.deepEqual([number, until], ['15', 'til fredag den 4. december, fordi vi venter på svar']);
    assert.deepEqual(words('udskyd 15 dage')['until'], '15 dage');
    assert.deepEqual(words('udskyd 15/12')['until'], '15/12');
  });

  it('is searched to an end, however the text is built', () => {
    let searched = 0;
    for (const text of ['punkt+ ', 'udskyd 15 ', 'forum ', 'enhed ', 'status ']) {
      for (const part of [' ', '(', '[', '(1', ', fordi ', '= ', '?']) {
        intent(text + part.repeat(900 / part.length));
        searched += 1;
      }
    }
    assert.equal(searched, 35);
  });
});
