import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { Clock } from '../../ports/clock.js';
import { record, records, text } from '../incoming/read.js';
import { fetchBy, type WayOut } from '../proxy.js';

export interface SigningKey {
  key: KeyObject;
  /** The channels whose messages this key may sign. */
  endorsements: string[];
}

const day = 24 * 60 * 60_000;
const hour = 60 * 60_000;
const timeout = 5_000;

/**
 * The keys that Teams signs with: read once a day, and again when a new one appears, at most once an hour. Throws when
 * they cannot be read.
 */
export class SigningKeys {
  #keys = new Map<string, SigningKey>();
  #readAt = -Infinity;
  #reading: Promise<void> | null = null;

  constructor(
    private readonly metadataUrl: string,
    private readonly clock: Clock,
    private readonly way: WayOut,
  ) {}

  async find(id: string): Promise<SigningKey | null> {
    const age = Date.parse(this.clock.now()) - this.#readAt;
    if (age > day || (age > hour && !this.#keys.has(id))) {
      this.#reading ??= this.#read().finally(() => (this.#reading = null));
      await this.#reading;
    }
    return this.#keys.get(id) ?? null;
  }

  async #read(): Promise<void> {
    const metadata = await getJson(this.metadataUrl, this.way);
    const set = await getJson(text(metadata.jwks_uri) ?? '', this.way);
    const keys = new Map<string, SigningKey>();
    for (const jwk of records(set.keys)) {
      const id = text(jwk.kid);
      if (!id || jwk.kty !== 'RSA') continue;
      const endorsements = Array.isArray(jwk.endorsements) ? jwk.endorsements.map(String) : [];
      keys.set(id, { key: createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }), endorsements });
    }
    this.#keys = keys;
    this.#readAt = Date.parse(this.clock.now());
  }
}

async function getJson(url: string, way: WayOut) {
  const response = await fetchBy(way, url, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`Reading signing keys: ${response.status}`);
  return record(await response.json());
}
