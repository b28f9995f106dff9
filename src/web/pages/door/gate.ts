import type { Request } from 'restify';
import type { Chat } from '../../../domain/chat.js';
import type { Instant } from '../../../domain/day.js';
import type { PersonId } from '../../../domain/person.js';
import { type Answer, asked, refuse } from '../answer.js';
import type { Roster } from './roster.js';
import type { SignIn } from './sign-in.js';

/** Who asks, as proven. */
export interface Reader {
  tenant: string;
  person: PersonId;
  /** When the proof is good no longer. */
  until: Instant | null;
}

/** Every route of the pages goes through here: what a page says about who and where is only ever a question. */
export interface Gate {
  /** For whoever is signed in; 401, 403 or 503 for others. */
  signedIn(request: Request, work: (reader: Reader) => Promise<Answer>): Promise<Answer>;
  /** For members of the chat that the query names (`chat`), by the bot's own roster; 400, 403 or 503 otherwise. */
  inChat(request: Request, work: (chat: Chat, reader: Reader) => Promise<Answer>): Promise<Answer>;
  /** For those who are let in: to the chat that the query names, or where it names none, to what is their own. */
  here(request: Request, work: (reader: Reader, chat: Chat | null) => Promise<Answer>): Promise<Answer>;
  /** The same for what changes something: only from a page of this server, 403 otherwise. */
  acting(request: Request, work: (reader: Reader, chat: Chat | null) => Promise<Answer>): Promise<Answer>;
}

export function createGate(signIn: SignIn, roster: Roster): Gate {
  const signedIn: Gate['signedIn'] = async (request, work) => {
    const who = await signIn.who(request);
    return who.ok ? work({ tenant: who.tenant, person: who.person, until: who.until }) : refuse(who.status);
  };
  const inChat: Gate['inChat'] = (request, work) =>
    signedIn(request, async (reader) => {
      const chat = asked(request, 'chat');
      if (chat === null) return refuse(400);
      const admitted = await roster.admits(reader.person, `${reader.tenant}/${chat}`);
      if (admitted === 'unknown') return refuse(503);
      return admitted === 'refused' ? refuse(403) : work(admitted, reader);
    });
  // A query that names a chat badly does not mean the reader's own.
  const here: Gate['here'] = (request, work) =>
    new URLSearchParams(request.getQuery()).has('chat')
      ? inChat(request, (chat, reader) => work(reader, chat))
      : signedIn(request, (reader) => work(reader, null));
  return {
    signedIn,
    inChat,
    here,
    acting: async (request, work) => {
      const who = await signIn.who(request);
      if (!who.ok) return refuse(who.status);
      return signIn.isOwnPage(request) ? here(request, work) : refuse(403);
    },
  };
}
