import type { Command } from './command.js';
import { doneSeveral } from './entry/done-several.js';
import { due } from './entry/due.js';
import { kind } from './entry/kind.js';
import { move } from './entry/move.js';
import { owner } from './entry/owner.js';
import { repeat } from './entry/repeat.js';
import { confirm, edit, remark, restore, withdraw } from './entry/state.js';
import {
  doing,
  done,
  giveOn,
  notMine,
  reopen,
  sayNo,
  snooze,
  takeOver,
  waiting,
} from './entry/answer-reminder.js';
import { undo } from './entry/undo.js';
import { agenda } from './meeting/agenda.js';
import { answerSlotTyped } from './meeting/answer-asked.js';
import { goOn } from './meeting/closing.js';
import { end, endAnyway } from './meeting/end.js';
import { absent, disqualified, missedItem, notAbsent, qualified, tookPart } from './meeting/absences.js';
import { addItem, topic } from './meeting/add-item.js';
import {
  itemCase,
  itemPresenters,
  itemPurpose,
  itemTime,
  notStanding,
  standing,
} from './meeting/item-facts.js';
import { giveAccess, takeAccess } from './meeting/item-access.js';
import { order, removeItem, renameItem } from './meeting/items.js';
import { closeItem, pause, postpone, resume, skipItem } from './meeting/leave.js';
import { fromLast } from './meeting/from-last.js';
import { goTo, next } from './meeting/next.js';
import { acceptProposal, declineProposal, proposals } from './meeting/proposals.js';
import { proposalsUntil } from './meeting/proposals-until.js';
import { sendAgenda } from './meeting/send-agenda.js';
import { takeProposals } from './meeting/settle.js';
import { plan } from './meeting/plan.js';
import { cancelMeeting, moveMeeting } from './meeting/reschedule.js';
import { start } from './meeting/start.js';
import { digest, digestOff, digestOn } from './settings/digest.js';
import { calendar } from './settings/calendar.js';
import { language, listen, offRecord, onRecord, quiet } from './settings/chat.js';
import { away, back, notAway } from './settings/absence.js';
import { freeDay, reminders } from './settings/reminders.js';
import { forum } from './settings/forum.js';
import { meetings, settings } from './settings/forum-card.js';
import { help } from './settings/help.js';
import { chair, secretary } from './settings/people.js';
import { unit } from './settings/unit.js';
import { selfTest } from './settings/self-test.js';
import { exportList } from './exports/export.js';
import { approval } from './minutes/approval-setting.js';
import { approve, approveForAll } from './minutes/approve.js';
import { comment } from './minutes/comment.js';
import { excerpt, minutesFile } from './minutes/file.js';
import { liftEmbargo } from './minutes/lift-embargo.js';
import { reopen as reopenMinutes } from './minutes/reopen.js';
import { showMinutes } from './minutes/show-minutes.js';

/** Everything people can do by typing, in the order in which help shows it. */
export const commands: readonly Command[] = [
  plan,
  moveMeeting,
  cancelMeeting,
  meetings,
  start,
  end,
  endAnyway,
  goOn,
  takeProposals,
  absent,
  notAbsent,
  missedItem,
  disqualified,
  tookPart,
  qualified,
  agenda,
  sendAgenda,
  fromLast,
  addItem,
  proposals,
  acceptProposal,
  declineProposal,
  proposalsUntil,
  itemTime,
  itemPurpose,
  itemCase,
  itemPresenters,
  standing,
  notStanding,
  renameItem,
  removeItem,
  order,
  next,
  pause,
  resume,
  goTo,
  closeItem,
  skipItem,
  postpone,
  topic,
  answerSlotTyped,
  doneSeveral,
  done,
  reopen,
  due,
  snooze,
  owner,
  waiting,
  remark,
  edit,
  kind,
  move,
  confirm,
  withdraw,
  restore,
  repeat,
  doing,
  notMine,
  giveOn,
  takeOver,
  sayNo,
  undo,
  settings,
  minutesFile,
  excerpt,
  approveForAll,
  approve,
  comment,
  reopenMinutes,
  liftEmbargo,
  showMinutes,
  forum,
  chair,
  secretary,
  unit,
  approval,
  giveAccess,
  takeAccess,
  reminders,
  freeDay,
  notAway,
  away,
  back,
  exportList,
  digestOff,
  digestOn,
  digest,
  calendar,
  language,
  quiet,
  listen,
  offRecord,
  onRecord,
  selfTest,
  help,
];
