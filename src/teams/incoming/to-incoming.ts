import type { Happening, Incoming } from '../../commands/incoming.js';
import { readExtension } from '../extension/read-invoke.js';
import { readInstallation, readMembers } from './membership.js';
import { readMeetingEvent } from './meeting-event.js';
import { readMessage, said, type Known } from './message.js';
import { isSubmit, pressKey, readPress } from './press.js';
import { record, text } from './read.js';
import type { Activity } from './read-activity.js';
import { readFileAnswer } from './file-answer.js';

interface Named {
  happening: Happening;
  key: string;
}

/** An activity of Teams in our words; null for what means nothing to us (reactions, typing, what is yet to be invented). */
export function toIncoming(activity: Activity, known: Known, local: boolean): Incoming | null {
  const named = readers.get(activity.type)?.(activity, known, local) ?? null;
  if (!named) return null;
  const { tenant, at, sender, place } = activity;
  return { ...named.happening, tenant, at, key: named.key, sender, place };
}

type Reader = (activity: Activity, known: Known, local: boolean) => Named | null;

/** A map, as a type may be called "toString". */
const readers = new Map<string, Reader>(
  Object.entries({
    message: (activity, known) => {
      if (isBot(activity) || !activity.id) return null;
      if (isSubmit(activity.raw)) return pressed(activity);
      return { happening: readMessage(activity, known), key: messageKey(activity) };
    },
    messageUpdate: (activity, known) => {
      const kind = text(record(activity.raw.channelData).eventType) ?? 'editMessage';
      const edit = kind === 'editMessage' || kind === 'undeleteMessage';
      if (!edit || isBot(activity) || !activity.id) return null;
      const happening: Happening = { kind: 'edited', ...said(activity, known) };
      return { happening, key: `${messageKey(activity)}:${kind}:${activity.at}` };
    },
    messageDelete: (activity) =>
      activity.id && !isBot(activity)
        ? {
            happening: { kind: 'deleted', message: activity.id },
            key: `${messageKey(activity)}:delete:${activity.at}`,
          }
        : null,
    invoke: (activity, known) =>
      activity.raw.name === 'adaptiveCard/action'
        ? pressed(activity)
        : (readFileAnswer(activity) ?? readExtension(activity, known.whoIs)),
    event: (activity) => readMeetingEvent(activity),
    installationUpdate: (activity) => withId(readInstallation(activity), activity),
    conversationUpdate: (activity, _known, local) => withId(readMembers(activity, local), activity),
  } satisfies Record<string, Reader>),
);

/** Unique in a chat; two people may write to the bot at the same millisecond. */
const messageKey = ({ id, place, sender }: Activity): string =>
  place.kind === 'chat' ? id : `${sender.id}:${id}`;

function pressed(activity: Activity): Named {
  const happening = readPress(activity);
  return { happening, key: pressKey(happening, activity) };
}

const withId = (happening: Happening | null, activity: Activity): Named | null =>
  happening && { happening, key: `${activity.type}:${activity.id || activity.at}` };

/** The bot hears itself and other bots in some chats; they decide and promise nothing. */
function isBot({ raw, sender, bot }: Activity): boolean {
  return sender.teamsId === bot || sender.teamsId.startsWith('28:') || record(raw.from).role === 'bot';
}
