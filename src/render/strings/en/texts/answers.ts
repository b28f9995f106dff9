import type { AnswersValues } from '../../../../domain/view/text-values/answers.js';
import type { Say } from '../../say.js';
import type { Texts } from '../../texts.js';

export const answersTexts: Texts<AnswersValues> = {
  'nothing-found': ({ topic, near }, say) => `I found nothing about “${topic}”.${nearest(near, say)}`,
  'nothing-asked': ({ topic, near }, say) =>
    `I found nothing that was proposed about “${topic}”.${nearest(near, say)}`,
  'nothing-due': () => 'Nothing is due this week.',
  'nothing-due-then': ({ from, until }, say) =>
    from === until ? `Nothing is due ${say.day(until)}.` : `Nothing is due until ${say.day(until)}.`,
  'nothing-moved': () => 'No open follow-ups have been moved.',
  'nothing-lacking': ({ what }) =>
    what === 'owner' ? 'All open follow-ups have an owner.' : 'All open follow-ups have a due date.',
  'nothing-awaited': () => 'I found nothing that is waiting.',
  'nothing-new': () => 'There is nothing new since the last meeting.',
  'nothing-settled': ({ forum, day }, say) =>
    `No decisions or follow-ups are recorded from ${forum}${day === null ? '' : ` ${say.day(day)}`}.`,
  'no-meeting-held': () => 'I can’t find that meeting.',
  'no-ranking': () => 'I don’t compare people. Ask about a task or a topic.',
  'answered-privately': ({ rest }) =>
    rest ? 'The rest of the answer was sent to you privately.' : 'The answer was sent to you privately.',
  'no-tasks': ({ name }) =>
    name === null ? 'You have no open follow-ups.' : `${name} has no open follow-ups that you can see.`,
  'nothing-overdue': () => 'No follow-ups are past their due date.',
  'no-decisions': ({ topic, near }, say) => `I found no decisions about “${topic}”.${nearest(near, say)}`,
};

/** What is offered where nothing was found. */
const nearest = (titles: readonly string[], say: Say): string =>
  titles.length === 0 ? '' : ` The nearest is ${say.and(titles.map((title) => `“${title}”`))}.`;
