import type { RemindersValues } from '../../../../domain/view/text-values/reminders.js';
import type { Texts } from '../../texts.js';

export const remindersTexts: Texts<RemindersValues> = {
  'owners-unreached': ({ forum, day, lines }, say) => {
    const hints = {
      nobody: (first: string) => `has no owner: Type “owner ${first} @Name” in the meeting’s chat.`,
      unknown: (first: string) => `is nobody I know: Type “owner ${first} @Name” in the meeting’s chat.`,
      unreachable: () => 'cannot be written to: Ask for me to be added in Teams, or pass it on.',
    };
    const told = lines.map(({ who, why, labels }) => {
      const whose = who === null ? say.and(labels) : `${who} (${say.and(labels)})`;
      return `${whose} ${hints[why](labels[0] ?? '')}`;
    });
    const when = day === null ? '' : ` ${say.day(day)}`;
    return `Not everybody was told of their follow-ups from ${forum}${when}. ${told.join(' ')}`;
  },
  'reminders-set': ({ ladder }) => `Reminders of follow-ups from here are now set to “${ladder}”.`,
  'reminders-now': ({ ladder }) =>
    `${ladder === null ? 'Your reminders follow each meeting’s own setting' : `Reminders are set to “${ladder}”`}. Type “reminders light”, “reminders normal” or “reminders dense”.`,
  'reminders-mine': ({ ladder }) =>
    `Your own reminders are now set to “${ladder}”, wherever the follow-up comes from.`,
  'ping-reason-needed': ({ label }) =>
    `${label} was moved before, so please say why in a few words, for example “snooze ${label} to Friday, because …”.`,
  'ping-which': ({ labels }, say) => `Which one do you mean: ${say.or(labels)}? Please add its number.`,
  'ping-none': () =>
    'I can’t tell which follow-up you mean. Please add its number, for example “done CT-17”.',
  'told-waiting': ({ label, name, reason }) => `${name} is stuck with ${label}: ${reason}`,
  'offer-made': ({ label, name }) => `I’m asking ${name} to take ${label}. Until then it is yours.`,
  'offer-accepted': ({ label, name }) => `${name} has taken ${label}.`,
  'offer-declined': ({ label, name }) => `${name} can’t take ${label}, so it is still yours.`,
  'offer-gone': ({ label }) => `${label} is no longer offered to you.`,
  'entry-disowned': ({ label }) => `Thanks. I’ll ask who has ${label} then.`,
  'digest-empty': () => 'You have nothing on this week.',
  'digest-sent': () => 'Your overview of the week is in your own chat with me.',
  'digest-set': ({ off }) =>
    off
      ? 'You no longer get the weekly overview. Type “digest” whenever you want to see it.'
      : 'You get an overview on Monday mornings again, when there is something to follow up.',
};
