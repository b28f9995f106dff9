import type { Activity } from 'botbuilder';
import type { Address } from '../../domain/person.js';
import type { Clock } from '../../ports/clock.js';
import type { ConnectorClient, TeamsAdapter } from '../adapter.js';
import type { ServiceUrls } from '../door/service-url.js';
import { record, records, text, type Loose } from '../incoming/read.js';
import { readRetryAfter, type Called, type Failure } from './call.js';
import { NoAnswer } from './http-client.js';

/** An activity as it goes out: a card or a text, never both (Teams would make two messages of them). */
export type Outgoing = Partial<Activity>;

export interface NewPersonal {
  serviceUrl: string;
  bot: string;
  tenant: string;
  /** The Teams id towards this bot, or the Entra id. */
  member: string;
}

/** Teams' REST interface: one attempt per call. Throws nothing. */
export interface Connector {
  post(address: Address, activity: Outgoing): Promise<Called<string | null>>;
  update(address: Address, id: string, activity: Outgoing): Promise<Called<null>>;
  remove(address: Address, id: string): Promise<Called<null>>;
  /** The id of the personal conversation. */
  createPersonal(parts: NewPersonal): Promise<Called<string>>;
  members(address: Address, continuation: string | null): Promise<Called<Page>>;
  member(address: Address, id: string): Promise<Called<Loose>>;
}

export interface Page {
  members: Loose[];
  next: string | null;
}

/** Clients are kept by service URL: building one costs more than a turn. */
const mostClients = 50;
const pageSize = 200;

export function createConnector(adapter: TeamsAdapter, allows: ServiceUrls, clock: Clock): Connector {
  const clients = new Map<string, Promise<ConnectorClient>>();

  const clientOf = (serviceUrl: string): Promise<ConnectorClient> => {
    const kept = clients.get(serviceUrl);
    if (kept) return kept;
    if (clients.size >= mostClients) clients.clear();
    const made = adapter.connector(serviceUrl);
    clients.set(serviceUrl, made);
    return made;
  };

  async function call<T>(
    serviceUrl: string,
    work: (client: ConnectorClient) => Promise<T>,
  ): Promise<Called<T>> {
    if (!allows(serviceUrl)) return { ok: false, failure: refused };
    try {
      return { ok: true, value: await work(await clientOf(serviceUrl)) };
    } catch (error) {
      return { ok: false, failure: failureOf(error, Date.parse(clock.now())) };
    }
  }

  return {
    post: (address, activity) =>
      call(address.serviceUrl, async ({ conversations }) =>
        text((await conversations.sendToConversation(address.conversation, activity)).id),
      ),
    update: (address, id, activity) =>
      call(address.serviceUrl, async ({ conversations }) => {
        await conversations.updateActivity(address.conversation, id, { ...activity, id });
        return null;
      }),
    remove: (address, id) =>
      call(address.serviceUrl, async ({ conversations }) => {
        await conversations.deleteActivity(address.conversation, id);
        return null;
      }),
    createPersonal: ({ serviceUrl, bot, tenant, member }) =>
      call(serviceUrl, async ({ conversations }) => {
        const created = await conversations.createConversation({
          bot: { id: bot, name: '' },
          isGroup: false,
          members: [{ id: member, name: '' }],
          tenantId: tenant,
          channelData: { tenant: { id: tenant } },
        });
        return created.id;
      }),
    members: (address, continuation) =>
      call(address.serviceUrl, async ({ conversations }) => {
        const options = continuation ? { pageSize, continuationToken: continuation } : { pageSize };
        // The types demand a token even for the first page.
        type Options = Exclude<Parameters<typeof conversations.getConversationPagedMembers>[1], undefined>;
        const page = record(
          await conversations.getConversationPagedMembers(address.conversation, options as Options),
        );
        return { members: records(page.members), next: text(page.continuationToken) };
      }),
    member: (address, id) =>
      call(address.serviceUrl, async ({ conversations }) =>
        record(await conversations.getConversationMember(address.conversation, id)),
      ),
  };
}

const unanswered: Failure = { status: null, retryAfter: null, body: '', arrived: false };
const refused: Failure = { ...unanswered, status: 400, body: 'service URL refused' };

/** Of the pipeline's errors: an answer that was no success, none at all, or a token that could not be had. */
function failureOf(error: unknown, now: number): Failure {
  if (error instanceof NoAnswer) return { ...unanswered, body: error.code, arrived: error.sent };
  const parts = record(error);
  const status = typeof parts.statusCode === 'number' ? parts.statusCode : null;
  if (status === null) return { ...unanswered, body: error instanceof Error ? error.message : '' };
  const response = parts.response as {
    bodyAsText?: unknown;
    headers?: { get?(name: string): string | undefined };
  };
  return {
    status,
    retryAfter: readRetryAfter(response.headers?.get?.('retry-after'), now),
    body: text(response.bodyAsText) ?? '',
    arrived: true,
  };
}
