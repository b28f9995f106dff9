import type { Back } from '../../domain/press.js';
import type { EntryView } from '../../domain/view/views.js';
import { lineNode } from '../frame/line.js';
import { entryForm } from './entry-form.js';
import { fold } from './fold.js';
import { pressButton } from './press-button.js';
import type { MeetingScene } from './scene.js';

/** One thing captured: what, by whom to be done, until when, and what the reader may do about it. */
export function entryNode(entry: EntryView, scene: MeetingScene, back: Back): HTMLElement {
  const acts = entry.text === null ? [] : actsOf(entry, entry.text, scene, back);
  const node = lineNode(entry, scene.words, { today: scene.today, place: false, acts });
  // Where an answer takes its own buttons away, the focus stays here.
  node.dataset['key'] = `entry ${keyOf(back)} ${entry.label}`;
  return node;
}

function actsOf(entry: EntryView, text: string, scene: MeetingScene, back: Back): HTMLElement[] {
  const { may, words } = scene;
  const { labels } = words.card;
  const target = { forum: entry.forum, number: entry.number, back };
  const mayCorrect = may.correct.includes(entry.number);
  if (entry.withdrawn) {
    return mayCorrect ? [pressButton(scene, labels.restore, { verb: 'restore', ...target })] : [];
  }
  const answers = entry.suggested && may.write ? yesNo(entry, text, scene, back) : [];
  const key = `correct ${keyOf(back)} ${entry.label}`;
  const correct = (): Node[] => [entryForm(entry, text, scene, { key, back })];
  return mayCorrect
    ? [
        ...answers,
        fold(scene, key, labels.edit, correct, {
          kind: 'fold corner',
          name: words.own.correctOne(entry.label),
        }),
      ]
    : answers;
}

/** A suggestion is written down or discarded with one press, by whoever may write. */
function yesNo(entry: EntryView, text: string, scene: MeetingScene, back: Back): HTMLElement[] {
  const { card, own } = scene.words;
  const target = { forum: entry.forum, number: entry.number, back };
  return [
    pressButton(
      scene,
      card.labels.yes,
      { verb: 'confirm', ...target },
      { look: 'likely', name: own.yes(text) },
    ),
    pressButton(scene, card.labels.no, { verb: 'decline', ...target }, { name: own.no(text) }),
  ];
}

/** The same entry may stand in two places. */
export const keyOf = (back: Back): string => ('slot' in back ? back.slot : 'line');
