import type { FakeChat } from '../chat.js';
import type { Message } from '../message.js';
import type { Activity } from '../types.js';
import type { FakeUser } from '../user.js';
import type { World } from '../world.js';
import { invokeActivity } from './presses.js';

export interface ExtensionUse {
  commandId: string;
  /** The message the command was used on; otherwise it was opened beside the text box. */
  on?: Message;
  /** What the form sends, for submitAction. */
  data?: unknown;
}

/** A message extension's action: fetchTask opens its form, submitAction sends it. */
export function extensionActivity(
  world: World,
  chat: FakeChat,
  user: FakeUser,
  step: 'fetchTask' | 'submitAction',
  use: ExtensionUse,
): Activity {
  const value = {
    commandId: use.commandId,
    commandContext: use.on ? 'message' : 'compose',
    requestId: world.ids.guid().replaceAll('-', ''),
    ...(use.on ? { messagePayload: messagePayload(use.on) } : {}),
    ...(use.data === undefined ? {} : { data: use.data }),
    context: { theme: 'default' },
  };
  const invoke = invokeActivity(world, chat, user, `composeExtension/${step}`, value);
  return {
    ...invoke,
    channelData: { ...invoke.channelData, source: { name: use.on ? 'message' : 'compose' } },
  };
}

function messagePayload(message: Message): Record<string, unknown> {
  const created = new Date(Number(message.id)).toISOString();
  const html = message.activity.attachments?.find((a) => a.contentType === 'text/html')?.content;
  return {
    linkToMessage: `https://teams.microsoft.com/l/message/${message.chat.id}/${message.id}`,
    id: message.id,
    replyToId: null,
    createdDateTime: created,
    lastModifiedDateTime: null,
    deleted: false,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: message.author.locale.toLowerCase(),
    body: { contentType: 'html', content: html ?? message.text },
    from: {
      device: null,
      conversation: null,
      user: { userIdentityType: 'aadUser', id: message.author.entraId, displayName: message.author.name },
      application: null,
    },
    reactions: [],
    mentions: [],
    attachments: [],
  };
}

export const extensionQuery = (
  world: World,
  chat: FakeChat,
  user: FakeUser,
  commandId: string,
  query: string,
): Activity =>
  invokeActivity(world, chat, user, 'composeExtension/query', {
    commandId,
    parameters: [{ name: 'query', value: query }],
    queryOptions: { skip: 0, count: 25 },
  });

/** A typed search in a choice field of a card. */
export const cardSearch = (
  world: World,
  chat: FakeChat,
  user: FakeUser,
  dataset: string,
  query: string,
): Activity =>
  invokeActivity(world, chat, user, 'application/search', {
    queryText: query,
    queryOptions: { skip: 0, top: 15 },
    dataset,
  });

/** The answer to a card that asks leave to upload a file. */
export function fileConsent(
  world: World,
  chat: FakeChat,
  user: FakeUser,
  action: 'accept' | 'decline',
  file: { name: string; context: unknown },
): Activity {
  const uniqueId = world.ids.guid().toUpperCase();
  const origin = new URL(world.serviceUrl).origin;
  const address = `${origin}/files/${uniqueId}/${encodeURIComponent(file.name)}`;
  const uploadInfo = {
    contentUrl: address,
    name: file.name,
    uploadUrl: address,
    uniqueId,
    fileType: file.name.split('.').at(-1) ?? '',
    etag: '123',
  };
  return invokeActivity(world, chat, user, 'fileConsent/invoke', {
    type: 'fileUpload',
    action,
    context: file.context,
    ...(action === 'accept' ? { uploadInfo } : {}),
  });
}
