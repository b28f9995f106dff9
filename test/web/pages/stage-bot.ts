import type { Deps } from '../../../src/commands/command.js';
import type { Handle } from '../../../src/commands/handle.js';
import type { Handled, Incoming } from '../../../src/commands/incoming.js';
import { defaults, handlerOver } from '../../support/handler.js';

/** What the pages act through: the bot's own commands, with what would leave for Teams written down. */
export interface StageBot {
  handle: Handle;
  carryOut: (handled: Handled, incoming: Incoming) => void;
  defaults: Deps['defaults'];
  sent: { handled: Handled; incoming: Incoming }[];
}

export function stageBot(parts: Pick<Deps, 'records' | 'directory' | 'calendar' | 'log'>): StageBot {
  const sent: StageBot['sent'] = [];
  const feedAddress = (secret: string): string => `https://bot.example.dk/calendar/${secret}.ics`;
  return {
    handle: handlerOver({ ...parts, feedAddress }),
    carryOut: (handled, incoming) => void sent.push({ handled, incoming }),
    defaults,
    sent,
  };
}
