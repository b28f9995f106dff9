import type { Request } from 'restify';
import type { Instant } from '../../../domain/day.js';
import type { PersonId } from '../../../domain/person.js';

/** Who is asking, as proven by the request itself and nothing that the page says. */
export type SignedIn =
  /** `until`: when the proof is good no longer; null where it is for as long as this process runs. */
  | { ok: true; tenant: string; person: PersonId; until: Instant | null }
  /** 401: sign in (again). 403: signed in, but not allowed here. 503: it can't be found out now. */
  | { ok: false; status: 401 | 403 | 503 };

export interface SignIn {
  who(request: Request): Promise<SignedIn>;
  /** Whether the request comes from a page of this server, and not from another site that the reader has open. */
  isOwnPage(request: Request): boolean;
}
