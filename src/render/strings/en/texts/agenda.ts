import type { AgendaValues } from '../../../../domain/view/text-values/agenda.js';
import { count } from '../../count.js';
import { meetingPhrases } from '../phrases/meeting.js';
import type { Texts } from '../../texts.js';

export const agendaTexts: Texts<AgendaValues> = {
  'no-agenda': () => 'There is no agenda yet. Type “agenda+ Title”, or send me a paper privately.',
  'no-such-item': ({ number, of }) =>
    of === 0
      ? 'There are no items on the agenda.'
      : `There is no item ${number}. The agenda has ${count(of, 'item', 'items')}.`,
  'no-more-items': () => 'That was the last item. Type “end meeting” when you are done.',
  'item-added': ({ number, title }) => `Item ${number} is on the agenda: ${title}`,
  'items-added': ({ from, to }) => `Items ${from}–${to} are on the agenda.`,
  'item-changed': ({ number }) => `Item ${number} has been changed.`,
  'item-postponed': ({ number, day }, say) =>
    `Item ${number} is postponed to ${day === null ? 'the next meeting' : say.day(day)}.`,
  'no-item-running': () => 'You are not at any item. Type “next” to begin one.',
  'nothing-paused': () => 'No item is paused.',
  'items-ordered': () => 'The order is changed. Type “agenda” to see it.',
  'agenda-for-you': ({ forum, day, items }, say) =>
    `The agenda of ${forum}${day === null ? '' : `, ${say.day(day)},`} has been sent out. You present ` +
    `${say.and(
      items.map(({ number, title, minutes }) =>
        title === null
          ? `item ${number} (closed)`
          : `item ${number}: ${title}${minutes === null ? '' : ` (${minutes} min)`}`,
      ),
    )}.`,
  'absent-set': ({ name, item }) =>
    item === null
      ? `Apologies from ${name} are noted.`
      : `Noted: ${name} does not take part in item ${item}.`,
  'disqualified-set': ({ name, item }) =>
    `Noted: ${name} is disqualified${item === null ? '' : ` from item ${item}`}.`,
  'absence-removed': ({ name, item }) =>
    item === null ? `${name} takes part after all.` : `${name} takes part in item ${item} after all.`,
  'item-removed': ({ number, title }) =>
    `Taken off the agenda: ${title ?? meetingPhrases.itemClosed(number)}`,
  'item-renamed': ({ number, title }) => `Item ${number} is now called: ${title}`,
  'item-skipped': ({ number }) => `Item ${number} was skipped.`,
};
