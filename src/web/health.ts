import type { Server } from 'restify';

/** /healthz: the process is alive. /readyz: send it traffic. */
export function health(server: Server, ready: () => boolean): void {
  server.get('/healthz', (_request, response, next) => {
    response.send(200, { status: 'alive' });
    next();
  });
  server.get('/readyz', (_request, response, next) => {
    if (ready()) response.send(200, { status: 'ready' });
    else response.send(503, { status: 'not-ready' });
    next();
  });
}
