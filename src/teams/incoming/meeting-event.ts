import type { Happening } from '../../commands/incoming.js';
import type { Instant } from '../../domain/day.js';
import { record, text } from './read.js';
import type { Activity } from './read-activity.js';

/**
 * The call of a meeting has begun or ended. Its value is written in PascalCase by older documents and in camelCase by
 * newer ones (botbuilder's own handlers throw on those), so both are read.
 */
export function readMeetingEvent({ raw, at }: Activity): { happening: Happening; key: string } | null {
  const name = text(raw.name)?.toLowerCase();
  const value = record(raw.value);
  if (name === 'application/vnd.microsoft.meetingstart') {
    const title = text(value.Title) ?? text(value.title);
    const when = instant(text(value.StartTime) ?? text(value.startTime)) ?? at;
    return { happening: { kind: 'meeting-started', title, when }, key: `meeting-start:${when}` };
  }
  if (name === 'application/vnd.microsoft.meetingend') {
    const when = instant(text(value.EndTime) ?? text(value.endTime)) ?? at;
    return { happening: { kind: 'meeting-ended', when }, key: `meeting-end:${when}` };
  }
  return null;
}

/** The two casings write the same moment with more or fewer decimals. */
function instant(words: string | null): Instant | null {
  const epoch = words === null ? NaN : Date.parse(words);
  return Number.isNaN(epoch) ? null : new Date(epoch).toISOString();
}
