import assert from 'node:assert/strict';
import { readConfig } from '../src/config.js';

const id = '11111111-2222-4333-8444-555555555555';
const teams = { MicrosoftAppId: id, MicrosoftAppTenantId: id, MicrosoftAppPassword: 'secret' };
const faults = (environment: Record<string, string>): string[] => {
  const read = readConfig(environment);
  return read.ok ? [] : read.faults;
};

describe('the configuration', () => {
  it('needs nothing, and is then local, on loopback', () => {
    const read = readConfig({});
    assert.ok(read.ok);
    const { port, host, dataDir, locale, zone, app, tenants } = read.config;
    assert.deepEqual(
      { port, host, dataDir, locale, zone, app, tenants },
      {
        port: 3978,
        host: '127.0.0.1',
        dataDir: './data',
        locale: 'da',
        zone: 'Europe/Copenhagen',
        app: null,
        tenants: null,
      },
    );
  });

  it('counts what is empty as not given', () => {
    assert.deepEqual(faults({ PORT: '', MicrosoftAppId: ' ', HTTPS_PROXY: '', LOCALE: '' }), []);
    assert.deepEqual(faults({ HTTPS_PROXY: 'http://user:secret@proxy.example:3128' }), []);
    assert.deepEqual(faults({ HTTPS_PROXY: 'socks5://proxy.example' }), [
      'HTTPS_PROXY is not the http address of a proxy',
    ]);
  });

  it('names every fault at once', () => {
    const found = faults({
      PORT: 'abc',
      LOCALE: 'se',
      TIMEZONE: 'Mars/Olympus',
      COUNTRY: 'Danmark',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'http://x',
    });
    for (const name of ['PORT', 'LOCALE', 'TIMEZONE', 'COUNTRY', 'LOG_LEVEL', 'PUBLIC_URL']) {
      assert.ok(
        found.some((fault) => fault.startsWith(name)),
        `${name} in ${found.join('; ')}`,
      );
    }
    assert.equal(found.length, 6);
  });

  for (const [what, environment, told] of [
    ['production without an app', { NODE_ENV: 'production' }, /MicrosoftAppId is missing/],
    ['an open address without an app', { HOST: '0.0.0.0' }, /HOST must be a loopback address/],
    ['an app without its tenant', { ...teams, MicrosoftAppTenantId: '' }, /MicrosoftAppTenantId is missing/],
    ['an app without a secret', { ...teams, MicrosoftAppPassword: '' }, /MicrosoftAppPassword is missing/],
    [
      'a managed identity with a secret',
      { ...teams, MicrosoftAppType: 'UserAssignedMSI' },
      /must not be set/,
    ],
    ['an app id that is none', { ...teams, MicrosoftAppId: 'my bot' }, /MicrosoftAppId is not an app id/],
    ['a port beyond the last', { PORT: '65536' }, /PORT/],
    ['half a port', { PORT: '80.5' }, /PORT/],
  ] as const) {
    it(`refuses ${what}`, () => assert.match(faults(environment).join('\n'), told));
  }

  it('of an app listens to its own tenant and those that are allowed', () => {
    const read = readConfig({ ...teams, ALLOWED_TENANTS: 'a, b;c' });
    assert.ok(read.ok);
    assert.deepEqual(read.config.tenants, [id, 'a', 'b', 'c']);
    assert.equal(read.config.host, '0.0.0.0');
  });

  it('takes a certificate for a secret', () => {
    const certificate = { MicrosoftAppCertificate: 'pem', MicrosoftAppCertificateKey: 'key' };
    assert.deepEqual(faults({ ...teams, MicrosoftAppPassword: '', ...certificate }), []);
  });
});
