import type { Request, Response, Server } from 'restify';
import { WebError } from './errors.js';
import { readJson } from './read-json.js';
import type { Turns } from './turns.js';

/** Takes what Teams posts. What is refused has a code; `after` does what waits for the answer to be out. */
export interface MessageDoor {
  /** Whether the header could be one of ours: asked before the body is read. */
  admits(authorization: string | undefined): boolean;
  receive(authorization: string | undefined, activity: Record<string, unknown>): Promise<DoorAnswer>;
}

export type DoorAnswer =
  | { ok: true; body: unknown; after: (() => void) | null }
  | { ok: false; status: number; code: string; after?: (() => void) | null };

/** POST /api/messages: answered when the turn is done, and everything else leaves after the answer. */
export function messages(server: Server, door: MessageDoor, turns: Turns): void {
  server.post('/api/messages', async (request: Request, response: Response) => {
    turns.begin();
    try {
      if (turns.stopping) throw new WebError(503, 'stopping');
      await take(request, response, door);
    } catch (error) {
      refuse(request, response, error instanceof Error ? error : new Error(String(error)));
    } finally {
      turns.done();
    }
  });
}

async function take(request: Request, response: Response, door: MessageDoor): Promise<void> {
  const { authorization } = request.headers;
  if (!door.admits(authorization)) throw new WebError(401, 'unauthorized');
  const answer = await door.receive(authorization, await readJson(request));
  if (!answer.ok) refuse(request, response, new WebError(answer.status, answer.code));
  else if (answer.body === undefined) response.sendRaw(200, '');
  else response.send(200, answer.body);
  answer.after?.();
}

/** What has not been read of the body is not read for an answer's sake: the connection closes. */
function refuse(request: Request, response: Response, error: Error): void {
  if (!request.complete) {
    response.setHeader('Connection', 'close');
    response.once('finish', () => request.destroy());
  }
  response.send(error instanceof WebError ? error.statusCode : 500, error);
}
