import type { Button, ReadCard } from '../card.js';
import type { FakeChat } from '../chat.js';
import { isRecord, textOf, type Activity } from '../types.js';
import type { FakeUser } from '../user.js';
import type { World } from '../world.js';
import { base } from './base.js';
import { messageActivity } from './messages.js';

/** Any invoke, such as "composeExtension/query". */
export const invokeActivity = (
  world: World,
  chat: FakeChat,
  user: FakeUser,
  name: string,
  value: unknown,
): Activity => ({ ...base(world, chat, user), type: 'invoke', id: world.ids.event(), name, value });

/** What a client sends for Action.Execute, by a press or, "automatic", for a card's refresh. */
export function executeActivity(
  world: World,
  user: FakeUser,
  card: ReadCard,
  action: Record<string, unknown>,
  inputs: Record<string, unknown>,
  trigger: 'manual' | 'automatic' = 'manual',
): Activity {
  const { chat, id } = card.post;
  const data = { ...(isRecord(action['data']) ? action['data'] : {}), ...inputs };
  return {
    ...invokeActivity(world, chat, user, 'adaptiveCard/action', {
      action: {
        type: 'Action.Execute',
        id: textOf(action['id']) ?? '',
        verb: textOf(action['verb']) ?? '',
        data,
      },
      trigger,
    }),
    replyToId: id,
  };
}

/** What a client sends for Action.Submit: a message with a value and no text, or what data.msteams asks for. */
export function submitActivity(
  world: World,
  user: FakeUser,
  card: ReadCard,
  action: Record<string, unknown>,
  inputs: Record<string, unknown>,
): Activity {
  const { chat, id } = card.post;
  const own = isRecord(action['data']) ? action['data'] : {};
  const { msteams, ...rest } = own;
  const asked = isRecord(msteams) ? msteams : {};
  if (asked['type'] === 'imBack') return messageActivity(world, chat, user, textOf(asked['value']) ?? '');
  if (asked['type'] === 'messageBack') {
    const message = messageActivity(world, chat, user, textOf(asked['text']) ?? '');
    return { ...message, value: asked['value'] ?? { ...rest, ...inputs }, replyToId: id };
  }
  if (asked['type'] === 'task/fetch') {
    const value = { data: { ...own, ...inputs }, context: { theme: 'default' } };
    return { ...invokeActivity(world, chat, user, 'task/fetch', value), replyToId: id };
  }
  return {
    ...base(world, chat, user),
    id: world.ids.message(world.now()),
    value: { ...rest, ...inputs },
    replyToId: id,
    channelData: {
      ...base(world, chat, user).channelData,
      source: { name: 'message' },
      legacy: { replyToId: id },
    },
  };
}

/** The action that a button sends, as a client does that knows Action.Execute, or as an old one that does not. */
export function actionOf(button: Button, as: 'execute' | 'submit'): Record<string, unknown> {
  const { action } = button;
  if (as === 'execute' || action['type'] === 'Action.Submit') return action;
  const fallback = action['fallback'];
  if (!isRecord(fallback))
    throw new Error(`${button.title} has no fallback for clients without Action.Execute`);
  return fallback;
}
