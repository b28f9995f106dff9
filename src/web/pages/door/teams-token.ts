import {
  createRemoteJWKSet,
  customFetch,
  errors,
  jwtVerify,
  type FetchImplementation,
  type JWTPayload,
} from 'jose';
import type { Config } from '../../../config.js';
import type { Clock } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';
import type { SignedIn, SignIn } from './sign-in.js';

const entraKeys = 'https://login.microsoftonline.com/common/discovery/v2.0/keys';
const scope = 'access_as_user';
/** Entra's and our clocks may differ by this much. */
const skewSeconds = 300;

export interface TeamsTokenDeps {
  config: Pick<Config, 'publicUrl' | 'tenants'> & { app: { id: string } };
  clock: Pick<Clock, 'now'>;
  log: Log;
  /** Where Entra's public keys are; tests have their own. */
  keysUrl?: string;
  /** To fetch the keys through a proxy. */
  fetch?: FetchImplementation;
}

/**
 * Sign-in by the token that Teams gives the page: signed by Entra, for this app, from an allowed tenant, still good,
 * and made for the page (scope), not for the app itself.
 */
export function teamsToken(deps: TeamsTokenDeps): SignIn {
  const keys = createRemoteJWKSet(new URL(deps.keysUrl ?? entraKeys), {
    ...(deps.fetch && { [customFetch]: deps.fetch }),
  });
  return {
    // Browsers send a token nowhere by themselves: who has it is the page.
    isOwnPage: () => true,
    who: async (request) => {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.headers.authorization ?? '')?.[1];
      if (!token) return { ok: false, status: 401 };
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: ['RS256'],
          audience: audiences(deps.config),
          requiredClaims: ['exp', 'iss', 'aud', 'tid', 'oid', 'scp'],
          clockTolerance: skewSeconds,
          currentDate: new Date(deps.clock.now()),
        });
        return person(payload, deps.config.tenants);
      } catch (error) {
        return refusal(error, deps.log);
      }
    },
  };
}

/** Tokens of version 2 name the app; those that name it by its address mean the same app. */
function audiences({ app, publicUrl }: TeamsTokenDeps['config']): string[] {
  const host = publicUrl === null ? [] : [`api://${new URL(publicUrl).host}/${app.id}`];
  return [app.id, `api://${app.id}`, ...host];
}

function person(claims: JWTPayload, tenants: readonly string[] | null): SignedIn {
  const { iss, tid, oid, scp, exp } = claims;
  if (typeof tid !== 'string' || typeof oid !== 'string' || typeof scp !== 'string' || !tid || !oid) {
    return { ok: false, status: 401 };
  }
  if (iss !== `https://login.microsoftonline.com/${tid}/v2.0`) return { ok: false, status: 401 };
  if (!scp.split(' ').includes(scope)) return { ok: false, status: 401 };
  if (!tenants?.includes(tid)) return { ok: false, status: 403 };
  const until = new Date(((exp ?? 0) + skewSeconds) * 1000).toISOString();
  return { ok: true, tenant: tid, person: `${tid}/${oid}`, until };
}

/** jose's errors tell a bad token from keys that can't be had. An unknown key is a bad token. */
function refusal(error: unknown, log: Log): SignedIn {
  const code = error instanceof errors.JOSEError ? error.code : String(error);
  const aboutToken = error instanceof errors.JOSEError && !keyTrouble.has(error.code);
  if (aboutToken) log.info('pages.token-refused', { code });
  else log.warn('pages.keys-unavailable', { code });
  return { ok: false, status: aboutToken ? 401 : 503 };
}

/** ERR_JOSE_GENERIC is what jose says when the keys' address answers with anything but keys. */
const keyTrouble = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);
