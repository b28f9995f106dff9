import type { Request, Server } from 'restify';
import type { Config } from '../../config.js';
import type { Chat } from '../../domain/chat.js';
import type { Locale } from '../../domain/locale.js';
import type { CardReply } from '../../domain/view/reply.js';
import type { Records } from '../../ports/records.js';
import { type Answer, answering, asked, refuse } from './answer.js';
import { localRoutes, type LocalDeps } from './local-routes.js';
import { LocalSession } from './local-session.js';
import { dataAnswer, shownMeeting } from './panel-view.js';
import { Roster, type RosterDeps } from './roster.js';
import { servePage } from './serve-page.js';
import { teamsToken, type TeamsTokenDeps } from './teams-token.js';

export interface PanelDeps extends RosterDeps, LocalDeps, Pick<TeamsTokenDeps, 'keysUrl' | 'fetch'> {
  config: Pick<Config, 'app' | 'publicUrl' | 'tenants'>;
  records: Records;
  /** The folder of the built page (dist/tab). */
  root: string;
  /** Draws an item's card; without it the page has no cards to show. */
  card?: (reply: CardReply, locale: Locale) => Promise<object>;
}

/**
 * The side panel: its files below /tab/, and what it shows below /api/panel/. Who asks is proven by Teams' token, or in
 * local mode chosen on the page; what they see of a chat takes being in it, by the bot's own roster.
 */
export function panelRoutes(server: Server, deps: PanelDeps): void {
  const { config, records, clock, log } = deps;
  const { app } = config;
  const session = new LocalSession();
  const signIn = app ? teamsToken({ ...deps, config: { ...config, app } }) : session;
  const roster = new Roster(deps);

  const inChat = async (
    request: Request,
    work: (chat: Chat, person: string) => Promise<Answer>,
  ): Promise<Answer> => {
    const who = await signIn.who(request);
    if (!who.ok) return refuse(who.status);
    const chat = asked(request, 'chat');
    if (chat === null) return refuse(400);
    const admitted = await roster.admits(who.person, `${who.tenant}/${chat}`);
    if (admitted === 'unknown') return refuse(503);
    return admitted === 'refused' ? refuse(403) : work(admitted, who.person);
  };

  const meeting = (request: Request): Promise<Answer> =>
    inChat(request, async (chat, person) => {
      const { forum, shown } = await shownMeeting(chat, person, { records, clock });
      const data = {
        forum: forum && { name: forum.name, locale: forum.locale },
        meeting: shown?.view ?? null,
        cards: deps.card !== undefined,
      };
      return dataAnswer(data, request.headers['if-none-match']);
    });

  const card = (request: Request): Promise<Answer> =>
    inChat(request, async (chat, person) => {
      const { shown } = await shownMeeting(chat, person, { records, clock });
      const item = shown?.view.items.find(({ id }) => id === asked(request, 'item'));
      if (!deps.card || !shown || !item || item.title === null) return refuse(404);
      const locale = asked(request, 'locale') === 'en' ? 'en' : 'da';
      const reply = { kind: 'card', card: 'item', meeting: shown.view, item: item.id, all: true } as const;
      return { status: 200, body: await deps.card({ ...reply, now: clock.now() }, locale) };
    });

  servePage(server, { root: deps.root, local: !app, log });
  server.get('/api/panel/meeting', answering(log, meeting));
  server.get('/api/panel/card', answering(log, card));
  if (!app) localRoutes(server, session, deps);
}
