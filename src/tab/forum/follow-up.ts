import type { FollowUpLine, OwnerChoice } from '../../domain/view/forum-page.js';
import { button } from '../frame/dom.js';
import { lineNode } from '../frame/line.js';
import { changeDialog } from './change-dialog.js';
import type { Stage } from './stage.js';

/** A follow-up with its buttons, for those who may press them. */
export function followUpNode(
  { line, may }: FollowUpLine,
  people: readonly OwnerChoice[],
  stage: Stage,
  place: boolean | 'item' = true,
): HTMLLIElement {
  const { words, today } = stage;
  const { own, card } = words;
  const done = (): void =>
    void stage.act({ press: { verb: 'done', forum: line.forum, number: line.number, back: null } });
  const acts = [
    may.change && line.state !== 'done' && !line.withdrawn
      ? button(card.labels.done, done, {
          class: 'quiet',
          'aria-label': own.change.doneFor(line.label),
          'data-key': `done ${line.label}`,
        })
      : null,
    may.change || may.answer
      ? button(own.change.open, () => changeDialog({ line, may }, people, stage), {
          class: 'quiet',
          'aria-label': own.change.openFor(line.label),
          'data-key': `change ${line.label}`,
        })
      : null,
  ];
  return lineNode(line, words, { today, place, acts });
}
