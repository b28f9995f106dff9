import { maskCpr } from '../domain/cpr.js';
import type { Happening, Incoming, TakenMessage } from './incoming.js';

const orNull = (text: string | null): string | null => (text === null ? null : maskCpr(text));

/** What came, without CPR numbers in anything that people write. Ids stay: some look like such numbers. */
export function maskIncoming(incoming: Incoming): Incoming {
  const { place, sender } = incoming;
  return {
    ...incoming,
    ...maskHappening(incoming),
    sender: { ...sender, name: maskCpr(sender.name) },
    place: place.kind === 'chat' ? { ...place, title: orNull(place.title) } : place,
  };
}

const maskTaken = (taken: TakenMessage): TakenMessage => ({
  ...taken,
  text: maskCpr(taken.text),
  author: taken.author && { ...taken.author, name: maskCpr(taken.author.name) },
});

function maskHappening(happening: Happening): Happening {
  switch (happening.kind) {
    case 'message':
      return {
        ...happening,
        text: maskCpr(happening.text),
        html: orNull(happening.html),
        files: happening.files.map(({ name, url }) => ({ name: maskCpr(name), url })),
      };
    case 'edited':
      return { ...happening, text: maskCpr(happening.text), html: orNull(happening.html) };
    case 'message-taken':
      return { ...happening, message: maskTaken(happening.message) };
    case 'form-sent':
      return { ...happening, message: happening.message && maskTaken(happening.message) };
    case 'searched':
      return { ...happening, words: maskCpr(happening.words) };
    case 'meeting-started':
      return { ...happening, title: orNull(happening.title) };
    // What is pressed is masked where it is read: much of it is ids.
    default:
      return happening;
  }
}
