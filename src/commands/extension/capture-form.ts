import type { Chat, ChatMember } from '../../domain/chat.js';
import type { Due, NoteKind, Owner } from '../../domain/entry.js';
import type { Forum } from '../../domain/forum.js';
import type { ItemId, Meeting } from '../../domain/meeting.js';
import { outcomeKinds, type OutcomeKind } from '../../domain/outcome.js';
import type { CaptureFormView, CardReply } from '../../domain/view/reply.js';
import { ownerView } from '../../domain/view/view-entry.js';
import { viewMeeting } from '../../domain/view/view-meeting.js';
import type { Call } from '../command.js';

export interface Draft {
  of: CaptureFormView['of'];
  form: string;
  kind: CaptureFormView['kind'];
  kinds: CaptureFormView['kinds'];
  text: string;
  /** Null where the form asks for none. */
  owners: Owner[] | null;
  due: Due | null | undefined;
  item: ItemId | null;
  itemByTime: boolean;
}

/** A form as its chat may see it: what is closed there has only its number in it. */
export function captureForm(
  { at }: Pick<Call, 'at'>,
  draft: Draft,
  { chat, forum, meeting }: { chat: Chat; forum: Forum; meeting: Meeting | null },
): CardReply {
  const view = meeting && viewMeeting(meeting, forum, { kind: 'chat', chat: chat.id, inside: true });
  const items = (view?.items ?? []).filter(({ offRecord }) => !offRecord);
  const form: CaptureFormView = {
    of: draft.of,
    form: draft.form,
    forum: forum.name,
    meeting: meeting?.id ?? null,
    kind: draft.kind,
    kinds: draft.kinds,
    text: draft.text,
    owner: draft.owners && {
      read: draft.owners.map(ownerView),
      chosen: asRead(draft.owners) ?? 'read',
      members: choices(chat.members, forum),
    },
    due: draft.due,
    items: items.map(({ id, number, title }) => ({ id, number, title })),
    item: draft.item,
    itemByTime: draft.itemByTime,
  };
  return { kind: 'card', card: 'capture', form, now: at };
}

/** People first, then the units that have a contact. */
const choices = (members: readonly ChatMember[], forum: Forum): { id: string; name: string }[] => [
  ...members.filter(({ name }) => name).map(({ id, name }) => ({ id, name })),
  ...forum.units.map(({ name }) => ({ id: `unit:${name}`, name })),
];

/** What a choice field says of owners who are all known; null where somebody is only a name. */
function asRead(owners: readonly Owner[]): string | null {
  const [only, ...others] = owners;
  if (!only) return 'none';
  if (others.length > 0 || only.kind === 'name') return null;
  return only.kind === 'person' ? only.person.id : only.contact && `unit:${only.name}`;
}

/** The kinds that people choose among, the usual ones first. */
export const outcomeChoices: readonly (OutcomeKind | NoteKind)[] = [...outcomeKinds, 'note'];
