import { isUnderWay } from '../../domain/meeting.js';
import type { Press } from '../../domain/press.js';
import type { ItemView, MeetingView } from '../../domain/view/views.js';

/**
 * Opens a form to write something down under the item that is on: for those whose messages the bot does not hear, and
 * for who would rather fill in fields. Null where nothing is written down.
 */
export const addPress = (item: ItemView, meeting: MeetingView): Press | null =>
  meeting.state === 'open' && isUnderWay(item.state) && item.title !== null && !item.offRecord
    ? { verb: 'add', meeting: meeting.id, item: item.id }
    : null;
