import type { Happening } from '../../commands/incoming.js';
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
    const started = text(value.StartTime) ?? text(value.startTime) ?? at;
    return { happening: { kind: 'meeting-started', title }, key: `meeting-start:${started}` };
  }
  if (name === 'application/vnd.microsoft.meetingend') {
    const ended = text(value.EndTime) ?? text(value.endTime) ?? at;
    return { happening: { kind: 'meeting-ended' }, key: `meeting-end:${ended}` };
  }
  return null;
}
