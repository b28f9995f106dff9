import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { tenant } from '../../support/records.js';

/** Claims of a token; undefined leaves one out. */
export type Claims = Record<string, string | number | undefined>;

export const appId = '99999999-8888-4777-8666-555555555555';

/** Entra for a test: a key, the address where its public half is, and tokens signed with it. */
export class Tokens {
  readonly url: string;
  readonly #server: Server;
  readonly #key: CryptoKey;

  private constructor(server: Server, key: CryptoKey) {
    this.#server = server;
    this.#key = key;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  }

  static async open(): Promise<Tokens> {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Tokens(server, privateKey);
  }

  /** A good token for a person at an instant, with claims changed or left out. */
  async for(person: string, now: string, changed: Claims = {}, kid = 'key-1'): Promise<string> {
    const seconds = Math.floor(Date.parse(now) / 1000);
    const good = {
      iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
      aud: appId,
      tid: tenant,
      oid: person,
      scp: 'access_as_user',
      iat: seconds - 60,
      exp: seconds + 3600,
    };
    const claims: Claims = { ...good, ...changed };
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(this.#key);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
