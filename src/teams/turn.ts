import { isExtensionUse } from '../commands/extension/use-extension.js';
import type { Handled, Incoming } from '../commands/incoming.js';
import { say, type Reply } from '../domain/view/reply.js';
import type { Ids } from '../ports/ids.js';
import type { Log } from '../ports/log.js';
import { renderReply } from '../render/index.js';
import type { Background } from './background.js';
import { invokeAnswer } from './invoke-answer.js';
import { wordsFor } from './words.js';
import { createDelivery, type DeliveryParts } from './delivery.js';
import { answerExtension } from './extension/answer-extension.js';

export type Handle = (incoming: Incoming) => Promise<Handled>;

export interface TurnParts extends DeliveryParts {
  handle: Handle;
  background: Background;
  ids: Ids;
  log: Log;
}

export type Turn = (incoming: Incoming, invoke: boolean) => Promise<TurnAnswer>;

/** What Teams gets for its POST, and what leaves once it has it. */
export interface TurnAnswer {
  ok: boolean;
  body: unknown;
  after: (() => void) | null;
}

/** One turn: nothing is sent in it. What is answered 200 is on record; what failed is not answered 200. */
export function createTurn(parts: TurnParts): Turn {
  const { handle, background, records, defaults, ids, log } = parts;
  const { deliver, posts } = createDelivery(parts);

  return async (incoming, invoke) => {
    let handled: Handled;
    try {
      handled = await handle(incoming);
    } catch (error) {
      return failed(incoming, invoke, error);
    }
    const body = invoke ? await answerTo(incoming, handled.replies) : undefined;
    const left = invoke
      ? { ...handled, replies: afterAnswer(incoming, handled.replies) }
      : submitted(handled, incoming);
    return { ok: true, body, after: () => background.run(deliver(left, incoming)) };
  };

  async function answerTo(incoming: Incoming, replies: readonly Reply[]): Promise<object | undefined> {
    // Teams wants nothing but a 200 for it; what is to be said follows as a message.
    if (incoming.kind === 'file-answered') return undefined;
    const words = await wordsFor(incoming, records, defaults);
    if (isExtensionUse(incoming)) return answerExtension(incoming.kind, replies, words);
    const [first] = replies;
    return invokeAnswer(first ? await renderReply(first, words) : null);
  }

  /** A press is answered with a reference; a message is left for Teams to deliver again, and its writer told. */
  async function failed(incoming: Incoming, invoke: boolean, error: unknown): Promise<TurnAnswer> {
    const reference = ids();
    const told =
      error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) };
    log.error('turn.failed', { reference, kind: incoming.kind, ...told });
    const reply = say('failed', { reference });
    if (invoke) return { ok: true, body: await answerTo(incoming, [reply]), after: null };
    const spokenTo = incoming.kind === 'pressed' || (incoming.kind === 'message' && incoming.addressed);
    if (!spokenTo) return { ok: false, body: null, after: null };
    return { ok: false, body: null, after: () => background.run(Promise.all([posts(incoming, [reply])])) };
  }
}

/** A dialog and a search have their whole answer by then; a press only its first. */
const afterAnswer = (incoming: Incoming, replies: readonly Reply[]): Reply[] =>
  isExtensionUse(incoming) ? [] : incoming.kind === 'file-answered' ? [...replies] : replies.slice(1);

/** A client without Execute can't be answered alone in a shared chat: what was asked for goes to the asker in private. */
const submitted = (handled: Handled, { kind, place }: Incoming): Handled =>
  kind === 'pressed' && place.kind === 'chat'
    ? { ...handled, replies: [], privately: [...handled.replies, ...handled.privately] }
    : handled;
