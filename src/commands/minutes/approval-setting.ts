import type { Approval } from '../../domain/forum.js';
import { say } from '../../domain/view/reply.js';
import type { Command } from '../command.js';
import { changeForum } from '../settings/change-forum.js';

const few = 1;
const many = 60;

export const approval: Command = {
  intent: 'approval',
  group: 'settings',
  words: { da: ['godkendelse'], en: ['approval'] },
  form: { da: 'tavshed 5 dage / alle', en: 'silence 5 days / everyone' },
  tail: '[:=]?\\s*(?:(?<silence>tavshed|silence)|(?<all>alle|everyone|all|members))(?:[\\s,]*(?<days>\\d{1,3})\\s*(?:dage?|days?)?)?',
  run: (call) =>
    changeForum(call, 'approval', (forum) => {
      const days = call.words['days'] ? Number(call.words['days']) : forum.approval.days;
      const wanted: Approval = {
        by: call.words['silence'] ? 'silence' : 'members',
        days: Math.min(Math.max(days, few), many),
      };
      return { patch: { approval: wanted }, reply: say('approval-set', wanted) };
    }),
};
