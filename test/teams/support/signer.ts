import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const appId = '11111111-aaaa-4bbb-8ccc-222222222222';

/** A key set like Microsoft's, on loopback, and whoever signs with it. */
export interface Signer {
  openIdMetadataUrl: string;
  issuer: string;
  /** How often the keys were read. */
  reads(): number;
  token(claims?: Record<string, unknown>, header?: Record<string, unknown>): string;
  stop(): Promise<void>;
}

const keyNames = ['good', 'webchat-only', 'unendorsed', 'stranger'] as const;

export async function startSigner(): Promise<Signer> {
  const pairs = new Map(
    keyNames.map((name) => [name as string, generateKeyPairSync('rsa', { modulusLength: 2048 })]),
  );
  const endorsements: Record<string, object> = {
    good: { endorsements: ['msteams', 'webchat'] },
    'webchat-only': { endorsements: ['webchat'] },
    unendorsed: {},
  };
  const keys = Object.entries(endorsements).map(([kid, endorsed]) => ({
    ...pairs.get(kid)!.publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    ...endorsed,
  }));
  let reads = 0;
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    if (request.url === '/keys') reads += 1;
    const metadata = { issuer, jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : metadata));
  });
  const issuer = 'https://api.botframework.example';
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    openIdMetadataUrl: `http://127.0.0.1:${port}/openid`,
    issuer,
    reads: () => reads,
    token: (claims = {}, header = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const all = { alg: 'RS256', typ: 'JWT', kid: 'good', ...header };
      const body = { iss: issuer, aud: appId, iat: now, nbf: now, exp: now + 3600, ...claims };
      const key =
        pairs.get(all.kid === 'forged' ? 'stranger' : all.kid)?.privateKey ??
        pairs.get('stranger')!.privateKey;
      return jws(
        { ...all, kid: all.kid === 'forged' ? 'good' : all.kid },
        body,
        all.alg === 'none' ? null : key,
      );
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function jws(header: object, claims: object, key: KeyObject | null): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${key ? sign('sha256', Buffer.from(signed), key).toString('base64url') : ''}`;
}
