import type { Request, Server } from 'restify';
import type { PersonRef } from '../../../domain/person.js';
import type { Log } from '../../../ports/log.js';
import type { Records } from '../../../ports/records.js';
import { type Answer, answering, asked, refuse } from '../answer.js';
import { isLocal, isOwnPage, type LocalSession } from './local-session.js';

export interface LocalDeps {
  records: Records;
  log: Log;
  /** The tenants of the store, as far as somebody knows them. Those of open meetings are found here. */
  tenants?: () => Promise<string[]>;
}

/** Local mode's own routes: who is there to be, and being them. The bot listens on loopback only. */
export function localRoutes(server: Server, session: LocalSession, deps: LocalDeps): void {
  const people = async (request: Request): Promise<PersonRef[]> => {
    const found = await Promise.all((await tenantsOf(request, deps)).map((tenant) => peopleOf(tenant, deps)));
    const byId = new Map(found.flat().map((person) => [person.id, { id: person.id, name: person.name }]));
    return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'da'));
  };

  const list = async (request: Request): Promise<Answer> =>
    isLocal(request) ? { status: 200, body: await people(request) } : refuse(403);

  const chats = async (request: Request): Promise<Answer> => {
    const who = await session.who(request);
    if (!who.ok) return refuse(who.status);
    const mine = (await deps.records.chatsOf(who.person)).filter(({ gone }) => gone === null);
    return {
      status: 200,
      body: mine.map(({ id, title }) => ({ id: id.slice(who.tenant.length + 1), title })),
    };
  };

  const enter = async (request: Request): Promise<Answer> => {
    if (!isOwnPage(request)) return refuse(403);
    const id = asked(request, 'person');
    const person = (await people(request)).find((known) => known.id === id);
    if (!person) return refuse(404);
    return { status: 204, headers: { 'Set-Cookie': session.cookie(person.id) } };
  };

  const leave = (request: Request): Promise<Answer> =>
    Promise.resolve(
      isOwnPage(request) ? { status: 204, headers: { 'Set-Cookie': session.cookie(null) } } : refuse(403),
    );

  server.get('/api/pages/people', answering(deps.log, list));
  server.get('/api/pages/chats', answering(deps.log, chats));
  server.post('/api/pages/session', answering(deps.log, enter));
  server.del('/api/pages/session', answering(deps.log, leave));
}

async function tenantsOf(request: Request, { records, tenants }: LocalDeps): Promise<string[]> {
  const heads = await records.openMeetings();
  const forums = await Promise.all(heads.map((head) => records.forum(head.forum)));
  const open = forums.flatMap((forum) => (forum ? [forum.tenant] : []));
  const named = asked(request, 'tenant');
  return [...new Set([...(named === null ? [] : [named]), ...open, ...((await tenants?.()) ?? [])])];
}

/** Those whom the bot has met, and the members of the chats it is in. */
async function peopleOf(tenant: string, { records }: LocalDeps): Promise<PersonRef[]> {
  const chats = await records.chats(tenant);
  const all = [...chats.flatMap((chat) => chat.members), ...(await records.people(tenant))];
  // Teams does not always say who somebody is; a chat they are in may.
  return all.filter(({ name }) => name !== '');
}
