import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { HttpClient } from '../adapter.js';
import type { ServiceUrls } from '../door/service-url.js';
import { mindProxy, type WayOut } from '../proxy.js';

/** A call that got no answer. `sent` is false when it surely never arrived. */
export class NoAnswer extends Error {
  constructor(
    readonly sent: boolean,
    readonly code: string,
  ) {
    super(`No answer: ${code}`);
  }
}

export interface HttpOptions {
  allows: ServiceUrls;
  /** Milliseconds until a call counts as lost. */
  timeout: number;
  way: WayOut;
}

const answerLimit = 4 * 1024 * 1024;
/** Never connected at all. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'PROXY_REFUSED',
]);

/**
 * What the connector's pipeline ends in: one attempt, a time-out, no redirects, and no call to anywhere but Teams,
 * wherever the address was stored. Keeps its connections.
 */
export class ConnectorHttp {
  readonly #plain = new HttpAgent({ keepAlive: true, maxSockets: 64 });

  constructor(private readonly options: HttpOptions) {}

  readonly client: HttpClient = {
    sendRequest: async (request) => {
      if (!this.options.allows(request.url)) throw new NoAnswer(false, 'REFUSED_HOST');
      const body = typeof request.body === 'string' ? request.body : undefined;
      const answer = await this.#call(
        request.url,
        request.method,
        request.headers.toJson({ preserveCase: true }),
        body,
      );
      const headers = flat(answer.headers);
      return {
        request,
        status: answer.status,
        // The pipeline asks for nothing else of them.
        headers: { toJson: () => headers } as unknown as typeof request.headers,
        bodyAsText: answer.body,
      };
    },
  };

  close(): void {
    this.#plain.destroy();
  }

  #call(
    url: string,
    method: string,
    headers: Record<string, string>,
    body: string | undefined,
  ): Promise<Answer> {
    const secure = url.startsWith('https:');
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options: RequestOptions = {
      method,
      headers: { ...headers, ...length },
      agent: secure ? this.options.way.agentFor(new URL(url).hostname) : this.#plain,
      signal: AbortSignal.timeout(this.options.timeout),
    };
    return new Promise((resolve, reject) => {
      const request = (secure ? httpsRequest : httpRequest)(url, options, (response) => {
        read(response).then(resolve, (error: unknown) => reject(new NoAnswer(true, codeOf(error))));
      });
      mindProxy(request).on('error', (error) => {
        const code = codeOf(error);
        // A kept connection that the other side had just closed: the call never got there.
        const stale = request.reusedSocket && code === 'ECONNRESET';
        reject(new NoAnswer(!stale && !neverSent.has(code), code));
      });
      request.end(body);
    });
  }
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > answerLimit) throw new Error('The answer is too large');
    chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'UNKNOWN';

const flat = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
