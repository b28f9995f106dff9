import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';

export interface SmallBot {
  url: string;
  stop: () => Promise<void>;
}

/** A bare botbuilder bot on restify, without authentication: what the fake and the benchmarks are tried against. */
export async function smallBot(turn: (context: TurnContext) => Promise<void>, port = 0): Promise<SmallBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    // restify's types leave undefined out where botbuilder's have it.
    await adapter.process(request as unknown as Request, response, turn);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address.port}/api/messages`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.server.closeAllConnections();
      }),
  };
}
