import { X509Certificate } from 'node:crypto';
import {
  ConfidentialClientApplication,
  type Configuration,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import { MsalServiceClientCredentialsFactory, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Config } from '../config.js';
import type { Credentials } from './adapter.js';
import { fetchBy, type WayOut } from './proxy.js';

/** The same class, seen by botbuilder through its CommonJS types. */
type TokenClient = ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1];

const authorities = 'https://login.microsoftonline.com';
const patience = 10_000;

/**
 * Credentials that fetch their token by way of a proxy. Botbuilder's own can't be told of one, and the proxy setting of
 * its token library asks proxies for a host without a port, which many refuse. Undefined where botbuilder's own will do:
 * without a proxy, and for a managed identity, whose tokens come from the machine the bot runs on.
 */
export function proxiedCredentials(
  config: Pick<Config, 'app' | 'httpsProxy'>,
  way: WayOut,
): Credentials | undefined {
  const { app, httpsProxy } = config;
  if (!app || httpsProxy === null || app.type === 'UserAssignedMSI') return undefined;
  const auth = { clientId: app.id, authority: `${authorities}/${app.tenant}`, ...proofOf(app) };
  const client = new ConfidentialClientApplication({ auth, system: { networkClient: networkBy(way) } });
  return new ProxiedCredentials(app.id, client as unknown as TokenClient);
}

/** Botbuilder asks for one of this class; its own of this kind only looks like one. */
class ProxiedCredentials extends ServiceClientCredentialsFactory {
  readonly #inner: MsalServiceClientCredentialsFactory;

  constructor(appId: string, client: TokenClient) {
    super();
    this.#inner = new MsalServiceClientCredentialsFactory(appId, client);
  }

  isValidAppId = (appId: string) => this.#inner.isValidAppId(appId);
  isAuthenticationDisabled = () => this.#inner.isAuthenticationDisabled();
  createCredentials = (appId: string, audience: string, login: string, validate: boolean) =>
    this.#inner.createCredentials(appId, audience, login, validate);
}

function proofOf(app: NonNullable<Config['app']>): Partial<Configuration['auth']> {
  if (app.certificate === null || app.certificateKey === null) return { clientSecret: app.password ?? '' };
  // Entra knows a certificate by a hash of its DER form.
  const thumbprintSha256 = new X509Certificate(app.certificate).fingerprint256.replaceAll(':', '');
  return { clientCertificate: { thumbprintSha256, privateKey: app.certificateKey } };
}

const networkBy = (way: WayOut): INetworkModule => ({
  sendGetRequestAsync: (url, options) => ask(way, url, 'GET', options),
  sendPostRequestAsync: (url, options) => ask(way, url, 'POST', options),
});

async function ask<T>(
  way: WayOut,
  url: string,
  method: string,
  options: NetworkRequestOptions = {},
): Promise<NetworkResponse<T>> {
  const answer = await fetchBy(way, url, {
    method,
    ...(options.headers ? { headers: options.headers } : {}),
    ...(options.body === undefined ? {} : { body: options.body }),
    signal: AbortSignal.timeout(patience),
  });
  return {
    headers: Object.fromEntries(answer.headers),
    body: (await answer.json()) as T,
    status: answer.status,
  };
}
