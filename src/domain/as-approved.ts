import type { Change } from './change.js';
import type { Instant } from './day.js';
import type { Meeting, Minutes } from './meeting.js';

/** Who may read something is decided by how it is now, never by how it was. */
const alwaysNow: ReadonlySet<string> = new Set(['visibility', 'entitled', 'embargo', 'decisionNumber']);

/**
 * The meeting as its approved minutes have it: what was changed since, such as the day of a follow-up that lives on, is
 * as it was then. A draft is the meeting as it is. `version`: an earlier one; null when there is none of that number.
 */
export function asApproved(meeting: Meeting, version?: number): Meeting | null {
  const { minutes } = meeting;
  const wanted = version ?? minutes?.version ?? 1;
  const earlier = minutes?.versions.find((one) => one.version === wanted);
  if (minutes && earlier) {
    const { approvedAt } = earlier;
    const versions = minutes.versions.filter((one) => one.version < wanted);
    const known: Minutes = {
      ...minutes,
      state: 'final',
      version: wanted,
      approvedAt,
      comments: [],
      versions,
    };
    return { ...asOf(meeting, approvedAt), minutes: known };
  }
  if (wanted !== (minutes?.version ?? 1)) return null;
  return minutes?.state === 'final' && minutes.approvedAt ? asOf(meeting, minutes.approvedAt) : meeting;
}

const asOf = (meeting: Meeting, at: Instant): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) => then(item, at)),
  entries: meeting.entries.filter((entry) => entry.at <= at).map((entry) => then(entry, at)),
});

function then<T extends { history: Change[] }>(record: T, at: Instant): T {
  const since = record.history.filter((change) => change.at > at && !alwaysNow.has(change.field));
  return since.reduceRight((later, change) => ({ ...later, [change.field]: change.before }), record);
}
