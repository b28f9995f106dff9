import type { Request, Server } from 'restify';
import { z } from 'zod';
import type { Handled, Incoming } from '../../../commands/incoming.js';
import type { Chat } from '../../../domain/chat.js';
import type { Locale } from '../../../domain/locale.js';
import type { Clock } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';
import type { Records } from '../../../ports/records.js';
import { readJson } from '../../read-json.js';
import type { Turns } from '../../turns.js';
import { type Answer, answering, asked, refuse } from '../answer.js';
import type { Gate, Reader } from '../door/gate.js';
import { pageIncoming } from './page-incoming.js';
import { forTeams, said, type Said } from './said.js';
import { Once } from './once.js';

export interface ActDeps {
  records: Records;
  clock: Pick<Clock, 'now'>;
  log: Log;
  /** What Teams' own messages and presses go through. */
  handle: (incoming: Incoming) => Promise<Handled>;
  /** Sends what others are to see and hear of it. */
  carryOut: (handled: Handled, incoming: Incoming) => void;
  defaults: { locale: Locale; zone: string };
}

/** An item's form is the longest: 20,000 characters of what is asked. */
const limit = 128 * 1024;

const body = z
  .object({
    key: z.string().min(8).max(100),
    press: z.record(z.string(), z.unknown()).optional(),
    text: z.string().trim().min(1).max(4000).optional(),
  })
  .refine(({ press, text }) => (press === undefined) !== (text === undefined));

export type Wanted = z.infer<typeof body>;

/**
 * POST /api/pages/act: what is done on a page ends in the same command as a card's button or a typed one. Without a chat
 * it is as if in personal chat. The same key with the same content is the same act, however often it comes.
 */
export function actRoutes(server: Server, gate: Gate, turns: Turns, deps: ActDeps): void {
  const once = new Once<Said>();

  const act = async (request: Request, reader: Reader, chat: Chat | null): Promise<Answer> => {
    const wanted = body.safeParse(await readJson(request, limit));
    if (!wanted.success) return refuse(400);
    const incoming = await pageIncoming(wanted.data, reader, chat, deps);
    if (!incoming) return refuse(403);
    const answer = await once.take(incoming.key, async () => {
      const handled = await deps.handle(incoming);
      deps.carryOut(forTeams(handled), incoming);
      const { records, defaults } = deps;
      return said(handled, incoming, { asked: asked(request, 'locale'), records, defaults });
    });
    return { status: 200, body: answer };
  };

  server.post(
    '/api/pages/act',
    answering(deps.log, async (request) => {
      if (turns.stopping) return refuse(503);
      turns.begin();
      try {
        return await gate.acting(request, (reader, chat) => act(request, reader, chat));
      } finally {
        turns.done();
      }
    }),
  );
}
