import type { FollowUpLine } from '../../domain/view/forum-page.js';
import type { ForumStrings } from './strings.js';

/** What stands in the form; empty where nothing does. */
export type Change = Record<'state' | 'remark' | 'due' | 'reason' | 'owner', string>;

/** The buttons that would do the same, one for each thing that was changed; or what is missing. */
export function pressesOf(
  { line }: FollowUpLine,
  change: Change,
  words: ForumStrings['change'],
): { presses: object[] } | { problem: string } {
  const target = { forum: line.forum, number: line.number, back: null };
  const moved = change.due !== '' && change.due !== (line.due?.day ?? '');
  const turned = change.state !== '' && change.state !== line.state;
  if (turned && change.state === 'waiting' && change.remark === '') return { problem: words.waitsNeeded };
  if (moved && line.moved > 0 && change.reason === '') return { problem: words.reasonNeeded };
  const presses = [
    // Whose it is comes last: whoever gives it away may change nothing more.
    ...(moved
      ? [{ verb: 'due', ...target, due: change.due, ...(change.reason !== '' && { reason: change.reason }) }]
      : []),
    ...(turned ? [stateOf(change, target)] : []),
    ...(change.owner === '' ? [] : [{ verb: 'edit', ...target, owner: change.owner }]),
  ];
  return presses.length === 0 ? { problem: words.nothing } : { presses };
}

function stateOf({ state, remark }: Change, target: object): object {
  switch (state) {
    case 'done':
      return { verb: 'done', ...target, ...(remark !== '' && { remark }) };
    case 'waiting':
      return { verb: 'waiting', ...target, waits: remark };
    case 'doing':
      return { verb: 'doing', ...target };
    default:
      return { verb: 'reopen', ...target };
  }
}
