import type { FakeChat } from '../chat.js';
import type { Activity } from '../types.js';
import type { FakeUser } from '../user.js';
import type { World } from '../world.js';
import { messageActivity } from './messages.js';

export interface Upload {
  name: string;
  bytes: Uint8Array | string;
}

/**
 * A message with files. In personal chat each comes with an address that needs no token; elsewhere the bot is only
 * shown that something is attached, and would have to ask Graph.
 */
export function uploadActivity(
  world: World,
  chat: FakeChat,
  user: FakeUser,
  uploads: readonly Upload[],
  text = '',
): Activity {
  if (chat.kind !== 'personal') {
    const marks = uploads.map(() => `<attachment id="${world.ids.guid()}"></attachment>`).join('');
    return messageActivity(world, chat, user, text, { html: `<p>${text}</p>${marks}` });
  }
  const attachments = uploads.map(({ name, bytes }) => {
    const uniqueId = world.ids.guid().toUpperCase();
    world.files.put(uniqueId, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    const url = `${new URL(world.serviceUrl).origin}/files/${uniqueId}/${encodeURIComponent(name)}`;
    return {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: url,
      name,
      content: {
        downloadUrl: url,
        uniqueId,
        fileType: name.split('.').at(-1) ?? '',
        etag: `"{${uniqueId}},1"`,
      },
    };
  });
  return messageActivity(world, chat, user, text, { attachments });
}
