import type { RefusalsValues } from '../../../../domain/view/text-values/refusals.js';
import { names } from '../names.js';
import type { Texts } from '../../texts.js';

export const refusalsTexts: Texts<RefusalsValues> = {
  'not-understood': () => 'I did not understand that. Type “help” to see what I can do.',
  'only-in-chat': () => 'That can only be done in the meeting’s chat.',
  'only-in-personal': () => 'That is between us. Write it to me in your own chat with me.',
  'not-allowed': ({ who }, say) =>
    who.length === 0
      ? 'You do not have access to that.'
      : `Only ${typeof who === 'string' ? (names.who[who] ?? who) : say.and(who)} can do that.`,
  'form-too-old': () => 'I can no longer use this. Please close the window and try again on the message.',
  'guests-only-read': () =>
    'Guests can read along, but not put anything on record. Please ask one of the members to do it.',
  'quiet-here': () => 'I am on hold here. Type “listen” and I will write things down again.',
  'off-record-here': ({ number }) => `Item ${number} is off the record, so I write nothing down about it.`,
  'card-too-old': () => 'This card is too old for that. Type “agenda” to get a new one.',
  'which-forum': ({ names: forums }, say) =>
    `Which forum? Add its name, for example "of ${forums[0] ?? ''}". You are in ${say.and(forums)}.`,
  'no-forum-of-yours': () => 'I can find no forum that you are in.',
  'no-burn-up': ({ forum }) => `There are no follow-ups in ${forum} yet.`,
  'message-too-long': ({ limit }) =>
    `That message is too long for me (over ${limit.toLocaleString('en-GB')} characters). Split it, or send it as a file.`,
  failed: ({ reference }) =>
    `Something went wrong on my side. Please try again shortly. Reference: ${reference}`,
};
