import { kindOf } from '../../domain/convert.js';
import type { FoundEntry } from '../../domain/found-entry.js';
import type { Forum } from '../../domain/forum.js';
import type { Meeting } from '../../domain/meeting.js';
import type { Back } from '../../domain/press.js';
import { lastDeed } from '../../domain/take-back.js';
import { maySeeItem } from '../../domain/view/access.js';
import type { CardReply, EntryFormView } from '../../domain/view/reply.js';
import { viewEntry } from '../../domain/view/view-entry.js';
import type { Audience } from '../../domain/view/views.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { mayAct } from '../entry/may-act.js';
import { ownersToChoose } from './choose-owner.js';
import { entryHistory } from './entry-history.js';

/**
 * One entry with what can be done to it, for the person who asked. In a shared chat a button is answered to its presser
 * alone; what is typed is answered to everybody there, who see what the chat may see.
 */
export async function entryForm(
  call: Call,
  found: FoundEntry,
  forum: Forum,
  back: Back | null,
): Promise<CardReply> {
  const { deps, sender, chat } = call;
  const { entry, ref } = found;
  const shared = chat !== null && call.cause.kind !== 'button';
  const who = shared ? { chat: chat.id } : { person: sender.id };
  const audience = await audienceOf(forum, who, deps.records);
  const meeting = ref.meeting ? await deps.records.meeting(ref.meeting) : null;
  const line = viewEntry(found, audience);
  // Whoever may give it a new text may do all the rest.
  const mayChange =
    mayAct(entry, { kind: 'text', text: '' }, { forum, meeting, chat, person: sender }) === null;
  const form: EntryFormView = {
    line,
    members: await ownersToChoose(call, forum),
    items: meeting && line.text !== null ? itemsFor(meeting, audience) : [],
    item: entry.item,
    seen: entry.history.length,
    mayChange,
    mayUndo: mayChange && lastDeed(entry, null).length > 0,
    back,
    // The history tells what the text was; who may not read the one may not read the other.
    history: line.text === null ? [] : entryHistory(entry, meeting),
  };
  return { kind: 'card', card: 'entry', form, now: call.at };
}

const itemsFor = (meeting: Meeting, audience: Audience): EntryFormView['items'] =>
  meeting.items.map((item, at) => ({
    id: item.id,
    number: at + 1,
    title: maySeeItem(item, audience) ? item.title : null,
  }));

export const isFollowUp = ({ entry }: FoundEntry): boolean => kindOf(entry) === 'followUp';
