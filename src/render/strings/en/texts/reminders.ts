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
  'reminders-not-yours': ({ who, ladder }, say) =>
    `Here that would change everybody’s reminders, which only ${say.and(who)} can do. Type “reminders ${ladder}” in your own chat with me to change yours.`,
  'reminders-now': ({ ladder }) =>
    `${ladder === null ? 'Your reminders follow each meeting’s own setting' : `Reminders are set to “${ladder}”`}. Type “reminders light”, “reminders normal” or “reminders dense”.`,
  'reminders-mine': ({ ladder }) =>
    `Your own reminders are now set to “${ladder}”, wherever the follow-up comes from.`,
  'ping-reason-needed': ({ label }) =>
    `${label} was moved before, so please say why in a few words, for example “snooze ${label} to Friday, because …”.`,
  'ping-which': ({ labels }, say) =>
    `Which one do you mean: ${say.or(labels)}? Please add its number, for example “done ${labels[0] ?? ''}”.`,
  'ping-none': () =>
    'I can’t tell which follow-up you mean. Please add its number, for example “done CT-17”.',
  'ping-waits-needed': ({ label }) =>
    `What are you waiting for? Type for example “waiting ${label}: an answer from Finance”.`,
  'ping-day-needed': () => 'Until when? Type for example “snooze to Friday” or “snooze a week”.',
  'ping-day-past': ({ label, day }, say) =>
    `The day you chose, ${say.day(day)}, is over already. Please choose another one for ${label}.`,
  'ping-who-needed': () => 'Who should have it? Type for example “hand over to Anna”.',
  'ping-stranger': () =>
    'I don’t know that person yet. Choose somebody from one of your chats, or ask them to add me in Teams.',
  'ping-not-yours': ({ label }) => `${label} is not yours, so it can stay where it is.`,
  'ping-how': ({ offered }) =>
    offered
      ? 'I didn’t understand that. You can answer “I’ll take it” or “no thanks”. Type “help” if it was something else.'
      : 'I didn’t understand that. You can answer “done”, “in progress”, “waiting for …”, “snooze to Friday”, “hand over to …” or “not mine”. Type “help” if it was something else.',
  'no-next-meeting': () => 'No further meeting is planned yet. Please give a date instead.',
  'follow-up-withdrawn': ({ label }) => `${label} was withdrawn, so there is nothing left to do.`,
  'told-waiting': ({ label, name, waits }) =>
    waits === null
      ? `${name} is stuck with ${label}, which belongs to a closed item.`
      : `${name} is stuck with ${label} (${waits.text}). Waiting for: ${waits.reason}`,
  'offer-made': ({ label, name, yours, away }, say) => {
    const until = yours
      ? ` Until there is an answer ${label} is still yours.`
      : ' I’ll tell you when there is an answer.';
    if (!away) return `I’m asking ${name}.${until}`;
    const instead = away.substitute === null ? '' : ` If it can’t wait: ${away.substitute} stands in.`;
    return `${name} is away to ${say.day(away.until)}, so I’ll ask on ${say.day(away.back)}.${instead}${until}`;
  },
  'offer-accepted': ({ label, name }) => `${name} has taken ${label}.`,
  'offer-declined': ({ label, name, yours }) =>
    yours
      ? `${name} can’t take ${label}, so it is still yours.`
      : `${name} can’t take ${label}. Type “give ${label} to …” when you know who can.`,
  'offer-gone': ({ label, yours }) =>
    yours ? `${label} is yours already.` : `${label} is no longer offered to you.`,
  'offer-taken': ({ label }) => `Thank you! ${label} is now yours.`,
  'offer-refused': ({ label }) => `That’s fine. I’ll pass on that you can’t take ${label}.`,
  'entry-disowned': ({ label, left }, say) =>
    left.length === 0
      ? `Thanks. I’ll ask who has ${label} then.`
      : `Thanks. ${label} is now with ${say.and(left)} only.`,
  'digest-empty': () => 'You have nothing on this week.',
  'digest-sent': () => 'Your overview of the week is in your own chat with me.',
  'digest-set': ({ off }) =>
    off
      ? 'You no longer get the weekly overview. Type “digest” whenever you want to see it, and “digest on” to get it again.'
      : 'You get an overview on Monday mornings when there is something to follow up. Type “digest off” to stop it.',
};
