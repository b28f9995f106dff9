import type { EntryValues } from '../../../../domain/view/text-values/entry.js';
import { names } from '../names.js';
import type { Texts } from '../../texts.js';

export const entryTexts: Texts<EntryValues> = {
  'no-such-slot': ({ number, of }) =>
    of === 0
      ? `Nothing is asked of item ${number}. Type “decision: …” instead.`
      : `Item ${number} asks for ${of} ${of === 1 ? 'thing' : 'things'}. Type for example “recommendation 1 approved”.`,
  'slot-final': () => 'The meeting is over and the minutes are written. Please ask the secretary.',
  'slot-text-missing': () => 'Please say what was changed, too.',
  captured: ({ entry }, say) =>
    entry.suggested ? `Shall I add this? ${say.entry(entry)}` : `Added: ${say.entry(entry)}`,
  'entry-done': ({ label, text, already }) =>
    already
      ? `${label} was already done.`
      : text === null
        ? `Thank you! ${label} is done.`
        : `Thank you! ${label} is done: ${text}`,
  'entries-done': ({ labels }, say) => `Thank you! ${say.and(labels)} are done.`,
  'entry-reopened': ({ label }) => `${label} is open again.`,
  'entry-due': ({ label, day, assumed }, say) =>
    `${label} is now due ${say.day(day)}${say.assumed(assumed)}.`,
  'entry-tied': ({ label, due }, say) => `${label} is now to be ready ${say.due(due)}.`,
  'entry-owner': ({ label, owners }, say) =>
    owners.length === 0 ? `${label} now has no owner.` : `${label} is now with ${say.and(owners)}.`,
  'entry-text': ({ label }) => `${label} has been changed.`,
  'entry-moved': ({ label, item }) =>
    item === 0 ? `${label} is now outside the agenda.` : `${label} now belongs to item ${item}.`,
  'entry-withdrawn': ({ label }) => `${label} is withdrawn. Type “undo” if that was a mistake.`,
  'entry-restored': ({ label }) => `${label} is back.`,
  'entry-confirmed': ({ label }) => `${label} is recorded.`,
  'entry-undone': ({ label }) => `Undone. ${label} is as it was before.`,
  'entry-kind': ({ label, kind }) =>
    kind === 'followUp'
      ? `${label} is a follow-up now.`
      : `${label} is now recorded as “${names.kinds[kind]}”.`,
  'entry-embargo': ({ label }) =>
    `${label} is under embargo, so it cannot become a follow-up until that is lifted.`,
  'entry-loose': ({ label }) => `${label} does not belong to a meeting, so it remains a follow-up.`,
  'kind-not-known': ({ words }) => `I don’t know “${words}”. Try “decision”, “task”, “discussed” or “note”.`,
  'entry-waiting': ({ label, reason }) => `${label} is waiting: ${reason}`,
  'entry-repeats': ({ label, repeat, day }, say) =>
    repeat === null
      ? `${label} does not come again.`
      : `${label} comes again ${say.repeat(repeat)}${day === null ? '' : `, first ${say.day(day)}`}. I make the next one when it is done.`,
  'entry-next': ({ label, day }, say) =>
    `The next one is ${label}${day === null ? '' : `, by ${say.day(day)}`}.`,
  'repeat-not-read': ({ words }) =>
    `I can’t read “${words}”. Type for example “every month”, “every 2 weeks” or “every meeting”.`,
  'entry-noted': ({ label }) => `Noted on ${label}.`,
  'entry-state': ({ label, state }) => `${label} is now ${names.states[state]}.`,
  'entry-final': ({ label }) =>
    `${label} is in the approved minutes. It can only be changed in a new version: “reopen minutes: reason”.`,
  'no-such-entry': ({ label }) => `I cannot find ${label}.`,
  'which-entry': ({ labels }, say) =>
    `Which one do you mean: ${say.or(labels)}? Please give the full number.`,
  'reservation-removed': ({ name }) => `The reservation of ${name} is taken back.`,
  'nothing-to-undo': () => 'There is nothing to undo.',
  'not-a-follow-up': ({ label }) => `${label} is not a follow-up, so it has neither a due date nor an owner.`,
  'date-not-read': ({ words }) => `I cannot read “${words}” as a date. Try “Friday”, “27/11” or “week 50”.`,
  'owner-not-here': () => 'That person is not in the chat. Add them, or name somebody else.',
  'person-not-found': ({ words }) => `I cannot find “${words}” among you. Try mentioning the person with @.`,
  'person-ambiguous': ({ words, names }, say) =>
    names.length === 0
      ? `Who is “${words}”? Please give the full name.`
      : `Who do you mean: ${say.or(names)}?`,
  'nothing-written': () => 'There is nothing to write down.',
};
