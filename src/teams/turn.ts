import type { Handled, Incoming } from '../commands/incoming.js';
import type { MeetingId } from '../domain/meeting.js';
import { say, type Reply } from '../domain/view/reply.js';
import type { Ids } from '../ports/ids.js';
import type { Log } from '../ports/log.js';
import type { Records } from '../ports/records.js';
import { renderReply } from '../render/index.js';
import type { Background } from './background.js';
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
  background: Background;
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
  const { handle, outbox, postPersonally, redraw, background, records, defaults, ids, log } = parts;

  return async (incoming: Incoming, invoke: boolean): Promise<TurnAnswer> => {
    let handled: Handled;
    try {
      handled = await handle(incoming);
    } catch (error) {
      return failed(incoming, invoke, error);
    }
    const [first, ...rest] = handled.replies;
    const body = invoke ? invokeAnswer(first ? await draw(first, incoming) : null) : undefined;
    const left = invoke ? { ...handled, replies: rest } : submitted(handled, incoming);
    return { ok: true, body, after: () => background.run(deliver(incoming, left)) };
  };

  async function draw(reply: Reply, incoming: Incoming) {
    return renderReply(reply, await wordsFor(incoming, records, defaults));
  }

  async function deliver(incoming: Incoming, handled: Handled): Promise<void> {
    for (const meeting of handled.redraw) redraw(meeting);
    const personal = [
      ...handled.privately.map((reply) => ({ person: incoming.sender.id, reply })),
      ...handled.others,
    ];
    const sent = [
      ...(await posts(incoming, handled.replies)),
      ...personal.map(({ person, reply }) => personally(person, reply, incoming)),
    ];
    await Promise.all(sent);
    if (handled.later) await deliver(incoming, await handled.later());
  }

  /** Not waited for one by one: the queue keeps their order. */
  async function posts(incoming: Incoming, replies: Reply[]) {
    const sent = [];
    for (const reply of replies)
      sent.push(outbox.post(destination(incoming), await draw(reply, incoming), 'reply'));
    return sent;
  }

  async function personally(person: string, reply: Reply, { sender }: Incoming) {
    const whose = person === sender.id ? sender : { id: person, locale: null, zone: null };
    const rendered = await renderReply(reply, await personWords(whose, records, defaults));
    return postPersonally(person, rendered, 'reply');
  }

  /** A press is answered with a reference; a message is left for Teams to deliver again, and its writer told. */
  async function failed(incoming: Incoming, invoke: boolean, error: unknown): Promise<TurnAnswer> {
    const reference = ids();
    const told =
      error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) };
    log.error('turn.failed', { reference, kind: incoming.kind, ...told });
    const reply = say('failed', { reference });
    if (invoke) return { ok: true, body: invokeAnswer(await draw(reply, incoming)), after: null };
    const spokenTo = incoming.kind === 'pressed' || (incoming.kind === 'message' && incoming.addressed);
    if (!spokenTo) return { ok: false, body: null, after: null };
    return { ok: false, body: null, after: () => background.run(Promise.all([posts(incoming, [reply])])) };
  }
}

/** A client without Execute can't be answered alone in a shared chat: what was asked for goes to the asker in private. */
const submitted = (handled: Handled, { kind, place }: Incoming): Handled =>
  kind === 'pressed' && place.kind === 'chat'
    ? { ...handled, replies: [], privately: [...handled.replies, ...handled.privately] }
    : handled;

const destination = ({ tenant, place, sender }: Incoming): Destination => ({
  tenant,
  address: place.address,
  to: place.kind === 'chat' ? { chat: place.chat } : { person: sender.id },
});
