import { withItem } from '../../domain/agenda.js';
import { amend } from '../../domain/amend.js';
import type { Forum } from '../../domain/forum.js';
import type { AgendaItem, Meeting } from '../../domain/meeting.js';
import type { PersonRef } from '../../domain/person.js';
import { maySeeItem } from '../../domain/view/access.js';
import { say } from '../../domain/view/reply.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import { audienceOf } from '../audience.js';
import { by, type Call, type Command } from '../command.js';
import { tenantOf } from '../entry/find-entry.js';
import type { Handled } from '../incoming.js';
import { answer } from '../results.js';
import { refused } from './change-meeting.js';
import { changeAgenda } from './change-agenda.js';
import { noSuchItem } from './next.js';
import { runners } from './roles.js';

const tail =
  '(?:til\\s+|to\\s+)?(?:punkt\\s+|item\\s+)?(?<number>\\d{1,3})\\s*[:=]?\\s*(?:for\\s+)?(?<who>\\S.*?)';

export const giveAccess: Command = {
  intent: 'give-access',
  group: 'settings',
  words: { da: ['adgang', 'giv adgang'], en: ['access', 'give access'] },
  form: { da: '4 @Navn', en: '4 @Name' },
  tail,
  run: (call) => setAccess(call, true),
};

export const takeAccess: Command = {
  intent: 'take-access',
  group: 'settings',
  words: { da: ['fjern adgang', 'tag adgang'], en: ['remove access', 'take access'] },
  form: { da: '4 @Navn', en: '4 @Name' },
  tail,
  run: (call) => setAccess(call, false),
};

/**
 * Lets somebody in to a closed item, or takes that back: by chair or secretary, or who started the meeting. While nobody
 * runs it, nobody may: everybody could let themselves in. Whoever is let in gets the item in personal chat.
 */
async function setAccess(call: Call, wanted: boolean): Promise<Handled> {
  const { deps } = call;
  const words = call.words['who'] ?? '';
  const person = await named(call, words);
  if (person.length !== 1 || !person[0])
    return answer(
      person.length === 0
        ? say('person-not-found', { words })
        : say('person-ambiguous', { words, names: person.map(({ name }) => name) }),
    );
  const [one] = person;
  const number = Number(call.words['number']);
  const given: { meeting: Meeting; forum: Forum; item: AgendaItem }[] = [];
  const done = await changeAgenda(call, { did: 'access', who: 'anyone' }, (meeting, forum) => {
    if (!runners(forum, meeting).some(({ id }) => id === call.sender.id)) return refused(forum, meeting);
    const item = meeting.items[number - 1];
    if (!item) return noSuchItem(meeting, number);
    if (item.visibility === 'open') return { replies: [say('item-is-open', { number })] };
    const changed = amend(item, { ...access(item, one.id, wanted) }, by(call));
    const after = withItem(meeting, item.id, changed);
    if (wanted) given.push({ meeting: after, forum, item: changed });
    return {
      meeting: after,
      replies: [say(wanted ? 'access-given' : 'access-taken', { number, name: one.name })],
    };
  });
  const [got] = given;
  if (!got) return done;
  const audience = await audienceOf(got.forum, { person: one.id }, deps.records);
  if (!maySeeItem(got.item, audience)) return done;
  const meeting = viewMeeting(got.meeting, got.forum, audience);
  const reply = { kind: 'card', card: 'item', meeting, item: got.item.id, all: false, now: call.at } as const;
  return { ...done, others: [...done.others, { person: one.id, reply }] };
}

const access = ({ granted, entitled }: AgendaItem, person: string, wanted: boolean): Partial<AgendaItem> =>
  wanted
    ? { granted: [...granted.filter((id) => id !== person), person] }
    : {
        granted: granted.filter((id) => id !== person),
        entitled: entitled && entitled.filter((id) => id !== person),
      };

/** Who is mentioned, or has just that name: in this chat, or else among all who are known. */
async function named(call: Call, words: string): Promise<PersonRef[]> {
  if (call.mentions.length > 0) return call.mentions.slice(0, 1);
  const plain = (name: string): string => name.normalize('NFC').toLowerCase().trim();
  const fits = (people: readonly PersonRef[]): PersonRef[] =>
    people.filter(({ name }) => plain(name) === plain(words)).map(({ id, name }) => ({ id, name }));
  const here = fits(call.chat?.members ?? []);
  return here.length > 0 ? here : fits(await call.deps.records.people(tenantOf(call)));
}
