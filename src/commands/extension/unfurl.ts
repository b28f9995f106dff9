import { readOwnPath, type OwnPlace } from '../../domain/own-address.js';
import type { Forum } from '../../domain/forum.js';
import type { FoundView } from '../../domain/view/reply.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import type { Records } from '../../ports/records.js';
import { audienceOf } from '../audience.js';
import type { Deps } from '../command.js';
import type { Handled, Incoming } from '../incoming.js';
import { isLoose } from '../meeting/choose.js';
import { answer } from '../results.js';
import { forAll } from './for-all.js';
import { whoever } from './whoever.js';

type Pasted = Extract<Incoming, { kind: 'link-pasted' }>;

/**
 * What a link of ours in a message becomes: a card that everybody may read, for one who is in the forum. Anything else
 * (another's link, a made-up one, one pasted by somebody who has no part in it) becomes nothing.
 */
export async function unfurl(incoming: Pasted, deps: Pick<Deps, 'records' | 'pages'>): Promise<Handled> {
  const { sender, tenant, at } = incoming;
  const place = incoming.known ? placeAt(incoming.url, deps.pages()) : null;
  const forum = place && (await deps.records.forum(place.forum));
  if (!place || forum?.tenant !== tenant) return answer();
  const { inside } = await audienceOf(forum, { person: sender.id }, deps.records);
  const found = inside ? await foundAt(place, forum, deps.records) : null;
  return found ? answer({ kind: 'card', card: 'found', found, now: at }) : answer();
}

/** What an address on our pages names; null for one that is not ours. */
function placeAt(url: string, pages: string | null): OwnPlace | null {
  if (pages === null || !URL.canParse(url)) return null;
  const [asked, ours] = [new URL(url), new URL(pages)];
  if (asked.origin !== ours.origin) return null;
  return asked.pathname.startsWith(ours.pathname)
    ? readOwnPath(asked.pathname.slice(ours.pathname.length))
    : null;
}

async function foundAt({ at }: OwnPlace, forum: Forum, records: Records): Promise<FoundView | null> {
  if (at.kind === 'meeting') {
    const meeting = await records.meeting(at.meeting);
    if (!meeting || meeting.forum !== forum.id || isLoose(meeting)) return null;
    return { meeting: viewMeeting(meeting, forum, whoever) };
  }
  const [found] = await records.find({ forums: [forum.id], number: at.number });
  if (!found || found.entry.suggested) return null;
  const [line] = await forAll([found], records);
  const label = `${forum.prefix}-${at.number}`;
  return line ? { line } : { hidden: { forum: forum.id, label, withdrawn: found.entry.withdrawn } };
}
