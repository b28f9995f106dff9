import { locales } from '../../domain/locale.js';
import { kindOf, type EntryKind } from '../../domain/convert.js';
import type { FollowUp } from '../../domain/entry.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import { recognize } from '../../language/index.js';
import { markers } from '../../language/markers.js';
import type { Call, Command } from '../command.js';
import { dueFrom } from '../talk/make-entry.js';
import { actOnNamed, type Act } from './act.js';
import { label } from './find-entry.js';
import { knownIn, ownersFrom } from './owners.js';

export const kind: Command = {
  intent: 'kind',
  group: 'change',
  words: { da: ['type', 'gør', 'lav'], en: ['kind', 'make', 'turn'] },
  form: { da: '15 opgave', en: '15 task' },
  tail: `${label}\\s*[:=]?\\s*(?:om\\s+)?(?:til\\s+|into\\s+|to\\s+)?(?:(?:en|et|a|an)\\s+)?(?<kind>\\p{L}[\\p{L} -]*?)`,
  run: (call) => actOnNamed(call, (found) => newKind(call, found)),
};

function newKind(call: Call, { entry }: FoundEntry): { act: Act } | { reply: TextReply } {
  const words = call.words['kind']?.trim() ?? '';
  const to = kindCalled(words);
  if (!to) return { reply: say('kind-not-known', { words }) };
  const given = to === 'followUp' && kindOf(entry) !== to ? taskIn(entry.text, call) : {};
  return { act: { kind: 'kind', to, given } };
}

/** The words that mark a line in a chat name the kinds here too. */
function kindCalled(words: string): EntryKind | null {
  const said = words.normalize('NFC').toLowerCase();
  return (
    markers.find((marker) => locales.some((locale) => marker.words[locale].includes(said)))?.kind ?? null
  );
}

/** Whose it is and for when, as the text of a decision may say already. */
export function taskIn(
  text: string,
  call: Pick<Call, 'at' | 'zone' | 'locale' | 'sender' | 'chat' | 'forum'>,
): Partial<FollowUp> {
  const read = recognize(`${marked[call.locale]}: ${text}`, {
    now: call.at,
    zone: call.zone,
    locale: call.locale,
    from: call.sender.name,
    ...knownIn(call.chat, call.forum),
  });
  const task = read.find((one) => one.type === 'capture' && one.kind === 'followUp');
  if (task?.type !== 'capture') return {};
  const owners = ownersFrom(task.owners, call.chat?.members ?? [], call.forum ?? { units: [] });
  return { owners, due: dueFrom(task.due) };
}

const marked = { da: 'opgave', en: 'action' } as const;
