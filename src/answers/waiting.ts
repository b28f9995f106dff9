import { type ListFact, say } from '../domain/view/reply.js';
import type { Call, Command } from '../commands/command.js';
import { ask, forumsHere, keep } from './ask.js';
import { question } from './asks.js';
import { mineAsked } from './mine-asked.js';
import { respond } from './respond.js';

const approval = /godkend|approv|accept/iu;

/** What waits for others; asked about approval, what says so, and minutes that are not approved yet. */
export const awaited: Command = {
  intent: 'awaited',
  group: 'ask',
  words: {
    da: ['hvad venter vi på', 'hvad afventer', 'hvad afventer vi'],
    en: ['what are we waiting for', 'what is waiting'],
  },
  also: [
    question('hvad (?:venter|afventer) (?:(?:vi|der) )?(?:på )?(?<approval>godkendelse)'),
    question('(?:afventer|venter på) (?<approval>godkendelse)'),
    question(
      'hvilke (?:opgaver|opfølgninger) (?:venter|afventer)(?: andre)?(?: (?:på )?(?<approval>godkendelse))?',
    ),
    question('hvad (?:venter|afventer) (?<mine>jeg)(?: på)?'),
    question("what(?:'s|’s| is) (?:waiting|pending)(?: for| on)?(?: others)?"),
    question("(?:what(?:'s|’s| is) )?(?:waiting for|pending|awaiting) (?<approval>approval)"),
    question('which (?:tasks|follow-ups|actions) are (?:waiting|pending|blocked)'),
    question('what am (?<mine>i) waiting for'),
  ],
  run: async (call) => {
    const open = await ask(call, { type: 'followUp', open: true, order: 'due', ...mineAsked(call) });
    const forApproval = call.words['approval'] !== undefined;
    const lines = keep(
      open,
      ({ state, waits, text }) =>
        state === 'waiting' && (!forApproval || approval.test(`${waits ?? ''} ${text ?? ''}`)),
    );
    return respond(call, {
      heading: { code: 'awaited', approval: forApproval },
      lines,
      facts: { here: forApproval ? await drafts(call) : [], rest: [] },
      none: say('nothing-awaited', {}),
    });
  },
};

async function drafts(call: Call): Promise<ListFact[]> {
  const forums = await forumsHere(call);
  const facts = forums.map(async (forum) => {
    const heads = await call.deps.records.meetings(forum.id);
    return heads
      .filter(({ draft }) => draft)
      .map(({ day }): ListFact => ({ code: 'minutes-draft', forum: forum.name, day }));
  });
  return (await Promise.all(facts)).flat();
}
