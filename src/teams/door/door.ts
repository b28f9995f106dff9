import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { TeamsAdapter } from '../adapter.js';
import { record, text, type Loose } from '../incoming/read.js';
import { looksSigned, screenToken } from './screen-token.js';
import type { SigningKeys } from './signing-keys.js';

export type Admission = 'admitted' | 'refused' | 'unknown';

/** Whether what comes is from Teams. "Unknown" is when the keys to check it with cannot be read. */
export interface Door {
  /** Whether a header could pass at all: asked before the body is read. */
  looksRight(authorization: string | undefined): boolean;
  admit(authorization: string | undefined, activity: Loose): Promise<Admission>;
}

/** Local mode listens to this machine only, and asks nobody for a token. */
export const openDoor: Door = { looksRight: () => true, admit: () => Promise.resolve('admitted') };

export interface GuardedDoor {
  adapter: TeamsAdapter;
  keys: SigningKeys;
  issuer: string;
  clock: Clock;
  log: Log;
}

export function guardedDoor({ adapter, keys, issuer, clock, log }: GuardedDoor): Door {
  const refuse = (reason: string): Admission => {
    log.info('door.refused', { reason });
    return 'refused';
  };
  return {
    looksRight: looksSigned,
    admit: async (authorization, activity) => {
      // Endorsements are compared with the channel that the activity names, so it may name no other.
      if (!authorization || activity.channelId !== 'msteams') return refuse('channel');
      // Botbuilder compares the service URL with the token's only if there is one.
      if (!text(activity.serviceUrl)) return refuse('service-url');
      try {
        const now = Date.parse(clock.now());
        const fault = await screenToken(authorization, { issuer, now, key: (id) => keys.find(id) });
        if (fault) return refuse(fault);
      } catch (error) {
        log.error('door.keys-unreadable', { error: error instanceof Error ? error.message : '' });
        return 'unknown';
      }
      try {
        await adapter.authenticate(activity, authorization);
        return 'admitted';
      } catch (error) {
        return refuse(text(record(error).name) ?? 'token');
      }
    },
  };
}
