import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStage, secret, type Stage } from './stage.js';

/** As it is, where fetch would tidy the path first. */
const raw = (url: string, path: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sent.on('error', reject);
    sent.end();
  });

describe("the panel's files", () => {
  let folder: string;
  let stage: Stage;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'panel-'));
    mkdirSync(join(folder, 'tab', 'chunks'), { recursive: true });
    writeFileSync(join(folder, 'secret.js'), secret);
    writeFileSync(join(folder, 'tab', 'panel.html'), '<!doctype html>');
    writeFileSync(join(folder, 'tab', 'panel.js'), 'export {};'.repeat(100));
    writeFileSync(join(folder, 'tab', 'chunks', 'da-ABC.js'), 'export {};');
    writeFileSync(join(folder, 'tab', '.env'), secret);
    writeFileSync(join(folder, 'tab', 'notes.json'), secret);
    stage = await openStage('http://127.0.0.1:9/keys', { root: join(folder, 'tab') });
  });
  after(async () => {
    await stage.close();
    rmSync(folder, { recursive: true });
  });

  it('serves the page with a policy: scripts of its own only, framed by Teams only', async () => {
    const answer = await fetch(`${stage.url}/tab/panel.html`);
    equal(answer.status, 200);
    equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    equal(answer.headers.get('x-content-type-options'), 'nosniff');
    equal(answer.headers.get('x-frame-options'), null);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const parts = policy.split('; ');
    ok(parts.includes("default-src 'none'"), policy);
    ok(parts.includes("script-src 'self'"), policy);
    ok(parts.includes("style-src 'self'"), policy);
    ok(/frame-ancestors https:\/\/\*\.cloud\.microsoft https:\/\/teams\.microsoft\.com /.test(policy));
    ok(!/unsafe|\*(?!\.)/.test(policy), policy);
  });

  it('keeps hashed files for ever and asks about the others each time', async () => {
    const hashed = await fetch(`${stage.url}/tab/chunks/da-ABC.js`);
    equal(hashed.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    const plain = await fetch(`${stage.url}/tab/panel.js`);
    equal(plain.headers.get('cache-control'), 'no-cache');
    const etag = plain.headers.get('etag') ?? '';
    const again = await fetch(`${stage.url}/tab/panel.js`, { headers: { 'if-none-match': etag } });
    deepEqual([again.status, await again.text()], [304, '']);
  });

  it('compresses for those who take it', async () => {
    const packed = await fetch(`${stage.url}/tab/panel.js`, { headers: { 'accept-encoding': 'gzip' } });
    equal(packed.headers.get('content-encoding'), 'gzip');
    equal((await packed.text()).length, 1000);
    const plain = await fetch(`${stage.url}/tab/panel.js`, { headers: { 'accept-encoding': 'identity' } });
    deepEqual([plain.headers.get('content-encoding'), plain.headers.get('vary')], [null, 'Accept-Encoding']);
  });

  it('gives nothing from outside its folder, nor what is no part of a page', async () => {
    const paths = [
      '/tab/../secret.js',
      '/tab/..%2fsecret.js',
      '/tab/%2e%2e/secret.js',
      '/tab/..%5csecret.js',
      '/tab/chunks/../../secret.js',
      '/tab//etc/passwd',
      '/tab/%2fetc%2fpasswd',
      '/tab/panel.html%00.js',
      '/tab/.env',
      '/tab/notes.json',
      '/tab/chunks',
      '/tab/',
      '/tab/%',
      `/tab${folder}/secret.js`,
    ];
    for (const path of paths) {
      const { status, body } = await raw(stage.url, path);
      ok(status === 404 || status === 400, `${path}: ${status}`);
      ok(!body.includes(secret), path);
    }
  });

  it('answers 404 when nothing has been built', async () => {
    const bare = await openStage(null, { root: join(folder, 'nowhere') });
    equal((await fetch(`${bare.url}/tab/panel.html`)).status, 404);
    await bare.close();
  });
});
