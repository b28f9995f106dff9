import type { Instant } from '../domain/day.js';
import { dates, type Dates } from './dates.js';
import { assumedText, dueText } from './describe/due.js';
import { entryLine } from './describe/line.js';
import { repeatText } from './describe/repeat.js';
import type { Words } from './rendered.js';
import { strings, type Labels, type Say, type Strings } from './strings/index.js';

/** A language, a zone and a moment: everything that is needed to say something. */
export interface Voice extends Dates {
  s: Strings;
  t: Labels;
  p: Strings['phrases'];
  say: Say;
  /** "500.000" */
  amount: (kroner: number) => string;
  /** Where a path of ours is found; null where there are no pages to link to. */
  address: (path: string) => string | null;
  pictures: readonly string[];
}

export function voiceOf(words: Words, now: Instant | null = words.now ?? null): Voice {
  const s = strings[words.locale];
  const made = dates(words.locale, words.zone, now);
  const voice: Voice = {
    ...made,
    s,
    t: s.labels,
    p: s.phrases,
    amount: (kroner) => kroner.toLocaleString(words.locale === 'da' ? 'da-DK' : 'en-GB'),
    address: (path) => (words.pages ? new URL(path, words.pages).href : null),
    pictures: words.pictures ?? [],
    say: {
      day: made.day,
      and: (all) => join(all, s.phrases.and),
      or: (all) => join(all, s.phrases.or),
      entry: (entry) => entryLine(entry, voice),
      repeat: (repeat) => repeatText(repeat, voice),
      due: (due) => dueText(due, voice),
      assumed: (assumed) => assumedText(assumed, voice),
    },
  };
  return voice;
}

const join = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
