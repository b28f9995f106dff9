import type { Back, Press } from '../../domain/press.js';
import type { EntryView, LineView } from '../../domain/view/views.js';
import type { Fit } from '../fit.js';
import { dotted, lean } from '../lean.js';
import { safe, safeLink } from '../safe.js';
import type { Voice } from '../voice.js';
import { dueText, isOverdue } from './due.js';
import { ownersText } from './owners.js';

/** An entry as a card shows it. What is absent is left out. */
export interface Row {
  /** "Besluttet"; follow-ups have none. */
  kind?: string;
  text: string;
  struck: boolean;
  /** "CT-17 · Hanne Lynghøj Ellerbæk · senest fredag 27-11" */
  meta: string;
  /** The same about a day that has passed, to be seen. */
  late?: string;
  /** Opens the message it came from. */
  link?: string;
  /** Set while it waits for a yes or no. */
  confirm?: Press;
  decline?: Press;
  edit?: Press;
}

export interface RowOptions {
  fit: Fit;
  back: Back | null;
  /** Say whose it is and how far it is. */
  owners?: boolean;
  state?: boolean;
  /** Say which meeting and item it belongs to. */
  place?: LineView;
}

export function rowOf(entry: EntryView, voice: Voice, options: RowOptions): Row {
  if (entry.text === null) return { text: voice.p.closedEntry, struck: false, meta: entry.label };
  const target = { forum: entry.forum, number: entry.number, back: options.back };
  const asked = entry.suggested && !entry.withdrawn;
  const late = isOverdue(entry, voice);
  return {
    text: safe(entry.text, options.fit.chars),
    struck: entry.withdrawn,
    meta: metaOf(entry, voice, options),
    ...lean({
      kind: entry.kind === 'followUp' ? null : `${voice.s.kinds[entry.kind]}: `,
      late: late && entry.due?.day ? ` · ${voice.p.wasDue(voice.day(entry.due.day))}` : null,
      link: safeLink(entry.link),
      confirm: asked ? ({ verb: 'confirm', ...target } as const) : null,
      decline: asked ? ({ verb: 'decline', ...target } as const) : null,
      edit: options.fit.buttons ? ({ verb: 'open', ...target } as const) : null,
    }),
  };
}

function metaOf(entry: EntryView, voice: Voice, options: RowOptions): string {
  const followUp = entry.kind === 'followUp';
  const owners = options.owners === false ? null : ownersText(entry.owners, voice);
  const settled = entry.withdrawn || entry.state === 'done';
  return dotted([
    entry.label,
    entry.withdrawn && voice.t.withdrawnMark.toLowerCase(),
    followUp && (owners ?? (settled || options.owners === false ? null : voice.p.noOwner)),
    followUp && stateText(entry, voice, options),
    entry.moved > 0 && voice.p.moved(entry.moved),
    entry.embargo && voice.p.embargo,
    options.place && placeOf(options.place, voice),
    followUp &&
      !settled &&
      !isOverdue(entry, voice) &&
      (entry.due ? dueText(entry.due, voice) : voice.p.noDue),
  ]);
}

function stateText(entry: EntryView, voice: Voice, { state }: RowOptions): string | null {
  const remark = entry.remark === null ? null : safe(entry.remark, 120);
  if (entry.state === 'done') return voice.p.finished(remark);
  if (entry.state === 'waiting' && remark !== null) return voice.p.waitingFor(remark);
  return entry.state !== null && (entry.state !== 'open' || state) && !entry.suggested
    ? voice.s.states[entry.state]
    : null;
}

/** "Chefteam 21-02-2020, punkt 3: Pårørende" */
export function placeOf(line: LineView, voice: Voice): string {
  const forum = voice.p.decidedIn(
    safe(line.forumName, 60),
    line.meeting?.day ? voice.day(line.meeting.day) : null,
  );
  if (!line.item) return forum;
  const { number, title } = line.item;
  const item = title === null ? voice.p.item(number) : voice.p.itemTitle(number, safe(title, 80));
  return `${forum}, ${item.charAt(0).toLowerCase()}${item.slice(1)}`;
}
