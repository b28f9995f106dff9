import type { FakeChat } from './chat.js';
import { isRecord, type Activity } from './types.js';
import type { World } from './world.js';

/** Without consent Teams gives a bot in a chat only what mentions it. */
export function hears(world: World, chat: FakeChat, activity: Activity): boolean {
  if (!chat.botIn) return false;
  if (chat.kind === 'personal' || chat.hearsAll) return true;
  const entities = Array.isArray(activity['entities']) ? (activity['entities'] as unknown[]) : [];
  return entities.some(
    (e) => isRecord(e) && isRecord(e['mentioned']) && e['mentioned']['id'] === world.bot.id,
  );
}
