import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import { markers, recognize, type Capture, type Context } from '../../language/index.js';
import { knownIn } from '../entry/owners.js';
import type { TakenMessage, Wanted } from '../incoming.js';

/** What is kept of a message at most: as much as a form may hold. */
const longest = 4000;

/**
 * A message read as what it was chosen to be. Where it says so by itself it is read as it stands; otherwise as if its
 * writer had put the marker before it, so that owner and day are found in it all the same.
 */
export function readTaken(
  taken: Pick<TakenMessage, 'text' | 'mentions' | 'author' | 'at' | 'message'>,
  want: Wanted,
  { chat, forum }: { chat: Chat; forum: Forum },
): Capture {
  const text = taken.text.slice(0, longest).trim();
  const context: Context = {
    now: taken.at,
    zone: forum.zone,
    locale: forum.locale,
    from: taken.author?.name ?? '',
    ...knownIn(chat, forum),
    mentions: taken.mentions.map(({ person, span }) => ({ name: person.name, span })),
  };
  const plain = captures(recognize(text, context));
  const own = plain.filter((one) => fits(one, want));
  if (own.length > 0) return together(own);
  const lead = `${markerOf(want, forum)}: `;
  const said = plain.length > 0 ? together(plain).text : text;
  const at = lead.length + (said === text ? 0 : -text.indexOf(said));
  const mentions = (context.mentions ?? []).map(({ name, span }) => ({
    name,
    span: [span[0] + at, span[1] + at] as const,
  }));
  const marked = captures(recognize(lead + said, { ...context, mentions })).filter((one) => fits(one, want));
  return marked.length > 0 ? together(marked) : asWritten(said, want === 'followUp' ? 'followUp' : 'decided');
}

const captures = (read: ReturnType<typeof recognize>): Capture[] =>
  read.filter((one): one is Capture => one.type === 'capture');

const fits = (one: Capture, want: Wanted): boolean => (one.kind === 'followUp') === (want === 'followUp');

/** A message with a list makes several; chosen by hand it is one, and whoever chose it may shorten it. */
function together(read: readonly Capture[]): Capture {
  const [first, ...others] = read as [Capture, ...Capture[]];
  return {
    ...first,
    text: read.map((one) => one.text).join('\n'),
    owners: first.owners.length > 0 ? first.owners : (others.find((o) => o.owners.length > 0)?.owners ?? []),
    due: first.due ?? others.find((one) => one.due)?.due ?? null,
  };
}

const markerOf = (want: Wanted, { locale }: Forum): string =>
  markers.find(({ kind }) => kind === (want === 'followUp' ? 'followUp' : 'decided'))?.words[locale][0] ?? '';

/** The text as it stands, with nothing read in it. */
export const asWritten = (text: string, kind: Capture['kind']): Capture => ({
  type: 'capture',
  kind,
  text,
  owners: [],
  due: null,
  span: [0, text.length],
  rule: '',
  sure: true,
});
