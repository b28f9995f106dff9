import type { Host } from './host.js';

export type Fetched<T> =
  | { kind: 'data'; data: T; etag: string | null }
  | { kind: 'same' }
  | { kind: 'refused'; status: number }
  /** No answer, or one that may be another in a moment. */
  | { kind: 'unavailable' };

export type Query = Record<string, string>;

export interface Named {
  id: string;
  name: string;
}

/** The server, as the pages see it. Nothing here throws. */
export class Api {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** `etag`: of what is shown already, so that it is not sent again. */
  async get<T>(path: string, query: Query, etag: string | null = null): Promise<Fetched<T>> {
    const known = etag === null ? {} : { 'If-None-Match': etag };
    return read<T>(await this.ask(path, query, { headers: known }));
  }

  async post<T>(path: string, query: Query, body: object): Promise<Fetched<T>> {
    const headers = { 'Content-Type': 'application/json' };
    return read<T>(await this.ask(path, query, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  /** With the token; refused with it, once more with a new one. Null when there is no answer. */
  async ask(path: string, query: Query, options: RequestInit): Promise<Response | null> {
    const once = async (again: boolean): Promise<Response | null> => {
      const token = await this.#host.token(again).catch(() => null);
      const proof = token === null ? {} : { Authorization: `Bearer ${token}` };
      return fetched(path, query, { ...options, headers: { ...(options.headers as Query), ...proof } });
    };
    const answer = await once(false);
    return answer?.status === 401 ? once(true) : answer;
  }

  /** Whom one can be in local mode; null where that is not so. */
  people(): Promise<Named[] | null> {
    return this.#list('people', tenant());
  }

  chats(): Promise<{ id: string; title: string | null }[] | null> {
    return this.#list('chats', {});
  }

  async enter(person: string): Promise<boolean> {
    const answer = await fetched('session', { person, ...tenant() }, { method: 'POST' });
    return answer?.ok ?? false;
  }

  async leave(): Promise<void> {
    await fetched('session', {}, { method: 'DELETE' });
  }

  async #list<T>(path: string, query: Query): Promise<T | null> {
    const found = await this.get<T>(path, query);
    return found.kind === 'data' ? found.data : null;
  }
}

async function read<T>(answer: Response | null): Promise<Fetched<T>> {
  if (!answer || answer.status >= 500) return { kind: 'unavailable' };
  if (answer.status === 304) return { kind: 'same' };
  if (!answer.ok) return { kind: 'refused', status: answer.status };
  const text = await answer.text().catch(() => null);
  if (text === null) return { kind: 'unavailable' };
  const data = (text === '' ? {} : JSON.parse(text)) as T;
  return { kind: 'data', data, etag: answer.headers.get('etag') };
}

const fetched = (path: string, query: Query, options: RequestInit): Promise<Response | null> =>
  window
    .fetch(`/api/pages/${path}?${new URLSearchParams(query).toString()}`, { cache: 'no-store', ...options })
    .catch(() => null);

/** A store can hold several tenants; the address may name the one that is meant. */
function tenant(): Query {
  const named = new URLSearchParams(window.location.search).get('tenant');
  return named === null ? {} : { tenant: named };
}
