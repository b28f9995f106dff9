import { dayAt, timeAt } from '../../domain/day.js';
import type { ReplyOf } from '../card.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';

type Reply = ReplyOf<'minutes'>;

/** How far the minutes are: until when one may comment, who has approved, and of a version why it was made. */
export function minutesStatus({ meeting, reader, only }: Reply, voice: Voice): Record<string, string | null> {
  const { minutes, forum } = meeting;
  if (!minutes) return {};
  const { p, say } = voice;
  const day = (at: string): string => voice.day(dayAt(at, forum.zone));
  const { state, version, approvedAt, commentsUntil, reason, approvals, missing } = minutes;
  const names = (all: readonly string[]): string => say.and(all.slice(0, 12).map((name) => safe(name, 80)));
  const draft = state === 'draft';
  return {
    status: draft
      ? p.minutesDraft(version, commentsUntil && day(commentsUntil), minutes.approval === 'silence')
      : p.minutesFinal(
          version,
          approvedAt && `${day(approvedAt)} ${p.clock(timeAt(approvedAt, forum.zone))}`,
        ),
    reason: reason === null || only !== null ? null : p.minutesReason(safe(reason, 300)),
    approvedBy: approvals.length > 0 && only === null ? p.approvedBy(names(approvals)) : null,
    missing: draft && reader?.runs && missing.length > 0 ? p.approvalsMissing(names(missing)) : null,
  };
}
