import { refusals, type Refusal } from '../errors.js';
import type { FakeChat } from '../chat.js';
import { Post } from '../post.js';
import { isRecord, recordsIn, textOf, type Activity } from '../types.js';
import type { World } from '../world.js';

export type Outcome =
  { ok: true; status: number; body: unknown; activity: string | null } | { ok: false; refusal: Refusal };

const done = (status: number, body: unknown, activity: string | null = null): Outcome => ({
  ok: true,
  status,
  body,
  activity,
});
const refuse = (refusal: Refusal): Outcome => ({ ok: false, refusal });

/** Makes the personal chat with a member, or finds the one there is; bots cannot make group chats. */
export function createConversation(world: World, body: unknown): Outcome {
  const asked = isRecord(body) ? body : {};
  const members = recordsIn(asked['members']).map((member) => textOf(member['id']) ?? '');
  const tenant = textOf(asked['tenantId']) ?? tenantIn(asked['channelData']);
  if (asked['isGroup'] === true || members.length !== 1 || tenant === null)
    return refuse(refusals.BadArgument);
  const user = world.users.find(
    (u) => (u.id === members[0] || u.entraId === members[0]) && u.tenant.id === tenant,
  );
  if (!user?.installed) return refuse(refusals.ForbiddenOperationException);
  const chat = world.personal(user);
  const first = asked['activity'];
  const posted = isRecord(first) ? post(world, chat, first as Activity, null) : null;
  if (posted && !posted.ok) return posted;
  return done(
    201,
    { id: chat.id, ...(posted ? { activityId: posted.activity } : {}) },
    posted?.activity ?? null,
  );
}

/** Puts a message in a chat. One with text and cards becomes two, and the answer names neither. */
export function send(world: World, chat: FakeChat | null, body: unknown, replyTo: string | null): Outcome {
  if (!chat) return refuse(refusals.ConversationNotFound);
  if (!isRecord(body) || typeof body['type'] !== 'string') return refuse(refusals.BadArgument);
  const blocked = notIn(chat);
  if (blocked) return refuse(blocked);
  if (tooBig(world, body)) return refuse(refusals.MessageSizeTooBig);
  const activity = body as Activity;
  if (activity.type !== 'message') return done(201, { id: world.ids.message(world.now()) });
  const { text, ...card } = activity;
  const hasCards = recordsIn(activity.attachments).length > 0;
  if (world.settings.splitTextAndCards && text && hasCards) {
    post(world, chat, { ...activity, attachments: [] }, replyTo);
    post(world, chat, card, replyTo);
    return done(201, {});
  }
  return post(world, chat, activity, replyTo);
}

function post(world: World, chat: FakeChat, activity: Activity, replyTo: string | null): Outcome {
  const id = world.ids.message(world.now());
  chat.posts.push(new Post(id, chat, world.now(), activity, replyTo));
  return done(201, { id }, id);
}

/** Puts another message in the place of one of the bot's. */
export function update(world: World, chat: FakeChat | null, id: string, body: unknown): Outcome {
  if (!chat) return refuse(refusals.ConversationNotFound);
  if (!isRecord(body)) return refuse(refusals.BadArgument);
  const blocked = notIn(chat);
  if (blocked) return refuse(blocked);
  if (tooBig(world, body)) return refuse(refusals.MessageSizeTooBig);
  const found = chat.standing().find((standing) => standing.id === id);
  if (!found) return refuse(refusals.ActivityNotFoundInConversation);
  found.update(body as Activity);
  return done(200, { id }, id);
}

export function remove(chat: FakeChat | null, id: string): Outcome {
  if (!chat) return refuse(refusals.ConversationNotFound);
  const blocked = notIn(chat);
  if (blocked) return refuse(blocked);
  const found = chat.standing().find((standing) => standing.id === id);
  if (!found) return refuse(refusals.ActivityNotFoundInConversation);
  found.deleted = true;
  return done(200, null, id);
}

function notIn(chat: FakeChat): Refusal | null {
  if (chat.botIn) return null;
  return chat.kind === 'personal'
    ? refusals.ForbiddenOperationException
    : refusals.BotNotInConversationRoster;
}

/** Sizes count as UTF-16. */
const tooBig = (world: World, body: unknown): boolean =>
  JSON.stringify(body).length * 2 > world.settings.maxMessageBytes;

function tenantIn(channelData: unknown): string | null {
  const tenant = isRecord(channelData) ? channelData['tenant'] : null;
  return isRecord(tenant) ? textOf(tenant['id']) : null;
}
