import type { Agent as AnyAgent, ClientRequest, IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { isLoopback } from './door/service-url.js';

/** How calls leave: straight out, or through the proxy that the network asks for (HTTPS_PROXY). */
export interface WayOut {
  /** Keeps its connections. For https only: a proxy is no way to this machine itself, which is all that http is for. */
  agentFor(hostname: string): AnyAgent;
  /** A proxy stands between, so that it looks up names. */
  leads(hostname: string): boolean;
  close(): void;
}

export interface WayOutOptions {
  proxy: string | null;
  /** Certificates to trust besides the usual ones; for tests. */
  ca?: string | undefined;
}

const keeping = { keepAlive: true, maxSockets: 64 };

export function wayOut({ proxy, ca }: WayOutOptions): WayOut {
  const trusted = ca === undefined ? {} : { ca };
  const straight = new Agent({ ...keeping, ...trusted });
  const proxied = proxy === null ? null : new HttpsProxyAgent(proxy, keeping);
  // What it is made with is for its own connection to the proxy; these are for what goes through.
  if (proxied) Object.assign(proxied.options, trusted);
  const leads = (hostname: string): boolean => proxied !== null && !isLoopback(hostname);
  return {
    leads,
    agentFor: (hostname) => (proxied && leads(hostname) ? proxied : straight),
    close: () => {
      straight.destroy();
      proxied?.destroy();
    },
  };
}

/** The proxy would not let the call through: it never got to Teams, whose answer it must not be taken for. */
export class ProxyRefused extends Error {
  readonly code = 'PROXY_REFUSED';
  constructor(status: number) {
    super(`The proxy answered ${status}`);
  }
}

/** Fails a call that the proxy turns away. What it answers would be handed on as if it were the other side's. */
export function mindProxy(sent: ClientRequest): ClientRequest {
  return sent.on('proxyConnect', ({ statusCode }: { statusCode: number }) => {
    if (statusCode !== 200) sent.destroy(new ProxyRefused(statusCode));
  });
}

const longest = 1024 * 1024;

/** A small document by the way out: signing keys, tokens. No redirects. */
export async function fetchBy(way: WayOut, address: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(address);
  if (url.protocol !== 'https:' || !way.leads(url.hostname))
    return fetch(url, { ...init, redirect: 'error' });
  const body = typeof init.body === 'string' ? init.body : undefined;
  const headers = Object.fromEntries(new Headers(init.headers));
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const options = {
    method: init.method ?? 'GET',
    headers: { ...headers, ...length },
    agent: way.agentFor(url.hostname),
    ...(init.signal ? { signal: init.signal } : {}),
  };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    mindProxy(request(url, options, resolve))
      .on('error', reject)
      .end(body);
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > longest) throw new Error('The answer is too large');
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 502 });
}
