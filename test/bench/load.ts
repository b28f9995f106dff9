import { Agent, request } from 'node:http';

export interface Load {
  /** Milliseconds from the request to the end of its answer, in the order they ended. */
  latencies: number[];
  /** Seconds from the first request to the last answer. */
  seconds: number;
  /** Answers other than 200, by status. */
  failures: Map<number, number>;
}

/** Posts the bodies in order over so many connections that stay open, each as soon as one is free. */
export async function load(url: string, bodies: readonly Buffer[], connections = 50): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const failures = new Map<number, number>();
  let next = 0;
  const begun = performance.now();
  const worker = async (): Promise<void> => {
    for (let body = bodies[next++]; body; body = bodies[next++]) {
      const sent = performance.now();
      const status = await post(agent, url, body);
      latencies.push(performance.now() - sent);
      if (status !== 200) failures.set(status, (failures.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return { latencies, seconds, failures };
}

const post = (agent: Agent, url: string, body: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length };
    const sending = request(url, { agent, method: 'POST', headers }, (response) => {
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
      response.resume();
    });
    sending.on('error', reject);
    sending.end(body);
  });
