import type { Server } from 'restify';
import type { Turns } from '../turns.js';
import { type ActDeps, actRoutes } from './act/act-routes.js';
import type { Config } from '../../config.js';
import { createGate } from './door/gate.js';
import { type LocalDeps, localRoutes } from './door/local-routes.js';
import { LocalSession } from './door/local-session.js';
import { Roster, type RosterDeps } from './door/roster.js';
import { teamsToken, type TeamsTokenDeps } from './door/teams-token.js';
import { exportRoutes } from './exports/export-routes.js';
import { servePage } from './files/serve-page.js';
import { forumRoutes } from './forum/forum-routes.js';
import { type LiveDeps, liveRoutes } from './live/live-routes.js';
import { type MeetingDeps, meetingRoutes } from './meeting/meeting-routes.js';
import { type MineDeps, mineRoutes } from './mine/mine-routes.js';

export interface PageDeps
  extends
    RosterDeps,
    LocalDeps,
    MeetingDeps,
    MineDeps,
    ActDeps,
    LiveDeps,
    Pick<TeamsTokenDeps, 'keysUrl' | 'fetch'> {
  config: Pick<Config, 'app' | 'publicUrl' | 'tenants'> & Partial<Pick<Config, 'privacyUrl'>>;
  records: LiveDeps['records'];
  clock: LiveDeps['clock'];
  /** The folder of the built pages (dist/tab). */
  root: string;
}

/**
 * The pages: their files below /tab/, and what they show and do below /api/pages/. Who asks is proven by Teams' token,
 * or in local mode chosen on the page; what they see of a chat takes being in it, by the bot's own roster.
 */
export function pageRoutes(server: Server, turns: Turns, deps: PageDeps): void {
  const { app } = deps.config;
  const session = new LocalSession();
  const signIn = app ? teamsToken({ ...deps, config: { ...deps.config, app } }) : session;
  const gate = createGate(signIn, new Roster(deps));

  servePage(server, { root: deps.root, local: !app, log: deps.log });
  meetingRoutes(server, gate, deps);
  forumRoutes(server, gate, deps);
  exportRoutes(server, gate, deps);
  mineRoutes(server, gate, deps);
  actRoutes(server, gate, turns, deps);
  liveRoutes(server, gate, turns, deps);
  if (!app) localRoutes(server, session, deps);
}
