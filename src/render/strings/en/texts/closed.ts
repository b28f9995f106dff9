import type { ClosedValues } from '../../../../domain/view/text-values/closed.js';
import type { Texts } from '../../texts.js';

export const closedTexts: Texts<ClosedValues> = {
  'item-closed-shared': ({ number }) => `Item ${number} is closed – write to me privately, or use Show.`,
  'item-closed-not-entitled': ({ number }) =>
    `Item ${number} is closed and you do not have access to it. Ask the chair if you should.`,
  'typed-in-closed-item': ({ number }) =>
    `Item ${number} is closed. I kept what you wrote as closed, but everyone in the shared chat has been able to see it. Better to write to me here.`,
  'item-is-open': ({ number }) => `Item ${number} is open, so everybody in the meeting’s chat can see it.`,
  'access-given': ({ number, name }) => `${name} may now see item ${number}.`,
  'access-taken': ({ number, name }) => `${name} may no longer see item ${number}.`,
  'off-record-on': ({ number }) => `Item ${number} is now off the record. I write nothing down about it.`,
  'off-record-off': ({ number }) => `Item ${number} is back on the record.`,
  'visibility-set': ({ number, title, visibility }) =>
    visibility === 'open' ? `Item ${number} is now open: ${title}` : `Item ${number} is now closed.`,
  'embargo-lifted': ({ number }) => `Item ${number} may now be told outside the circle.`,
  'no-embargo': ({ number }) => `Item ${number} is under no embargo.`,
};
