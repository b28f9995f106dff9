import { Agent, request } from 'node:http';
import { textOf, type Activity, type Delivery } from './types.js';

export interface BotEndpoint {
  /** The bot's /api/messages. */
  url: string;
  /** The Authorization header of Teams, where the bot checks it. */
  authorization?: (activity: Activity) => Promise<string> | string;
  /** Resolves when nothing more is under way inside the bot; without it `settled` waits for quiet. */
  idle?: () => Promise<void>;
}

/** Teams gives up and sends again after this long. */
const patience = 15_000;

/** Posts activities to the bot over connections that stay open. */
export class Courier {
  readonly #agent = new Agent({ keepAlive: true });

  async post(endpoint: BotEndpoint, activity: Activity): Promise<Delivery> {
    const authorization = await endpoint.authorization?.(activity);
    return this.postRaw(endpoint.url, JSON.stringify(activity), activity, {
      'content-type': 'application/json; charset=utf-8',
      'x-ms-conversation-id': activity.conversation?.id ?? '',
      'x-ms-tenant-id': textOf(activity.conversation?.['tenantId']) ?? '',
      ...(authorization === undefined ? {} : { authorization }),
    });
  }

  /** Any body with any headers, for what Teams would never send. */
  postRaw(
    url: string,
    body: string | Uint8Array,
    activity: Activity,
    headers: Record<string, string>,
  ): Promise<Delivery> {
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const bytes = Buffer.from(body);
      const options = {
        agent: this.#agent,
        method: 'POST',
        headers: { ...headers, 'content-length': bytes.length },
        timeout: patience,
      };
      const post = request(url, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            activity,
            status: response.statusCode ?? 0,
            body: parse(Buffer.concat(chunks).toString('utf8')),
            duration: performance.now() - begun,
          }),
        );
      });
      post.on('timeout', () => post.destroy(new Error(`the bot did not answer within ${patience} ms`)));
      post.on('error', reject);
      post.end(bytes);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

export function parse(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
