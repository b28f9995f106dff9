import { lookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Files } from '../ports/files.js';
import { isLoopback } from './door/service-url.js';
import { isPublic } from './door/public-address.js';

const sizeLimit = 20 * 1024 * 1024;
const timeout = 30_000;
const mostRedirects = 3;

export interface FilesOptions {
  /** In local mode files come from this machine, and from nowhere else. */
  local: boolean;
  log: { info(event: string, data?: Record<string, unknown>): void };
}

type Fetched = Awaited<ReturnType<Files['fetch']>>;

/**
 * Files of a personal chat. Teams keeps them in the sender's OneDrive, which is <tenant>-my.sharepoint.com, and names
 * an address there that needs no token. An address elsewhere, or one that leads elsewhere, was not made by Teams.
 * (sharepoint-df.com is Microsoft's own test ring; national clouds have no files for bots, facts §6.)
 */
export function createFiles({ local, log }: FilesOptions): Files {
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
  };

  async function follow(url: string, signal: AbortSignal, redirects: number): Promise<Fetched> {
    const target = URL.canParse(url) ? new URL(url) : null;
    if (!target || !allows(target)) return { ok: false, reason: 'refused' };
    const response = await get(target, signal, local);
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

function get(url: URL, signal: AbortSignal, local: boolean): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const options = { signal, agent: false as const, ...(local ? {} : { lookup: publicLookup }) };
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end();
  });
}

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
