import { ReadCard } from './card.js';
import type { FakeChat } from './chat.js';
import { Post } from './post.js';
import { isRecord, textOf, type Delivery } from './types.js';
import type { FakeUser } from './user.js';
import type { World } from './world.js';

const cardType = 'application/vnd.microsoft.card.adaptive';
const messageType = 'application/vnd.microsoft.activity.message';

/** What came back to the one who pressed: only they see it. */
export class Answer {
  readonly status: number | null;
  readonly body: unknown;
  /** A card that takes the place of the pressed one, for this person alone. */
  readonly card: ReadCard | null;
  /** A short text shown to this person. */
  readonly message: string | null;
  /** The answer said that it failed, by its own status code or type. */
  readonly error: string | null;

  constructor(
    world: World,
    readonly user: FakeUser,
    to: ReadCard | FakeChat,
    /** Null while incoming activities are held back. */
    readonly delivery: Delivery | null,
  ) {
    this.status = delivery?.status ?? null;
    this.body = delivery?.body ?? null;
    const answer = isRecord(this.body) ? this.body : {};
    const chat = to instanceof ReadCard ? to.post.chat : to;
    this.message = answer['type'] === messageType ? textOf(answer['value']) : null;
    this.error = failure(answer);
    this.card = null;
    const card = answer['type'] === cardType ? answer['value'] : dialogCard(answer);
    if (isRecord(card)) {
      const post =
        to instanceof ReadCard ? to.post : new Post('', chat, world.now(), { type: 'message' }, null);
      this.card = answer['type'] === cardType ? post.giveOwn(user, card) : new ReadCard(card, post);
    }
  }

  /** The card that came back; throws, showing what did, when there is none. */
  shown(): ReadCard {
    if (!this.card) throw new Error(`no card came back, but ${JSON.stringify(this.body)}`);
    return this.card;
  }
}

function failure(answer: Record<string, unknown>): string | null {
  const status = answer['statusCode'];
  if (typeof status !== 'number' || status < 400) return null;
  const value = isRecord(answer['value']) ? answer['value'] : {};
  return `${status} ${textOf(value['code']) ?? ''} ${textOf(value['message']) ?? ''}`.trim();
}

/** The card of a dialog: `{task: {value: {card: {content}}}}`. */
function dialogCard(answer: Record<string, unknown>): unknown {
  const task = answer['task'];
  const value = isRecord(task) ? task['value'] : null;
  const card = isRecord(value) ? value['card'] : null;
  return isRecord(card) ? card['content'] : null;
}
