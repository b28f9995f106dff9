import type { Handled, Incoming } from '../commands/incoming.js';
import type { MeetingId } from '../domain/meeting.js';
import { say, type Reply } from '../domain/view/reply.js';
import type { Ids } from '../ports/ids.js';
import type { Log } from '../ports/log.js';
import type { Records } from '../ports/records.js';
import { renderReply } from '../render/index.js';
import { invokeAnswer } from './invoke-answer.js';
import type { Destination, Outbox } from './outgoing/outbox.js';
import type { PostPersonally } from './personal.js';
import { personWords, wordsFor, type Defaults } from './words.js';

export type Handle = (incoming: Incoming) => Promise<Handled>;

export interface TurnParts {
  handle: Handle;
  outbox: Outbox;
  postPersonally: PostPersonally;
  redraw: (meeting: MeetingId) => void;
  records: Records;
  defaults: Defaults;
  ids: Ids;
  log: Log;
}

/** What Teams gets for its POST, and what leaves once it has it. */
export interface TurnAnswer {
  ok: boolean;
  body: unknown;
  after: (() => void) | null;
}

/** One turn: nothing is sent in it. What is answered 200 is on record; what failed is not answered 200. */
export function createTurn(parts: TurnParts) {
  const { handle, outbox, postPersonally, redraw, records, defaults, ids, log } = parts;

  return async (incoming: Incoming, invoke: boolean): Promise<TurnAnswer> => {
    let handled: Handled;
    try {
      handled = await handle(incoming);
    } catch (error) {
      return failed(incoming, invoke, error);
    }
    const [first, ...rest] = handled.replies;
    const body = invoke ? invokeAnswer(first ? await draw(first, incoming) : null) : undefined;
    const after = (): void => {
      for (const meeting of handled.redraw) redraw(meeting);
      void deliver(incoming, invoke ? rest : handled.replies, handled.privately);
    };
    return { ok: true, body, after };
  };

  async function draw(reply: Reply, incoming: Incoming) {
    return renderReply(reply, await wordsFor(incoming, records, defaults));
  }

  async function deliver(incoming: Incoming, replies: Reply[], privately: Reply[]): Promise<void> {
    try {
      // Posts are not waited for: the queue keeps their order.
      for (const reply of replies)
        void outbox.post(destination(incoming), await draw(reply, incoming), 'reply');
      if (privately.length === 0) return;
      const words = await personWords(incoming.sender, records, defaults);
      for (const reply of privately)
        await postPersonally(incoming.sender.id, await renderReply(reply, words), 'reply');
    } catch (error) {
      log.error('turn.undelivered', { kind: incoming.kind, ...told(error) });
    }
  }

  /** A press is answered with a reference; a message is left for Teams to deliver again, and its writer told. */
  async function failed(incoming: Incoming, invoke: boolean, error: unknown): Promise<TurnAnswer> {
    const reference = ids();
    log.error('turn.failed', { reference, kind: incoming.kind, ...told(error) });
    const reply = say('failed', { reference });
    if (invoke) return { ok: true, body: invokeAnswer(await draw(reply, incoming)), after: null };
    const spokenTo = incoming.kind === 'pressed' || (incoming.kind === 'message' && incoming.addressed);
    return { ok: false, body: null, after: spokenTo ? () => void deliver(incoming, [reply], []) : null };
  }
}

const destination = ({ tenant, place, sender }: Incoming): Destination => ({
  tenant,
  address: place.address,
  to: place.kind === 'chat' ? { chat: place.chat } : { person: sender.id },
});

const told = (error: unknown) =>
  error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) };
