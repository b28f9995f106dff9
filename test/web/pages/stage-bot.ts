import { questions } from '../../../src/answers/index.js';
import type { Deps } from '../../../src/commands/command.js';
import { createHandler, type Handle } from '../../../src/commands/handle.js';
import type { Handled, Incoming } from '../../../src/commands/incoming.js';
import { commands } from '../../../src/commands/index.js';
import { talkMemory } from '../../../src/commands/talk/memory.js';

/** What the pages act through: the bot's own commands, with what would leave for Teams written down. */
export interface StageBot {
  handle: Handle;
  carryOut: (handled: Handled, incoming: Incoming) => void;
  defaults: Deps['defaults'];
  sent: { handled: Handled; incoming: Incoming }[];
}

export function stageBot(parts: Pick<Deps, 'records' | 'directory' | 'calendar' | 'log'>): StageBot {
  let made = 0;
  const defaults = { locale: 'da' as const, zone: 'Europe/Copenhagen' };
  const sent: StageBot['sent'] = [];
  const nowhere = () => Promise.resolve({ ok: false as const, reason: 'failed' as const });
  const deps: Deps = {
    ...parts,
    files: { fetch: nowhere, put: nowhere },
    ids: () => `id-${++made}`,
    talk: talkMemory(),
    defaults,
    installLink: null,
    pages: () => null,
    feedAddress: (secret) => `https://bot.example.dk/calendar/${secret}.ics`,
  };
  return {
    handle: createHandler(deps, [...commands, ...questions]),
    carryOut: (handled, incoming) => void sent.push({ handled, incoming }),
    defaults,
    sent,
  };
}
