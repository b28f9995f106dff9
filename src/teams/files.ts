import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Files } from '../ports/files.js';
import { isLoopback } from './door/service-url.js';
import { isPublic } from './door/public-address.js';
import { mindProxy, type WayOut } from './proxy.js';

const sizeLimit = 20 * 1024 * 1024;
const timeout = 30_000;
const mostRedirects = 3;

export interface FilesOptions {
  /** In local mode files come from this machine, and from nowhere else. */
  local: boolean;
  log: { info(event: string, data?: Record<string, unknown>): void };
  way: WayOut;
}

type Fetched = Awaited<ReturnType<Files['fetch']>>;

/**
 * Files of a personal chat. Teams keeps them in the sender's OneDrive, which is <tenant>-my.sharepoint.com, and names
 * an address there that needs no token. An address elsewhere, or one that leads elsewhere, was not made by Teams.
 * (sharepoint-df.com is Microsoft's own test ring; national clouds have no files for bots, facts §6.)
 */
export function createFiles({ local, log, way }: FilesOptions): Files {
  const allows = local ? isLocal : isSharePoint;
  return {
    async fetch({ url }) {
      try {
        return await follow(url, AbortSignal.timeout(timeout), mostRedirects);
      } catch (error) {
        log.info('files.failed', { error: error instanceof Error ? error.name : '' });
        return { ok: false, reason: 'failed' };
      }
    },
    async put(url, bytes) {
      const target = URL.canParse(url) ? new URL(url) : null;
      if (!target || !allows(target)) return { ok: false, reason: 'refused' };
      try {
        const response = await send(target, AbortSignal.timeout(timeout), bytes);
        response.destroy();
        const { statusCode = 0 } = response;
        return statusCode >= 200 && statusCode < 300 ? { ok: true } : { ok: false, reason: 'failed' };
      } catch (error) {
        log.info('files.failed', { error: error instanceof Error ? error.name : '' });
        return { ok: false, reason: 'failed' };
      }
    },
  };

  async function follow(url: string, signal: AbortSignal, redirects: number): Promise<Fetched> {
    const target = URL.canParse(url) ? new URL(url) : null;
    if (!target || !allows(target)) return { ok: false, reason: 'refused' };
    const response = await send(target, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      if (redirects === 0) return { ok: false, reason: 'refused' };
      return follow(new URL(headers.location, target).href, signal, redirects - 1);
    }
    if (statusCode === 200) return read(response);
    response.destroy();
    return { ok: false, reason: 'failed' };
  }

  /**
   * Fetches, or with `bytes` puts them there as a whole. Through a proxy it is the proxy that looks up the name, and
   * guards the network it stands in.
   */
  function send(url: URL, signal: AbortSignal, bytes?: Uint8Array): Promise<IncomingMessage> {
    const secure = url.protocol === 'https:';
    const straight = { agent: false as const, ...(local ? {} : { lookup: publicLookup }) };
    const options = {
      signal,
      ...(secure && way.leads(url.hostname) ? { agent: way.agentFor(url.hostname) } : straight),
      ...(bytes ? { method: 'PUT', headers: wholeFile(bytes.length) } : {}),
    };
    return new Promise((resolve, reject) => {
      mindProxy((secure ? httpsRequest : httpRequest)(url, options, resolve))
        .on('error', reject)
        .end(bytes);
    });
  }
}

const isSharePoint = (url: URL): boolean =>
  url.protocol === 'https:' && url.port === '' && !url.username && url.hostname.endsWith('.sharepoint.com');

const isLocal = (url: URL): boolean => /^https?:$/.test(url.protocol) && isLoopback(url.hostname);

/** A name that leads to an address inside our own network is not SharePoint, whatever it is called. */
const publicLookup: LookupFunction = (hostname, options, found) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused =
      error ?? (addresses.every(({ address }) => isPublic(address)) ? null : new Error('Private address'));
    const [first] = refused ? [] : addresses;
    if (refused || !first) found(refused ?? new Error('No address'), '', 0);
    else if (options.all) found(null, addresses);
    else found(null, first.address, first.family);
  });
};

/** Teams gives an upload session, which is told which part of the file comes: all of it. */
const wholeFile = (length: number): Record<string, string> => ({
  'content-type': 'application/octet-stream',
  'content-length': String(length),
  'content-range': `bytes 0-${length - 1}/${length}`,
});

async function read(response: IncomingMessage): Promise<Fetched> {
  if (Number(response.headers['content-length'] ?? 0) > sizeLimit) return tooLarge(response);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > sizeLimit) return tooLarge(response);
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

function tooLarge(response: IncomingMessage): Fetched {
  response.destroy();
  return { ok: false, reason: 'too-large' };
}
