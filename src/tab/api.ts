import type { Host } from './host.js';
import type { PanelData } from './panel-data.js';

export type Fetched =
  | { kind: 'data'; data: PanelData; etag: string | null }
  | { kind: 'same' }
  | { kind: 'refused'; status: number }
  /** No answer, or one that may be another in a moment. */
  | { kind: 'unavailable' };

export interface Named {
  id: string;
  name: string;
}

/** The server, as the page sees it. Nothing here throws. */
export class Api {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async meeting(chat: string, etag: string | null): Promise<Fetched> {
    const answer = await this.#get('meeting', { chat }, etag);
    if (!answer || answer.status >= 500) return { kind: 'unavailable' };
    if (answer.status === 304) return { kind: 'same' };
    if (!answer.ok) return { kind: 'refused', status: answer.status };
    return { kind: 'data', data: (await answer.json()) as PanelData, etag: answer.headers.get('etag') };
  }

  card(chat: string, item: string, locale: string): Promise<object | null> {
    return this.#json('card', { chat, item, locale });
  }

  /** Whom one can be in local mode; null where that is not so. */
  people(): Promise<Named[] | null> {
    return this.#json('people', tenant());
  }

  chats(): Promise<{ id: string; title: string | null }[] | null> {
    return this.#json('chats', {});
  }

  async enter(person: string): Promise<boolean> {
    const answer = await this.#fetch('session', { person, ...tenant() }, { method: 'POST' });
    return answer?.ok ?? false;
  }

  async leave(): Promise<void> {
    await this.#fetch('session', {}, { method: 'DELETE' });
  }

  async #json<T>(path: string, query: Record<string, string>): Promise<T | null> {
    const answer = await this.#get(path, query, null);
    return answer?.ok ? ((await answer.json()) as T) : null;
  }

  /** With the token; refused with it, once more with a new one. */
  async #get(path: string, query: Record<string, string>, etag: string | null): Promise<Response | null> {
    const known = etag === null ? {} : { 'If-None-Match': etag };
    const ask = async (again: boolean): Promise<Response | null> => {
      const token = await this.#host.token(again).catch(() => null);
      const proof = token === null ? {} : { Authorization: `Bearer ${token}` };
      return this.#fetch(path, query, { headers: { ...known, ...proof } });
    };
    const answer = await ask(false);
    return answer?.status === 401 && answer.url.includes('/meeting') ? ask(true) : answer;
  }

  #fetch(path: string, query: Record<string, string>, options: RequestInit): Promise<Response | null> {
    return window
      .fetch(`/api/panel/${path}?${new URLSearchParams(query).toString()}`, { cache: 'no-store', ...options })
      .catch(() => null);
  }
}

/** A store can hold several tenants; the address may name the one that is meant. */
function tenant(): Record<string, string> {
  const named = new URLSearchParams(window.location.search).get('tenant');
  return named === null ? {} : { tenant: named };
}
