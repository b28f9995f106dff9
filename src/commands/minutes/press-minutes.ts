import type { MinutesPress } from '../../domain/minutes-press.js';
import type { Call } from '../command.js';
import type { Handled } from '../incoming.js';
import { approveMinutes, approveMinutesForAll } from './approve.js';
import { commentOn, settleComment } from './comment.js';
import { sendCopy } from './copies.js';
import { offerFile } from './file.js';
import { findMinutes } from './find-minutes.js';
import { minutesCard } from './minutes-card.js';
import { reopenMinutes } from './reopen.js';

/** A button of the minutes. In personal chat the card is not drawn again by itself, so it is the answer. */
export async function pressMinutes(call: Call, press: MinutesPress): Promise<Handled> {
  const done = await act(call, press);
  if (call.chat || done.replies.length > 0 || press.verb === 'minutes-file') return done;
  const found = await findMinutes(call, { meeting: press.meeting });
  return found ? { ...done, replies: [await minutesCard(call, found)] } : done;
}

function act(call: Call, press: MinutesPress): Promise<Handled> {
  switch (press.verb) {
    case 'approve':
      return approveMinutes(call, press);
    case 'approve-all':
      return approveMinutesForAll(call, press);
    case 'comment':
      return commentOn(call, { ...press, text: press.comment ?? '' });
    case 'settle-comment':
      return settleComment(call, press);
    case 'reopen-minutes':
      return reopenMinutes(call, press);
    case 'minutes-file':
      return offerFile(call, press);
    case 'send-copy':
      return sendCopy(call, press);
  }
}
