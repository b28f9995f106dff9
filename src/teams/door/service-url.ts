/**
 * Where the bot sends its token and what people wrote: only to Teams' own connector. smba.trafficmanager.net is the
 * commercial cloud; smba.infra.gcc.teams.microsoft.com is GCC, which signs in at the same place (facts §4,
 * InvalidBotApiHost). The other national clouds have issuers of their own, and canary.botapi.skype.com is Microsoft's
 * test ring: neither is ours.
 */
const hosts = new Set(['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com']);

/** Whether a service URL may be called, be it just received or stored long ago. */
export type ServiceUrls = (url: string) => boolean;

export const teamsServiceUrls: ServiceUrls = (url) => {
  const parsed = parse(url);
  return parsed?.protocol === 'https:' && parsed.port === '' && hosts.has(parsed.hostname);
};

/** Local mode has no authentication, so nothing beyond this machine may be reached by it. */
export const loopbackServiceUrls: ServiceUrls = (url) => {
  const parsed = parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && isLoopback(parsed.hostname);
};

/** As URL parsing leaves it: "127.1" has become 127.0.0.1 by then. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);

function parse(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && !parsed.username && !parsed.password ? parsed : null;
}
