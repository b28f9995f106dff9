import type { Request, Response, Server } from 'restify';
import { readOwnPath } from '../../domain/own-address.js';
import type { Records } from '../../ports/records.js';
import type { Log } from '../../ports/log.js';
import { tabAddress } from './tab-address.js';
import { chatOf } from './chat-of.js';
import { leadsNowhere } from './words.js';

export interface LinkDeps {
  records: Pick<Records, 'forum' | 'meeting' | 'find' | 'chat'>;
  /** The app in Teams; null in local mode, where the page itself is opened. */
  appId: string | null;
  log: Log;
}

/**
 * GET /l/<forum>/<number> and /l/<forum>/m/<meeting>: leads to the page, in its chat in Teams. Nobody has signed in yet,
 * so nothing of what is there is told, not even whether it is: who may see it is asked on the page.
 */
export function linkRoutes(server: Server, deps: LinkDeps): void {
  const lead = async (request: Request, response: Response): Promise<void> => {
    const place = readOwnPath(request.path().slice(1));
    const target = place && (await chatOf(place, deps.records));
    if (!target) {
      say(response, 404, { 'Content-Type': 'text/plain; charset=utf-8' }, leadsNowhere(request.headers));
      return;
    }
    say(response, 302, { Location: tabAddress(target, deps.appId) });
  };
  server.get('/l/*', async (request: Request, response: Response) => {
    await lead(request, response).catch((error: unknown) => {
      deps.log.error('links.failed', { error: String(error) });
      say(response, 500, {});
    });
  });
}

function say(response: Response, status: number, headers: Record<string, string>, body = ''): void {
  response.sendRaw(status, body, {
    ...headers,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  });
}
