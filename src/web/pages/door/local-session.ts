import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request } from 'restify';
import type { PersonId } from '../../../domain/person.js';
import type { SignIn } from './sign-in.js';

const name = 'tovholder-person';

/** Sign-in for local mode: a person is chosen, and kept in a cookie that only this process can make. */
export class LocalSession implements SignIn {
  readonly #key = randomBytes(32);

  who(request: Request): ReturnType<SignIn['who']> {
    const cookies = (request.headers.cookie ?? '').split('; ');
    const value = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
    const person = isLocal(request) ? this.#read(value ?? '') : null;
    const tenant = person?.slice(0, person.indexOf('/'));
    return Promise.resolve(
      person && tenant ? { ok: true, tenant, person, until: null } : { ok: false, status: 401 },
    );
  }

  isOwnPage = (request: Request): boolean => isOwnPage(request);

  /** The cookie that signs a person in; null signs out. */
  cookie(person: PersonId | null): string {
    const text = Buffer.from(person ?? '').toString('base64url');
    const rest = 'Path=/; HttpOnly; SameSite=Strict';
    return person === null ? `${name}=; Max-Age=0; ${rest}` : `${name}=${text}.${this.#sign(text)}; ${rest}`;
  }

  #read(value: string): PersonId | null {
    const [text = '', mark = ''] = value.split('.');
    const expected = Buffer.from(this.#sign(text));
    const given = Buffer.from(mark);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    return Buffer.from(text, 'base64url').toString();
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}

/**
 * Asked under a loopback name: another site whose name leads here (DNS rebinding) is not. The server only listens on
 * loopback in local mode, but a browser on the same machine is there too.
 */
export const isLocal = (request: Request): boolean =>
  /^(127(\.\d{1,3}){3}|localhost|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '');

/** A request that changes something comes from a page of this server: browsers say from where. */
export const isOwnPage = (request: Request): boolean =>
  isLocal(request) && request.headers.origin === `http://${request.headers.host ?? ''}`;
