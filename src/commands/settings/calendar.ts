import { createHash } from 'node:crypto';
import type { CalendarFeed, Person } from '../../domain/person.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';

const wishes: Record<string, Wish> = {
  til: 'on',
  fra: 'off',
  ny: 'new',
  nyt: 'new',
  'med tekst': 'text',
  'uden tekst': 'numbers',
  on: 'on',
  off: 'off',
  new: 'new',
  'with text': 'text',
  'without text': 'numbers',
};

type Wish = 'on' | 'off' | 'new' | 'text' | 'numbers';

/** A feed of one's own follow-ups for Outlook or another calendar. Its address is a secret, told once, in private. */
export const calendar: Command = {
  intent: 'calendar',
  group: 'settings',
  words: { da: ['kalender'], en: ['calendar'] },
  form: { da: 'til / fra / ny / med tekst / uden tekst', en: 'on / off / new / with text / without text' },
  tail: `(?<wish>${Object.keys(wishes)
    .map((words) => words.replace(' ', '\\s+'))
    .join('|')})?`,
  run: (call) => {
    if (call.chat) return Promise.resolve(answer(say('only-in-personal', {})));
    const words = (call.words['wish'] ?? '').toLowerCase().replace(/\s+/g, ' ');
    const wish = wishes[words];
    return wish ? setCalendar(call, wish) : tell(call);
  },
};

/** The secret's place in the record: whoever reads the record can't make the address from it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

async function setCalendar(call: Call, wish: Wish): Promise<Handled> {
  const { records, ids, feedAddress } = call.deps;
  // Two ids are well beyond guessing; in hex nothing in it means anything to a chat that reads markdown.
  const secret = Buffer.from(ids() + ids()).toString('hex');
  const address = feedAddress(secret);
  if (address === null && wish !== 'off') return answer(say('calendar-no-address', {}));
  const told: Handled['replies'] = [];
  await records.changePerson(call.sender.id, (person) => {
    if (!person) return null;
    const { feed, said } = turned(person, wish, {
      hash: hashOf(secret),
      key: call.key,
      at: call.at,
      address,
    });
    told.splice(0, 1, ...(said ? [said] : []));
    return feed === person.calendar ? person : { ...person, calendar: feed };
  });
  return answer(...told);
}

interface Fresh extends Pick<CalendarFeed, 'hash' | 'key' | 'at'> {
  address: string | null;
}

function turned(
  { calendar: known }: Person,
  wish: Wish,
  { address, ...fresh }: Fresh,
): { feed: CalendarFeed | null; said: TextReply | null } {
  // The address can't be told again, and must not be made anew because Teams delivered twice.
  if (known?.key === fresh.key) return { feed: known, said: null };
  if (wish === 'off') return { feed: null, said: say('calendar-off', {}) };
  if (known && wish === 'on') return { feed: known, said: say('calendar-is-on', { text: known.text }) };
  if (known && (wish === 'text' || wish === 'numbers')) {
    const text = wish === 'text';
    const feed = known.text === text ? known : { ...known, text, at: fresh.at };
    return { feed, said: say('calendar-text', { text }) };
  }
  const text = known?.text ?? wish === 'text';
  return { feed: { ...fresh, text }, said: say('calendar-on', { address: address ?? '', text }) };
}

async function tell(call: Call): Promise<Handled> {
  const feed = (await call.deps.records.person(call.sender.id))?.calendar;
  return answer(feed ? say('calendar-is-on', { text: feed.text }) : say('calendar-is-off', {}));
}
