import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFiles } from '../../src/teams/files.js';
import { wayOut } from '../../src/teams/proxy.js';

const log = { info: () => undefined };

function send(response: ServerResponse, status: number, headers: Record<string, string | number> = {}): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.flushHeaders();
  if (status !== 200) response.end();
}

describe('files', () => {
  let server: Server;
  let origin: string;

  before(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/ok') response.end('æøå');
      else if (path === '/moved') send(response, 302, { location: '/ok' });
      else if (path === '/away') send(response, 302, { location: 'https://evil.example/' });
      else if (path === '/round') send(response, 302, { location: '/round' });
      else if (path === '/told') send(response, 200, { 'content-length': 21 * 1024 * 1024 });
      else if (path === '/endless') {
        const chunk = Buffer.alloc(1024 * 1024);
        const pour = (): void => {
          while (response.write(chunk));
        };
        response.on('drain', pour);
        pour();
      } else if (path === '/cut') {
        response.writeHead(200, { 'content-length': 100 });
        response.write('x');
        setImmediate(() => response.destroy());
      } else send(response, 404);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  const way = wayOut({ proxy: null });
  const local = createFiles({ local: true, log, way });
  const fetchLocal = (path: string) => local.fetch({ name: 'x', url: `${origin}${path}` });

  it('are fetched, also where their address has moved nearby', async () => {
    for (const path of ['/ok', '/moved']) {
      const fetched = await fetchLocal(path);
      assert.equal(fetched.ok && Buffer.from(fetched.bytes).toString(), 'æøå');
    }
  });

  it('are refused where their address leads elsewhere, or in circles', async () => {
    assert.deepEqual(await fetchLocal('/away'), { ok: false, reason: 'refused' });
    assert.deepEqual(await fetchLocal('/round'), { ok: false, reason: 'refused' });
  });

  it('of more than 20 MB are too large, said beforehand or not', async () => {
    assert.deepEqual(await fetchLocal('/told'), { ok: false, reason: 'too-large' });
    assert.deepEqual(await fetchLocal('/endless'), { ok: false, reason: 'too-large' });
  });

  it('fail when they are not there or are cut off', async () => {
    assert.deepEqual(await fetchLocal('/missing'), { ok: false, reason: 'failed' });
    assert.deepEqual(await fetchLocal('/cut'), { ok: false, reason: 'failed' });
  });

  it('come from SharePoint only, over https', async () => {
    const files = createFiles({ local: false, log, way });
    for (const url of [
      `${origin}/ok`,
      'http://kommune-my.sharepoint.com/x',
      'https://kommune-my.sharepoint.com:8443/x',
      'https://kommune-my.sharepoint.com.evil.example/x',
      'https://evilsharepoint.com/x',
      'https://user@kommune-my.sharepoint.com/x',
      'https://169.254.169.254/latest/meta-data',
      'file:///etc/passwd',
      'x',
      '',
    ]) {
      assert.deepEqual(await files.fetch({ name: 'x', url }), { ok: false, reason: 'refused' }, url);
    }
  });
});
