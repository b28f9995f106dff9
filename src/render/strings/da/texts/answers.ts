import type { AnswersValues } from '../../../../domain/view/text-values/answers.js';
import type { Say } from '../../say.js';
import type { Texts } from '../../texts.js';

export const answersTexts: Texts<AnswersValues> = {
  'nothing-found': ({ topic, near }, say) => `Jeg fandt ikke noget om »${topic}«.${nearest(near, say)}`,
  'nothing-asked': ({ topic, near }, say) =>
    `Jeg fandt ikke noget, der blev indstillet om »${topic}«.${nearest(near, say)}`,
  'nothing-due': () => 'Der er ingen frister i denne uge.',
  'nothing-due-then': ({ from, until }, say) =>
    from === until
      ? `Der er ingen frister ${say.day(until)}.`
      : `Der er ingen frister til og med ${say.day(until)}.`,
  'nothing-moved': () => 'Ingen åbne opfølgninger er flyttet.',
  'nothing-lacking': ({ what }) =>
    what === 'owner' ? 'Alle åbne opfølgninger har en ansvarlig.' : 'Alle åbne opfølgninger har en frist.',
  'nothing-awaited': () => 'Jeg fandt ikke noget, der venter.',
  'nothing-new': () => 'Der er ikke noget nyt siden sidste møde.',
  'nothing-settled': ({ forum, day }, say) =>
    `Der står ingen beslutninger eller opfølgninger fra ${forum}${day === null ? '' : ` ${say.day(day)}`}.`,
  'no-meeting-held': () => 'Det møde kan jeg ikke finde.',
  'no-ranking': () => 'Jeg sammenligner ikke mennesker. Spørg om en opgave eller et emne.',
  'answered-privately': ({ rest }) =>
    rest ? 'Resten af svaret er sendt til dig privat.' : 'Svaret er sendt til dig privat.',
  'no-tasks': ({ name }) =>
    name === null ? 'Du har ingen åbne opfølgninger.' : `${name} har ingen åbne opfølgninger, som du kan se.`,
  'nothing-overdue': () => 'Der er ingen opfølgninger over fristen.',
  'no-decisions': ({ topic, near }, say) =>
    `Jeg fandt ingen beslutninger om »${topic}«.${nearest(near, say)}`,
};

/** What is offered where nothing was found. */
const nearest = (titles: readonly string[], say: Say): string =>
  titles.length === 0 ? '' : ` Det nærmeste er ${say.and(titles.map((title) => `»${title}«`))}.`;
