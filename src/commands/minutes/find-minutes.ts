import { forumCalled } from '../../domain/body.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting, MeetingId } from '../../domain/meeting.js';
import { audienceOf, forumsOf } from '../audience.js';
import type { Call } from '../command.js';
import { tenantOf } from '../entry/find-entry.js';
import { isLoose } from '../meeting/choose.js';

export interface FoundMinutes {
  forum: Forum;
  meeting: Meeting;
}

/**
 * The minutes that are meant: those a button names, in a chat its forum's newest, in personal chat the newest of the
 * forum that is named, or of all that the person is in. Null where there are none, or none that they may know of.
 */
export async function findMinutes(
  call: Call,
  wanted: { meeting?: MeetingId | undefined; forum?: string | undefined },
): Promise<FoundMinutes | null> {
  const { records } = call.deps;
  if (wanted.meeting !== undefined) return ofMeeting(call, wanted.meeting);
  const forums = call.chat ? [call.forum] : await forumsOf(call.sender.id, tenantOf(call), records);
  const known = forums.filter((forum) => forum !== null);
  const named = wanted.forum === undefined ? null : forumCalled(wanted.forum, known);
  if (wanted.forum !== undefined && !named) return null;
  const heads = await Promise.all((named ? [named] : known).map((forum) => records.meetings(forum.id)));
  const [newest] = heads
    .flat()
    .filter((head) => head.state === 'ended' && !isLoose(head))
    .toSorted((a, b) => (b.endedAt ?? '').localeCompare(a.endedAt ?? ''));
  return newest ? ofMeeting(call, newest.id) : null;
}

async function ofMeeting(call: Call, id: MeetingId): Promise<FoundMinutes | null> {
  const { records } = call.deps;
  const meeting = await records.meeting(id);
  const forum = meeting && (await records.forum(meeting.forum));
  if (!forum || meeting.draftedAt === null || tenantOf(call) !== forum.tenant) return null;
  const audience = await audienceOf(forum, { person: call.sender.id }, records);
  return audience.inside ? { forum, meeting } : null;
}
