import type { Back } from '../../domain/press.js';
import type { EntryView } from '../../domain/view/views.js';
import { el } from '../frame/dom.js';
import { entryNode } from './entry.js';
import type { MeetingScene } from './scene.js';

/** Suggestions that wait for a yes or no and are not in sight: those of the item that is on stand under it. */
export function suggestionsNode(scene: MeetingScene): HTMLElement | null {
  const { meeting, may, words } = scene;
  if (!may.write || meeting.closingAskedAt !== null || meeting.minutes?.state === 'final') return null;
  const back: Back = { meeting: meeting.id, slot: 'agenda' };
  const elsewhere = [
    ...meeting.items.filter(({ id }) => meeting.state !== 'open' || id !== meeting.current),
    { entries: meeting.loose },
  ];
  const waiting = elsewhere.flatMap(({ entries }) => entries.filter(isAsked));
  if (waiting.length === 0) return null;
  return el(
    'section',
    { class: 'waiting', 'data-key': 'suggestions' },
    el('h2', {}, words.card.labels.openSuggestions),
    el('ul', { class: 'lines' }, ...waiting.map((entry) => entryNode(entry, scene, back))),
  );
}

const isAsked = (entry: EntryView): boolean => entry.suggested && !entry.withdrawn && entry.text !== null;
