import assert from 'node:assert/strict';
import { createServer as createPlain } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readConfig, type Config } from '../../src/config.js';
import { TeamsAdapter } from '../../src/teams/adapter.js';
import { ConnectorHttp } from '../../src/teams/connector/http-client.js';
import { createConnector, type Connector } from '../../src/teams/connector/connector.js';
import { proxiedCredentials } from '../../src/teams/credentials.js';
import { SigningKeys } from '../../src/teams/door/signing-keys.js';
import { createFiles } from '../../src/teams/files.js';
import { fetchBy, wayOut, type WayOut } from '../../src/teams/proxy.js';
import { botSettings } from '../../src/teams/settings.js';
import { certificateFor } from '../support/certificate.js';
import { FakeClock } from '../support/clock.js';
import { ConnectProxy } from './support/connect-proxy.js';

const tenant = '22222222-3333-4444-8555-666666666666';
const app = '11111111-2222-4333-8444-555555555555';

describe('behind a proxy', () => {
  const seen: { host: string; path: string; body: string; authorization: string | undefined }[] = [];
  let server: Server;
  let proxy: ConnectProxy;
  let address: string;
  let way: WayOut;
  let ca: string;

  before(async () => {
    // One name stands for all: what is tested is where calls go, and the proxy leads every name here.
    const { cert, key } = certificateFor('smba.trafficmanager.net');
    ca = cert;
    const secrets = new Map([['smba.trafficmanager.net', { cert, key }]]);
    for (const name of ['login.microsoftonline.com', 'kommune-my.sharepoint.com', 'login.botframework.com']) {
      const made = certificateFor(name);
      ca += made.cert;
      secrets.set(name, made);
    }
    server = createServer({ cert, key }, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { host = '', authorization } = request.headers;
        const path = request.url ?? '';
        seen.push({ host, path, body: Buffer.concat(chunks).toString(), authorization });
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(answerOf(host, path)));
      });
    });
    for (const [name, secret] of secrets) server.addContext(name, secret);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    proxy = new ConnectProxy((server.address() as AddressInfo).port);
    address = await proxy.listen();
    way = wayOut({ proxy: `http://${address}`, ca });
  });
  after(() => {
    way.close();
    proxy.close();
    server.close();
    server.closeAllConnections();
  });
  beforeEach(() => {
    seen.length = 0;
    proxy.asked.length = 0;
    proxy.refuses = null;
  });

  const config = (): Pick<Config, 'app' | 'httpsProxy'> => {
    const read = readConfig({
      MicrosoftAppId: app,
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: tenant,
      HTTPS_PROXY: `http://${address}`,
    });
    assert.ok(read.ok);
    return read.config;
  };

  function connectorBy(out: WayOut): { connector: Connector; http: ConnectorHttp } {
    const http = new ConnectorHttp({ allows: () => true, timeout: 5_000, way: out });
    const credentials = proxiedCredentials(config(), out);
    const adapter = new TeamsAdapter({ settings: botSettings(config()), credentials, http: http.client });
    return { connector: createConnector(adapter, () => true, new FakeClock()), http };
  }

  const teams = { conversation: 'a:1', serviceUrl: 'https://smba.trafficmanager.net/emea/', bot: '28:bot' };

  it('the token is fetched and the message sent through it, to host and port', async () => {
    const { connector, http } = connectorBy(way);
    const posted = await connector.post(teams, { type: 'message', text: 'Hej' });
    http.close();
    assert.deepEqual(posted, { ok: true, value: 'm1' });
    assert.deepEqual([...new Set(proxy.asked)].sort(), [
      'login.microsoftonline.com:443',
      'smba.trafficmanager.net:443',
    ]);
    const token = seen.find(({ path }) => path.includes('/oauth2/'));
    assert.match(token?.path ?? '', new RegExp(tenant));
    assert.match(token?.body ?? '', /client_credentials/);
    const message = seen.find(({ host }) => host.startsWith('smba'));
    assert.equal(message?.authorization, 'Bearer a-token');
  });

  it('files and signing keys come through it', async () => {
    const files = createFiles({ local: false, log: { info: () => undefined }, way });
    const fetched = await files.fetch({ name: 'x', url: 'https://kommune-my.sharepoint.com/x' });
    assert.equal(fetched.ok && Buffer.from(fetched.bytes).toString(), '"a file"');
    const put = await files.put('https://kommune-my.sharepoint.com/y', Buffer.from('minutes'));
    assert.deepEqual(put, { ok: true });
    const keys = new SigningKeys('https://login.botframework.com/openid', new FakeClock(), way);
    assert.equal(await keys.find('none'), null);
    assert.deepEqual([...new Set(proxy.asked)].sort(), [
      'kommune-my.sharepoint.com:443',
      'login.botframework.com:443',
    ]);
  });

  it('its refusal is not taken for Teams’ answer, and the call counts as never sent', async () => {
    proxy.refuses = 403;
    const fresh = wayOut({ proxy: `http://${address}`, ca });
    const http = new ConnectorHttp({ allows: () => true, timeout: 5_000, way: fresh });
    const request = {
      url: 'https://smba.trafficmanager.net/emea/v3/conversations',
      method: 'GET',
      headers: { toJson: () => ({}) },
    };
    await assert.rejects(
      http.client.sendRequest(request as unknown as Parameters<typeof http.client.sendRequest>[0]),
      { sent: false, code: 'PROXY_REFUSED' },
    );
    await assert.rejects(fetchBy(fresh, 'https://login.microsoftonline.com/x'), /proxy answered 403/i);
    http.close();
    fresh.close();
  });

  it('is told the name and password that its address has', async () => {
    const known = wayOut({ proxy: `http://bot:secret@${address}`, ca });
    await fetchBy(known, 'https://login.botframework.com/openid');
    known.close();
    assert.equal(proxy.authorizations.at(-1), `Basic ${Buffer.from('bot:secret').toString('base64')}`);
  });

  it('calls to this machine never go through it', async () => {
    const plain = createPlain((_request, response) => response.end('{"here":true}'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as AddressInfo;
    const answer = await fetchBy(way, `http://127.0.0.1:${port}/`);
    assert.deepEqual(await answer.json(), { here: true });
    for (const name of ['localhost', '127.0.0.1', '127.1.2.3', '[::1]']) assert.equal(way.leads(name), false);
    assert.equal(way.leads('127.0.0.1.example'), true);
    assert.deepEqual(proxy.asked, []);
    plain.close();
    plain.closeAllConnections();
  });

  it('a managed identity keeps its own way, which is to the machine it runs on', () => {
    const read = readConfig({
      MicrosoftAppId: app,
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: tenant,
      HTTPS_PROXY: `http://${address}`,
    });
    assert.ok(read.ok);
    assert.equal(proxiedCredentials(read.config, way), undefined);
    assert.equal(proxiedCredentials({ ...config(), httpsProxy: null }, way), undefined);
  });
});

/** What stands behind each name: Entra, Teams, SharePoint and the Bot Framework's keys. */
function answerOf(host: string, path: string): unknown {
  const issuer = `https://login.microsoftonline.com/${tenant}`;
  if (path.includes('/discovery/instance')) {
    const known = { preferred_network: host, preferred_cache: host, aliases: [host] };
    return {
      tenant_discovery_endpoint: `${issuer}/v2.0/.well-known/openid-configuration`,
      metadata: [known],
    };
  }
  if (path.includes('openid-configuration')) {
    return {
      issuer: `${issuer}/v2.0`,
      authorization_endpoint: `${issuer}/oauth2/v2.0/authorize`,
      token_endpoint: `${issuer}/oauth2/v2.0/token`,
      jwks_uri: `${issuer}/discovery/v2.0/keys`,
    };
  }
  if (path.includes('/oauth2/')) return { token_type: 'Bearer', expires_in: 3600, access_token: 'a-token' };
  if (path === '/openid') return { jwks_uri: 'https://login.botframework.com/keys' };
  if (path === '/keys') return { keys: [] };
  return host.startsWith('smba') ? { id: 'm1' } : 'a file';
}
