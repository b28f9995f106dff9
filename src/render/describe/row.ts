import type { Back, Press } from '../../domain/press.js';
import type { EntryView, LineView } from '../../domain/view/views.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { lowerFirst } from '../lower-first.js';
import { safe } from '../safe.js';
import type { Voice } from '../voice.js';
import { dueText, isOverdue } from './due.js';
import { linkOf } from './link.js';
import { ownersText } from './owners.js';
import { repeatText } from './repeat.js';

/** An entry as a card shows it. What is absent is left out. */
export interface Row {
  /** "Besluttet"; follow-ups have none. */
  kind?: string;
  text: string;
  struck: boolean;
  /** "CT-17 · Hanne Lyngsø Elkær · senest fredag 27-11" */
  meta: string;
  /** The day, where it has passed, to be seen. */
  late?: string;
  /** " · flyttet to gange" */
  more?: string;
  /** "Chefteam fredag 20-11, punkt 3: Pårørende" */
  place?: string;
  /** Opens the message it came from, or its place on a page; with what that is called. */
  link?: string;
  to?: string;
  /** Set while it waits for a yes or no. */
  confirm?: Press;
  decline?: Press;
  edit?: Press;
}

export interface RowOptions {
  fit: Fit;
  back: Back | null;
  /** False where whose it is goes without saying. */
  owners?: boolean;
  /** False where the number stands above. */
  label?: boolean;
}

export function rowOf(entry: EntryView, voice: Voice, options: RowOptions): Row {
  if (entry.text === null) return { text: voice.p.closedEntry, struck: false, meta: entry.label };
  const target = { forum: entry.forum, number: entry.number, back: options.back };
  const asked = entry.suggested && !entry.withdrawn;
  return {
    text: safe(entry.text, options.fit.chars),
    struck: entry.withdrawn,
    meta: metaOf(entry, voice, options),
    ...lean({
      kind: entry.kind === 'followUp' ? null : `${voice.s.kinds[entry.kind]}: `,
      late:
        isOverdue(entry, voice) && entry.due?.day ? ` · ${voice.p.wasDue(voice.day(entry.due.day))}` : null,
      more: moreOf(entry, voice),
      ...linkOf(entry, voice),
      confirm: asked ? ({ verb: 'confirm', ...target } as const) : null,
      decline: asked ? ({ verb: 'decline', ...target } as const) : null,
      edit: options.fit.buttons ? ({ verb: 'open', ...target } as const) : null,
    }),
  };
}

/** An entry of a list, with the meeting and item it belongs to. */
export const placedRow = (line: LineView, voice: Voice, options: RowOptions): Row => ({
  ...rowOf(line, voice, options),
  place: placeOf(line, voice),
});

/** Ties what has no day to the forum's next meeting; null where there is nothing to tie. */
export const nextFor = (
  { forum, number, due, text, state, suggested }: EntryView,
  back: Back,
): Press | null =>
  due === null && text !== null && state !== null && state !== 'done' && !suggested
    ? { verb: 'due-next', forum, number, back }
    : null;

function metaOf(entry: EntryView, voice: Voice, options: RowOptions): string {
  const label = options.label === false ? null : entry.label;
  const withdrawn = entry.withdrawn && voice.t.withdrawnMark.toLowerCase();
  if (entry.kind !== 'followUp') return dotted([label, withdrawn]);
  const settled = entry.withdrawn || entry.state === 'done';
  const owners =
    options.owners === false ? null : (ownersText(entry.owners, voice) ?? (settled ? null : voice.p.noOwner));
  const due =
    settled || isOverdue(entry, voice) ? null : entry.due ? dueText(entry.due, voice) : voice.p.noDue;
  return dotted([label, withdrawn, owners, due]);
}

function moreOf(entry: EntryView, voice: Voice): string | null {
  const more = dotted([
    stateText(entry, voice),
    movedText(entry, voice),
    entry.state !== 'done' && entry.remark !== null && voice.p.remarked(safe(entry.remark, 120)),
    entry.repeat && !entry.withdrawn && repeatText(entry.repeat, voice),
    entry.embargo && voice.p.embargo,
  ]);
  return more === '' ? null : ` · ${more}`;
}

function stateText(entry: EntryView, voice: Voice): string | null {
  switch (entry.state) {
    case 'done':
      return voice.p.finished(entry.remark === null ? null : safe(entry.remark, 120));
    case 'waiting':
      return entry.waits === null ? voice.s.states.waiting : voice.p.waitingFor(safe(entry.waits, 120));
    case 'doing':
      return voice.s.states.doing;
    default:
      return null;
  }
}

/** "flyttet to gange (ferie)" */
export const movedText = ({ moved, whyMoved }: EntryView, { p }: Voice): string | null =>
  moved === 0 ? null : p.moved(moved, whyMoved === null ? null : safe(whyMoved, 120));

/** "Chefteam 21-02-2020, punkt 3: Pårørende" */
export function placeOf(line: LineView, voice: Voice): string {
  const forum = voice.p.decidedIn(
    safe(line.forumName, 60),
    line.meeting?.day ? voice.day(line.meeting.day) : null,
  );
  if (!line.item) return forum;
  const { number, title } = line.item;
  const item = title === null ? voice.p.item(number) : voice.p.itemTitle(number, safe(title, 80));
  return `${forum}, ${lowerFirst(item)}`;
}
