import { asApproved } from '../../domain/as-approved.js';
import type { BurnUpWeek } from '../../domain/burn-up.js';
import { itemNumber, type ItemId } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import { excerptOf, minutesOf, type MinutesDocument } from '../../minutes/document.js';
import type { Records } from '../../ports/records.js';
import { burnUpOf } from '../entry/burn-up-of.js';
import { audienceOf } from '../audience.js';
import type { FoundMinutes } from './find-minutes.js';

/** How the forum's follow-ups went up to that meeting, for those who want it with the minutes; they stay as approved. */
export const appendixOf = (
  { forum, meeting }: FoundMinutes,
  wanted: boolean,
  records: Pick<Records, 'meetings' | 'find'>,
): Promise<BurnUpWeek[]> =>
  wanted ? burnUpOf(forum, records, meeting.endedAt ?? meeting.draftedAt ?? '') : Promise.resolve([]);

/** The minutes, or one item of them, as a person may read them; null where the item is closed to them. */
export async function minutesFor(
  { forum, meeting }: FoundMinutes,
  person: PersonId,
  records: Pick<Records, 'chat'>,
  item: ItemId | null = null,
): Promise<MinutesDocument | null> {
  const audience = await audienceOf(forum, { person }, records);
  const document = minutesOf(viewMeeting(asApproved(meeting) ?? meeting, forum, audience));
  return item === null ? document : excerptOf(document, itemNumber(meeting, item));
}
