import type { CardReply, ListFact, ListHeading, Reply } from '../domain/view/reply.js';
import { say } from '../domain/view/reply.js';
import { unreachedIn } from '../domain/view/unreached.js';
import type { LineView } from '../domain/view/views.js';
import type { Call } from '../commands/command.js';
import type { Handled } from '../commands/incoming.js';
import { answer } from '../commands/results.js';
import type { Seen } from './ask.js';

/** Shown at first, and after each "Vis flere" so many more. */
const step = 5;
/** A card holds no more. */
const mostShown = 40;
/** A longer question is not put on a button. */
const longest = 300;

export interface Answer {
  heading: ListHeading;
  lines: Seen<LineView>;
  facts?: Seen<ListFact>;
  /** What is said when nothing was found. */
  none: Reply;
}

/** Shows those who read it what they may see; what the asker alone may see goes to them in private. */
export function respond(call: Call, { heading, lines, facts, none }: Answer): Handled {
  const [shared, own] = [facts?.here ?? [], facts?.rest ?? []];
  const here = lines.here.length + shared.length > 0 ? [listCard(call, heading, lines.here, shared)] : [];
  if (lines.rest.length + own.length === 0) return answer(...(here.length > 0 ? here : [none]));
  return {
    ...answer(...here, say('answered-privately', { rest: here.length > 0 })),
    privately: [listCard(call, heading, lines.rest, own)],
  };
}

function listCard(
  call: Call,
  heading: ListHeading,
  lines: readonly LineView[],
  facts: readonly ListFact[] = [],
): CardReply {
  const shown = Math.min(call.asked?.shown ?? step, mostShown);
  const question = call.asked?.text ?? '';
  const more = lines.length > shown && shown < mostShown && question !== '' && question.length <= longest;
  return {
    kind: 'card',
    card: 'list',
    list: {
      heading,
      lines: lines.slice(0, shown),
      total: lines.length,
      undelivered: unreachedIn(lines, call.sender.id),
      facts: facts.slice(0, shown + step),
      more: more ? { question, shown: shown + step * 2 } : null,
    },
    now: call.at,
  };
}
