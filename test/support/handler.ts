import { questions } from '../../src/answers/index.js';
import type { Deps } from '../../src/commands/command.js';
import { createHandler, type Handle } from '../../src/commands/handle.js';
import { commands } from '../../src/commands/index.js';
import { talkMemory } from '../../src/commands/talk/memory.js';
import { lazyCalendar } from '../../src/reminders/calendar.js';
import { silent } from './silent.js';

export const defaults: Deps['defaults'] = { locale: 'da', zone: 'Europe/Copenhagen' };

const nowhere = () => Promise.resolve({ ok: false as const, reason: 'failed' as const });

/** The bot's own commands and questions over a record. Teams is out of reach, unless told otherwise. */
export function handlerOver(parts: Pick<Deps, 'records'> & Partial<Deps>): Handle {
  let made = 0;
  const deps: Deps = {
    directory: { members: () => Promise.resolve({ ok: false, reason: 'gave-up' }) },
    files: { fetch: nowhere, put: nowhere },
    calendar: lazyCalendar('DK'),
    ids: () => `id-${++made}`,
    log: silent,
    talk: talkMemory(),
    defaults,
    installLink: null,
    pages: () => null,
    feedAddress: () => null,
    ...parts,
  };
  return createHandler(deps, [...commands, ...questions]);
}
