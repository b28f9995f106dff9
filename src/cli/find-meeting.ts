import { forumCalled } from '../domain/body.js';
import type { Forum } from '../domain/forum.js';
import type { Meeting } from '../domain/meeting.js';
import type { Records } from '../ports/records.js';

interface Found {
  meeting: Meeting;
  forum: Forum;
}

/** A meeting by its id, or by a forum and a day; without a day, the forum's latest that is over. */
export async function findMeeting(records: Records, name: string): Promise<Found | null> {
  const byId = await records.meeting(name);
  if (byId) return withForum(records, byId);
  const [, forumName, day] = /^(.+?)(?:\s+(\d{4}-\d{2}-\d{2}))?$/.exec(name) ?? [];
  const forum = forumCalled(forumName ?? '', await records.allForums());
  if (!forum) return null;
  const heads = (await records.meetings(forum.id)).filter((head) => day === undefined || head.day === day);
  const head = heads.find((h) => h.state === 'ended') ?? heads[0];
  const meeting = head && (await records.meeting(head.id));
  return meeting ? withForum(records, meeting) : null;
}

async function withForum(records: Records, meeting: Meeting): Promise<Found | null> {
  const forum = await records.forum(meeting.forum);
  return forum && { meeting, forum };
}
