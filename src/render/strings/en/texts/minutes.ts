import type { MinutesValues } from '../../../../domain/view/text-values/minutes.js';
import { count } from '../../count.js';
import type { Texts } from '../../texts.js';

export const minutesTexts: Texts<MinutesValues> = {
  'edited-after-draft': ({ label }) =>
    `The message behind ${label} was changed after the minutes were written. The minutes are as they were.`,
  'no-minutes': () => 'I can find no minutes that you may see. They are written when the meeting ends.',
  'minutes-approved': ({ forum, day, version }, say) =>
    `The minutes of ${forum}${day === null ? '' : `, ${say.day(day)},`} are approved${version > 1 ? ` in version ${version}` : ''}.`,
  'minutes-your-approval': ({ missing }) =>
    `Thank you, your approval is noted. ${count(missing, 'approval is', 'approvals are')} still missing.`,
  'minutes-final': ({ forum, day, version }, say) =>
    `The minutes of ${forum}${day === null ? '' : `, ${say.day(day)},`} are approved${version > 1 ? ` in version ${version}` : ''}, so they can’t be commented on any more. If something must be corrected, tell the secretary.`,
  'minutes-still-draft': () => 'The minutes are still a draft and can be corrected as they are.',
  'minutes-reason': () =>
    'Why must the minutes be corrected? Type for example “reopen minutes: the sum in item 3 was wrong”.',
  'minutes-reopened': ({ version }) =>
    `The minutes are open again as a draft of version ${version}. Once corrected, they must be approved anew.`,
  'minutes-comment': ({ name, forum, number, text }) =>
    `${name} has a comment on the minutes of ${forum}${number === null ? '' : `, item ${number}`}: ${text}`,
  'minutes-comment-noted': () =>
    'Thank you. The comment stands on the minutes now, and the secretary has been told.',
  'minutes-too-late': ({ name }) =>
    `The time for comments is over. ${name === null ? 'Tell the secretary' : `Write to ${name}`} if something is wrong.`,
  'minutes-missing': ({ forum, day, names, comments }, say) =>
    `The time for comments on the minutes of ${forum}${day === null ? '' : `, ${say.day(day)},`} is over.` +
    (names.length > 0 ? ` Not yet approved by ${say.and(names)}.` : '') +
    (comments > 0 ? ` ${count(comments, 'comment is', 'comments are')} waiting for an answer.` : '') +
    ' Type “minutes approved” when all is settled.',
  'approval-set': ({ by, days }) =>
    by === 'silence'
      ? `Minutes are now approved when nobody has commented within ${count(days, 'day', 'days')}.`
      : `Minutes must now be approved by everybody. Comments are open for ${count(days, 'day', 'days')}.`,
  'file-coming': () => 'I am sending you the file privately.',
  'file-declined': () => 'Then we leave it. Write again if you need the file.',
  'file-failed': ({ name }) => `I could not store ${name}. Please ask for the file again.`,
};
