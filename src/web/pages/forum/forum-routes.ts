import type { Request, Server } from 'restify';
import { dayAt } from '../../../domain/day.js';
import type { ForumPage, ForumPart } from '../../../domain/view/forum-page.js';
import type { Log } from '../../../ports/log.js';
import { answering, asked, dataAnswer } from '../answer.js';
import type { Gate } from '../door/gate.js';
import { boardPart } from './board.js';
import { decisionsPart } from './decisions.js';
import { entryPart } from './entry.js';
import { followUpsPart } from './follow-ups.js';
import { type ForumDeps, forumPlace, type ForumPlace } from './forum-place.js';
import { meetingShown, meetingsPart } from './meetings.js';
import { overviewPart } from './overview.js';

type Part = (place: ForumPlace, request: Request) => Promise<ForumPart | null>;

const parts: Record<ForumPart['kind'], Part> = {
  meetings: meetingsPart,
  meeting: async (place, request) => {
    const meeting = await meetingShown(place, asked(request, 'meeting'));
    return meeting && { kind: 'meeting', meeting };
  },
  decisions: decisionsPart,
  'follow-ups': followUpsPart,
  board: boardPart,
  overview: overviewPart,
  entry: entryPart,
};

/** GET /api/pages/forum/<part>?chat=…: what the page of a chat's forum shows. */
export function forumRoutes(server: Server, gate: Gate, deps: ForumDeps & { log: Log }): void {
  for (const [name, part] of Object.entries(parts)) {
    server.get(
      `/api/pages/forum/${name}`,
      answering(deps.log, (request) =>
        gate.inChat(request, async (chat, reader) => {
          const place = await forumPlace(chat, reader, deps);
          const page: ForumPage = {
            forum: place && { id: place.forum.id, name: place.forum.name, zone: place.forum.zone },
            today: place?.today ?? dayAt(deps.clock.now(), 'UTC'),
            part: place && (await part(place, request)),
          };
          return dataAnswer(page, request);
        }),
      ),
    );
  }
}
