import { verify } from 'node:crypto';
import { record, text, type Loose } from '../incoming/read.js';
import type { SigningKey } from './signing-keys.js';

/** Why a token was turned away; for the log only. */
export type TokenFault =
  'shape' | 'algorithm' | 'issuer' | 'expired' | 'not-yet' | 'unknown-key' | 'not-endorsed' | 'signature';

export interface Expected {
  issuer: string;
  /** Milliseconds. */
  now: number;
  key(id: string): Promise<SigningKey | null>;
}

const bearer = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/;
const hashes: Record<string, string> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };
const tolerance = 5 * 60_000;

/** Whether a header has the form of a signed token at all. */
export const looksSigned = (authorization: string | undefined): boolean =>
  authorization !== undefined && bearer.test(authorization);

/**
 * Looks at a token before botbuilder does. Botbuilder alone would take tokens of the emulator's issuers for any
 * audience, and keys without an endorsement; it fetches keys for whoever asks, and prints a stack or a key for every
 * token that is expired or forged. Null is a token worth showing to it.
 */
export async function screenToken(authorization: string, expected: Expected): Promise<TokenFault | null> {
  const [, head = '', body = '', signature = ''] = bearer.exec(authorization) ?? [];
  const header = decoded(head);
  const claims = decoded(body);
  const id = text(header?.kid);
  if (!header || !claims || !id) return 'shape';
  const hash = hashes[text(header.alg) ?? ''];
  if (!hash) return 'algorithm';
  if (claims.iss !== expected.issuer) return 'issuer';
  if (typeof claims.exp !== 'number' || claims.exp * 1000 + tolerance < expected.now) return 'expired';
  if (typeof claims.nbf === 'number' && claims.nbf * 1000 - tolerance > expected.now) return 'not-yet';
  const found = await expected.key(id);
  if (!found) return 'unknown-key';
  if (!found.endorsements.includes('msteams')) return 'not-endorsed';
  const signed = Buffer.from(`${head}.${body}`);
  return verify(hash, signed, found.key, Buffer.from(signature, 'base64url')) ? null : 'signature';
}

function decoded(part: string): Loose | null {
  try {
    return record(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
