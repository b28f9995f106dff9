import type { RequestKind } from '../types.js';

/** A request to Teams' REST API, taken apart. */
export interface Route {
  kind: RequestKind | 'file' | 'token' | 'unknown';
  conversation: string | null;
  /** An activity, member, meeting, participant, team or file, by kind. */
  id: string | null;
  query: URLSearchParams;
}

const patterns: [string, RegExp, Route['kind']][] = [
  ['POST', /^v3\/conversations$/, 'create'],
  ['POST', /^v3\/conversations\/(?<conversation>[^/]+)\/activities(\/(?<id>[^/]+))?$/, 'send'],
  ['PUT', /^v3\/conversations\/(?<conversation>[^/]+)\/activities\/(?<id>[^/]+)$/, 'update'],
  ['DELETE', /^v3\/conversations\/(?<conversation>[^/]+)\/activities\/(?<id>[^/]+)$/, 'delete'],
  ['GET', /^v3\/conversations\/(?<conversation>[^/]+)\/(paged)?members$/, 'members'],
  ['GET', /^v3\/conversations\/(?<conversation>[^/]+)\/members\/(?<id>[^/]+)$/, 'member'],
  ['GET', /^v1\/meetings\/(?<meeting>[^/]+)$/, 'meeting'],
  ['GET', /^v1\/meetings\/(?<meeting>[^/]+)\/participants\/(?<id>[^/]+)$/, 'participant'],
  ['POST', /^v1\/meetings\/(?<meeting>[^/]+)\/notification$/, 'notify'],
  ['GET', /^v3\/teams\/(?<id>[^/]+)(\/conversations)?$/, 'team'],
  ['GET', /^files\/(?<id>[^/]+)\/[^/]+$/, 'file'],
  ['PUT', /^files\/(?<id>[^/]+)\/[^/]+$/, 'file'],
  ['POST', /^[^/]+\/oauth2\/v2\.0\/token$/, 'token'],
];

/** `url` is the path as requested. The region that service URLs carry ("/emea/") is passed over. */
export function route(method: string, url: string): Route & { meeting: string | null } {
  const parsed = new URL(url, 'http://teams');
  const path = parsed.pathname.replace(/^\/+/, '').replace(/^[a-z-]+\/(?=v[13]\/)/, '');
  for (const [verb, pattern, kind] of patterns) {
    const groups = verb === method ? pattern.exec(path)?.groups : undefined;
    if (!groups && !(verb === method && pattern.test(path))) continue;
    const part = (name: string): string | null => {
      const text = groups?.[name];
      return text === undefined ? null : decodeURIComponent(text);
    };
    return {
      kind,
      conversation: part('conversation'),
      id: part('id'),
      meeting: part('meeting'),
      query: parsed.searchParams,
    };
  }
  return { kind: 'unknown', conversation: null, id: null, meeting: null, query: parsed.searchParams };
}
