import type { FakeChat } from '../chat.js';
import type { Message } from '../message.js';
import { isRecord, textOf, type Activity } from '../types.js';
import type { FakeUser } from '../user.js';
import type { World } from '../world.js';
import { invokeActivity } from './presses.js';
import { escapeHtml } from './wording.js';

export interface ExtensionUse {
  commandId: string;
  /** The message the command was used on; otherwise it was opened beside the text box. */
  on?: Message;
  /** What the form sends, for submitAction. */
  data?: unknown;
  /** Changes what Teams hands over, into what it should not be. */
  spoilt?: (value: Record<string, unknown>) => Record<string, unknown>;
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
  const given = use.spoilt?.(value) ?? value;
  const invoke = invokeActivity(world, chat, user, `composeExtension/${step}`, given);
  return {
    ...invoke,
    channelData: { ...invoke.channelData, source: { name: use.on ? 'message' : 'compose' } },
  };
}

function messagePayload(message: Message): Record<string, unknown> {
  const created = new Date(Number(message.id)).toISOString();
  const html = message.activity.attachments?.find((a) => a.contentType === 'text/html')?.content;
  const content = typeof html === 'string' ? asHandedOver(html) : escapeHtml(message.text);
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
    body: { contentType: 'html', content },
    from: {
      device: null,
      conversation: null,
      user: { userIdentityType: 'aadUser', id: message.author.entraId, displayName: message.author.name },
      application: null,
    },
    reactions: [],
    mentions: mentionsOf(message),
    attachments: [],
  };
}

/** What the bot is never told of people here: their id towards it. Only that of Entra, and of a bot its app's. */
function mentionsOf({ activity, chat }: Message): Record<string, unknown>[] {
  const entities = Array.isArray(activity['entities']) ? (activity['entities'] as unknown[]) : [];
  const mentioned = entities.filter(isRecord).filter((entity) => entity['type'] === 'mention');
  return mentioned.map((entity, id) => {
    const who = isRecord(entity['mentioned']) ? entity['mentioned'] : {};
    const user = chat.members.find((member) => member.id === who['id']);
    const name = textOf(who['name']) ?? '';
    const app = textOf(who['id'])?.replace(/^28:/, '') ?? '';
    return {
      id,
      mentionText: name,
      mentioned: {
        device: null,
        conversation: null,
        user: user ? { userIdentityType: 'aadUser', id: user.entraId, displayName: user.name } : null,
        application: user ? null : { applicationIdentityType: 'bot', id: app, displayName: name },
      },
    };
  });
}

/** Mentions are marked otherwise here than in the messages that the bot is sent. */
const asHandedOver = (html: string): string =>
  `<div>${html.replace(/<span [^>]*Mention" itemid="(\d+)">([^<]*)<\/span>/g, '<at id="$1">$2</at>')}</div>`;

/** A typed search; without words, what is shown before anything is typed. */
export const extensionQuery = (
  world: World,
  chat: FakeChat,
  user: FakeUser,
  commandId: string,
  words: string | null,
  options: { skip?: number; count?: number } = {},
): Activity =>
  invokeActivity(world, chat, user, 'composeExtension/query', {
    commandId,
    parameters: [words === null ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words }],
    queryOptions: { skip: options.skip ?? 0, count: options.count ?? 25 },
  });

/** A link in the text box, of a domain that the app named; anonymous: pasted by somebody who does not have the app. */
export const linkQuery = (
  world: World,
  chat: FakeChat,
  user: FakeUser,
  url: unknown,
  anonymous: boolean,
): Activity =>
  invokeActivity(world, chat, user, `composeExtension/${anonymous ? 'anonymousQueryLink' : 'queryLink'}`, {
    url,
    state: null,
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
