import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import type { Loose } from './incoming/read.js';

type AuthenticationParts = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
export type Credentials = NonNullable<AuthenticationParts[1]>;
export type HttpClient = NonNullable<NonNullable<AuthenticationParts[4]>['httpClient']>;
export type ConnectorClient = Awaited<ReturnType<TeamsAdapter['connector']>>;

interface Pipelined {
  client: { pipeline: { removePolicy(which: { name: string }): unknown } };
}

export interface AdapterOptions {
  settings: ConfigurationBotFrameworkAuthenticationOptions;
  /** In place of those that sign in at Microsoft. */
  credentials?: Credentials | undefined;
  /** Through which everything leaves. */
  http: HttpClient;
  /** Where botbuilder itself reads the signing keys through. */
  proxy?: string | null;
}

/** It makes "http://<host>:<port>" of them, so that what the proxy asks to know goes with the host. */
function proxySettings(proxy: string): { host: string; port: number } {
  const { username, password, hostname, port, protocol } = new URL(proxy);
  const who = username === '' ? '' : `${username}:${password}@`;
  return { host: who + hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)) };
}

/**
 * Botbuilder's adapter, used for who may come in and for how to sign what goes out. Its `process` is not: it builds two
 * HTTP pipelines for every turn (315 µs against 12 µs measured) in order to send inside the turn, which we never do;
 * it prints a stack for every caller that is turned away and answers with the error's text.
 */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor({ settings, credentials, http, proxy = null }: AdapterOptions) {
    const options = { httpClient: http, ...(proxy === null ? {} : { proxySettings: proxySettings(proxy) }) };
    super(new ConfigurationBotFrameworkAuthentication(settings, credentials, undefined, undefined, options));
    this.#appId = settings.MicrosoftAppId ?? '';
  }

  /** Checks the token against the activity's channel and service URL. Rejects when it does not stand. */
  async authenticate(activity: Loose, authorization: string): Promise<void> {
    await this.botFrameworkAuthentication.authenticateRequest(activity as unknown as Activity, authorization);
  }

  /** A client for one service URL, to be kept: it holds the token and an HTTP pipeline. */
  async connector(serviceUrl: string) {
    const identity = this.createClaimsIdentity(this.#appId);
    const client = await this.botFrameworkAuthentication.createConnectorFactory(identity).create(serviceUrl);
    // It would try three times more, at its own pace; the options that should prevent it are ignored.
    (client as unknown as Pipelined).client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    return client;
  }
}
