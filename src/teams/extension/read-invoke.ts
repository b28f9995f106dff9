import type { Happening, Searched, Wanted } from '../../commands/incoming.js';
import type { WhoIs } from '../incoming/mentions.js';
import { canonicalKey } from '../incoming/press.js';
import { record, records, text, type Loose } from '../incoming/read.js';
import type { Activity } from '../incoming/read-activity.js';
import { takenMessage } from './taken-message.js';

/** The commands of the message extension, as the manifest names them. */
const actions = new Map<string, Wanted>([
  ['makeDecision', 'decision'],
  ['makeFollowUp', 'followUp'],
]);
const searches = new Map<string, Searched>([
  ['decisions', 'decisions'],
  ['followUps', 'followUps'],
  ['meetings', 'meetings'],
]);

/** Teams asks for 25 at a time. */
const usual = 25;
const most = 50;
const longestWords = 200;
const longestLink = 2000;

/** An invoke of the message extension in our words; null for one that is not ours. */
export function readExtension(
  activity: Activity,
  whoIs: WhoIs,
): { happening: Happening; key: string } | null {
  const value = record(activity.raw.value);
  const command = text(value.commandId) ?? '';
  switch (activity.raw.name) {
    case 'composeExtension/fetchTask': {
      const want = actions.get(command);
      const message = want && takenMessage(activity, value, whoIs);
      return want && message ? named({ kind: 'message-taken', want, message }, activity) : null;
    }
    case 'composeExtension/submitAction': {
      const want = actions.get(command);
      if (!want) return null;
      const message = takenMessage(activity, value, whoIs);
      return named({ kind: 'form-sent', want, message, data: value.data }, activity);
    }
    case 'composeExtension/query': {
      const what = searches.get(command);
      return what ? named({ kind: 'searched', what, ...queryOf(value) }, activity) : null;
    }
    case 'composeExtension/queryLink':
    case 'composeExtension/anonymousQueryLink': {
      const url = (text(value.url) ?? '').slice(0, longestLink);
      const known = activity.raw.name === 'composeExtension/queryLink';
      return named({ kind: 'link-pasted', url, known }, activity);
    }
    default:
      return null;
  }
}

function queryOf(value: Loose): { words: string; skip: number; count: number } {
  const parameters = records(value.parameters);
  const words = parameters.find(({ name }) => name === 'words')?.value;
  const { skip, count } = record(value.queryOptions);
  return {
    words: (text(words) ?? '').slice(0, longestWords).trim(),
    skip: within(skip, 0, 1000) ?? 0,
    count: within(count, 1, most) ?? usual,
  };
}

const within = (value: unknown, least: number, greatest: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, least), greatest) : null;

/** Named by what it says and who says it: Teams asks again when it is not answered in time. */
const named = (happening: Happening, activity: Activity) => ({
  happening,
  key: `extension:${canonicalKey([activity.sender.id, activity.place.address.conversation, happening])}`,
});
