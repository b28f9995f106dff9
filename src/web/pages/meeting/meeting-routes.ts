import type { Request, Server } from 'restify';
import type { Locale } from '../../../domain/locale.js';
import type { CardReply } from '../../../domain/view/reply.js';
import type { Log } from '../../../ports/log.js';
import { type Answer, answering, asked, dataAnswer, refuse } from '../answer.js';
import type { Gate } from '../door/gate.js';
import { type PanelData, type PanelDeps, panelView, shownMeeting } from './panel-view.js';

export interface MeetingDeps extends PanelDeps {
  log: Log;
  /** Draws an item's card; without it the page has no cards to show. */
  card?: (reply: CardReply, locale: Locale) => Promise<object>;
}

/** What the panel of a meeting's chat shows: the meeting with what the reader may do there, and an item's card. */
export function meetingRoutes(server: Server, gate: Gate, deps: MeetingDeps): void {
  const meeting = (request: Request): Promise<Answer> =>
    gate.inChat(request, async (chat, { person }) => {
      const view = await panelView(chat, person, deps);
      const data: PanelData = { ...view, cards: deps.card !== undefined };
      const answer = dataAnswer(data, request);
      // The time is told with what is new, and is nothing new by itself.
      return answer.body ? { ...answer, body: { ...data, now: deps.clock.now() } } : answer;
    });

  const card = (request: Request): Promise<Answer> =>
    gate.inChat(request, async (chat, { person }) => {
      const { shown } = await shownMeeting(chat, person, deps);
      const item = shown?.view.items.find(({ id }) => id === asked(request, 'item'));
      if (!deps.card || !shown || !item || item.title === null) return refuse(404);
      const locale = asked(request, 'locale') === 'en' ? 'en' : 'da';
      const reply = { kind: 'card', card: 'item', meeting: shown.view, item: item.id, all: true } as const;
      return { status: 200, body: await deps.card({ ...reply, now: deps.clock.now() }, locale) };
    });

  server.get('/api/pages/meeting', answering(deps.log, meeting));
  server.get('/api/pages/card', answering(deps.log, card));
}
