import { say } from '../domain/view/reply.js';
import type { Call } from '../commands/command.js';
import type { Handled } from '../commands/incoming.js';
import { ask, keep } from './ask.js';
import { respond } from './respond.js';

/** Open follow-ups that nobody has, or that have no day. */
export async function lacking(call: Call, what: 'owner' | 'due'): Promise<Handled> {
  const open = await ask(call, { type: 'followUp', open: true, order: 'due' });
  return respond(call, {
    heading: { code: 'lacking', what },
    lines: keep(
      open,
      ({ text, owners, due }) => text !== null && (what === 'owner' ? owners.length === 0 : due === null),
    ),
    none: say('nothing-lacking', { what }),
  });
}
