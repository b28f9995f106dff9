import { asApproved } from '../../domain/as-approved.js';
import { itemNumber, type ItemId } from '../../domain/meeting.js';
import type { PersonId } from '../../domain/person.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import { excerptOf, minutesOf, type MinutesDocument } from '../../minutes/document.js';
import type { Records } from '../../ports/records.js';
import { audienceOf } from '../audience.js';
import type { FoundMinutes } from './find-minutes.js';

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
