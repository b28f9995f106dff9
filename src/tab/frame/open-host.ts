import type { Host } from './host.js';
import { standaloneHost } from './standalone-host.js';

/** Teams answers at once; a page that is framed by something else is not to wait for ever. */
const patience = 5000;

/** Teams where there is one. A page by itself does not even load its library. */
export async function openHost(): Promise<Host> {
  if (!mayBeHosted()) return standaloneHost();
  const { teamsHost } = await import('./teams-host.js');
  const late = new Promise<null>((resolve) => window.setTimeout(() => resolve(null), patience));
  const host = await Promise.race([teamsHost().catch(() => null), late]);
  return host ?? standaloneHost();
}

/** Teams shows pages in a frame or a window of its own, or on phones in a web view with an object of its own. */
const mayBeHosted = (): boolean =>
  window.parent !== window || window.opener !== null || 'nativeInterface' in window;
