import { amend } from '../../domain/amend.js';
import { say } from '../../domain/view/reply.js';
import { by, type Command } from '../command.js';
import { answer } from '../results.js';
import { changeAgenda } from './change-agenda.js';
import { momentIn } from './propose.js';
import { readMoment } from './read-moment.js';

/** Until when members may propose items for the coming meeting. */
export const proposalsUntil: Command = {
  intent: 'proposals-until',
  group: 'agenda',
  words: { da: ['frist for punkter'], en: ['deadline for items'] },
  form: { da: 'mandag kl. 12', en: 'Monday 12:00' },
  tail: '[:=]?\\s*(?<moment>\\S.*?)',
  run: (call) => {
    const words = call.words['moment'] ?? '';
    const none = /^(?:ingen|none|no)$/iu.test(words);
    const context = { now: call.at, zone: call.zone, locale: call.locale };
    const until = none ? null : readMoment(words, context);
    if (!none && until === null) return Promise.resolve(answer(say('date-not-read', { words })));
    return changeAgenda(call, { did: 'proposals-until' }, (meeting, forum) => ({
      meeting: amend(meeting, { proposalsUntil: until }, by(call)),
      replies: [
        until === null
          ? say('proposals-until-none', {})
          : say('proposals-until-set', momentIn(until, forum.zone)),
      ],
    }));
  },
};
