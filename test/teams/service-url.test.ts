import assert from 'node:assert/strict';
import { isPublic } from '../../src/teams/door/public-address.js';
import { loopbackServiceUrls, teamsServiceUrls } from '../../src/teams/door/service-url.js';

describe('service URLs', () => {
  for (const url of [
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net/amer-client-ss.msg/',
    'https://SMBA.trafficmanager.net/emea',
    'https://smba.infra.gcc.teams.microsoft.com/gcc/',
  ]) {
    it(`of Teams may be called: ${url}`, () => assert.ok(teamsServiceUrls(url)));
  }

  for (const url of [
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://evil.example/?smba.trafficmanager.net',
    'http://127.0.0.1:3978/',
    '//smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    '',
  ]) {
    it(`elsewhere may not be called: ${url || '(empty)'}`, () => assert.ok(!teamsServiceUrls(url)));
  }

  it('in local mode lead to this machine only, however it is written', () => {
    for (const url of [
      'http://localhost:56150/_connector',
      'http://127.0.0.1:1/',
      'http://[::1]:9/',
      'http://127.1/',
    ]) {
      assert.ok(loopbackServiceUrls(url), url);
    }
    for (const url of [
      'http://127.0.0.1.nip.io/',
      'http://localhost.evil.example/',
      'http://0.0.0.0/',
      'ftp://localhost/',
    ]) {
      assert.ok(!loopbackServiceUrls(url), url);
    }
  });
});

describe('addresses', () => {
  it('inside a network are told from those on the internet', () => {
    for (const address of ['13.107.136.8', '2603:1061::1', '::ffff:13.107.136.8'])
      assert.ok(isPublic(address), address);
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '::1',
      'fd00::1',
      'fe80::1',
      '::ffff:10.0.0.1',
      '::ffff:a00:1',
      'not an address',
    ]) {
      assert.ok(!isPublic(address), address);
    }
  });
});
