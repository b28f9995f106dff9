import type { EntryView, MeetingView, OwnerView } from '../../domain/view/views.js';
import { dayText } from '../frame/dates.js';
import { el, link } from '../frame/dom.js';
import type { PanelWords } from './strings.js';

/** One thing captured: what, by whom to be done, until when. Withdrawn is struck through. */
export function entryNode(entry: EntryView, meeting: MeetingView, words: PanelWords): HTMLElement {
  const { card } = words;
  const text = entry.text ?? card.phrases.closedEntry;
  const facts = entry.text === null ? [] : factsOf(entry, meeting, words);
  return el(
    'li',
    { class: classes(entry), 'data-entry': entry.label },
    el('div', { class: 'entry-head' }, labelNode(entry, words), ...marks(entry, words)),
    el(entry.withdrawn ? 'del' : 'p', { class: 'entry-text' }, text),
    facts.length === 0 ? null : el('p', { class: 'facts' }, facts.join(' · ')),
  );
}

const classes = (entry: EntryView): string =>
  [
    'entry',
    entry.kind === 'followUp' ? 'follow-up' : 'outcome',
    ...(entry.suggested ? ['suggested'] : []),
  ].join(' ');

function labelNode(entry: EntryView, { card }: PanelWords): HTMLElement {
  if (entry.link === null) return el('span', { class: 'label' }, entry.label);
  return link(entry.label, entry.link, {
    class: 'label',
    'aria-label': `${entry.label}, ${card.labels.toMessage}`,
    'data-key': `link ${entry.label}`,
  });
}

function marks(entry: EntryView, { card }: PanelWords): HTMLElement[] {
  const shown = [
    card.kinds[entry.kind],
    ...(entry.suggested ? [card.labels.suggestion] : []),
    ...(entry.withdrawn ? [card.labels.withdrawnMark] : []),
    ...(entry.embargo ? [card.phrases.embargo] : []),
  ];
  return shown.map((mark, at) => el('span', { class: at === 0 ? 'kind' : 'mark' }, mark));
}

function factsOf(entry: EntryView, meeting: MeetingView, { card, locale }: PanelWords): string[] {
  if (entry.state === null) return entry.by === null ? [] : [entry.by];
  const { phrases } = card;
  const day = entry.due?.day ? dayText(entry.due.day, locale, meeting.day) : null;
  const due = entry.due?.meeting
    ? `${phrases.nextMeeting(entry.due.meeting.body)}, ${day ?? phrases.dayFollows}`
    : day === null
      ? phrases.noDue
      : phrases.by(day);
  const owners = entry.owners.map((owner) => ownerText(owner, phrases)).join(', ') || phrases.noOwner;
  if (entry.withdrawn) return [];
  if (entry.state === 'done') return [owners, phrases.finished(entry.remark)];
  const waiting = entry.state === 'waiting' && entry.remark !== null;
  const state = waiting
    ? phrases.waitingFor(entry.remark ?? '')
    : entry.state === 'open'
      ? null
      : card.states[entry.state];
  return [owners, due, ...(state === null ? [] : [state])];
}

const ownerText = (owner: OwnerView, phrases: PanelWords['card']['phrases']): string =>
  owner.known ? owner.name : `${owner.name} (${phrases.notKnown})`;
