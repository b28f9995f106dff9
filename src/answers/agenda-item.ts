import { say } from '../domain/view/reply.js';
import type { Call } from '../commands/command.js';
import type { Handled } from '../commands/incoming.js';
import { answer } from '../commands/results.js';
import { keep, reachOf, seen, seenItems } from './ask.js';
import { itemFacts } from './item-facts.js';
import { latestMeeting } from './latest-meeting.js';
import { respond } from './respond.js';

/** What came of an item, by its number, at the meeting under way or else the last one. */
export async function agendaItem(call: Call, number: number): Promise<Handled> {
  const { records } = call.deps;
  const reach = await reachOf(call);
  const head = await latestMeeting([...reach.keys()], records, true);
  const meeting = head && (await records.meeting(head.id));
  const item = meeting?.items[number - 1];
  if (!head || !meeting || !item)
    return answer(say('no-such-item', { number, of: meeting?.items.length ?? 0 }));
  const found = await records.find({ forums: [head.forum], meeting: head.id });
  const under = found.filter(({ entry }) => entry.item === item.id);
  const place = seenItems(call, [{ meeting: head, item: { ...item, number } }], reach);
  const lines = keep(seen(call, under, reach), ({ text }) => text !== null);
  return respond(call, {
    heading: { code: 'item', number, day: head.day },
    lines,
    facts: { here: itemFacts(place.here), rest: itemFacts(place.rest) },
    none: say('item-closed-not-entitled', { number }),
  });
}
