import { approvalsMissing, finalised, isAgreed, withApproval } from '../../domain/minutes.js';
import type { MinutesPress } from '../../domain/minutes-press.js';
import { say } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { changeMinutes, type ChangedMinutes, type MinutesScene } from './change-minutes.js';
import { tellOfApproval } from './tell-of-approval.js';

export const approve: Command = {
  intent: 'approve-minutes',
  group: 'minutes',
  words: {
    da: ['godkend referat', 'godkend referatet'],
    en: ['approve minutes', 'approve the minutes'],
  },
  form: { da: '[CT]', en: '[CT]' },
  tail: '(?<forum>\\p{L}.{0,60}?)?',
  run: (call) => approveMinutes(call, { forum: call.words['forum'] }),
};

export const approveForAll: Command = {
  intent: 'approve-for-all',
  group: 'minutes',
  words: {
    da: ['referat godkendt', 'referatet er godkendt', 'referatet godkendt'],
    en: ['minutes approved', 'the minutes are approved'],
  },
  run: (call) => approveMinutesForAll(call, {}),
};

type Which = Partial<Pick<MinutesPress, 'meeting'>> & { version?: number; forum?: string | undefined };

/** One member's word. With the last one wanted the minutes are final. */
export const approveMinutes = (call: Call, { meeting, version, forum }: Which): Promise<Handled> =>
  withNews(
    call,
    changeMinutes(call, { did: 'approve-minutes', meeting, forum }, (scene) => {
      const { minutes } = scene;
      if (isPast(scene, version)) return past(scene);
      const person = { id: call.sender.id, name: call.sender.name };
      const approved = withApproval(minutes, person, call.at);
      if (isAgreed(approved)) return made({ ...scene, minutes: approved }, call);
      const missing = approvalsMissing(approved).length;
      const replies = version === undefined ? [say('minutes-your-approval', { missing })] : [];
      return approved === minutes
        ? { replies }
        : { meeting: { ...scene.meeting, minutes: approved }, replies };
    }),
  );

export const approveMinutesForAll = (call: Call, { meeting, version }: Which): Promise<Handled> =>
  withNews(
    call,
    changeMinutes(call, { did: 'approve-for-all', run: true, meeting }, (scene) =>
      isPast(scene, version) ? past(scene) : made(scene, call),
    ),
  );

/** Minutes that have just become final are told of to whoever looks after them. */
async function withNews(call: Call, changing: Promise<Handled>): Promise<Handled> {
  const { records } = call.deps;
  const done = await changing;
  const [id] = done.redraw;
  const meeting = id === undefined ? null : await records.meeting(id);
  const forum = meeting && (await records.forum(meeting.forum));
  if (!forum || meeting.minutes?.state !== 'final') return done;
  return {
    ...done,
    others: [...done.others, ...(await tellOfApproval(meeting, forum, call.sender.id, records, call.at))],
  };
}

/** The minutes are final already, or the button was drawn for another draft. */
const isPast = ({ minutes }: MinutesScene, version: number | undefined): boolean =>
  minutes.state === 'final' || (version !== undefined && version !== minutes.version);

const past = ({ minutes, forum, meeting }: MinutesScene): ChangedMinutes => ({
  replies: [
    minutes.state === 'final'
      ? say('minutes-approved', { forum: forum.name, day: meeting.day, version: minutes.version })
      : say('card-too-old', {}),
  ],
});

function made(scene: MinutesScene, call: Call): ChangedMinutes {
  const { meeting, forum } = finalised(scene.meeting, scene.forum, scene.minutes, scene.by);
  const { day } = meeting;
  const said = say('minutes-approved', { forum: forum.name, day, version: scene.minutes.version });
  return {
    meeting,
    forum,
    replies: call.cause.kind === 'button' ? [] : [said],
  };
}
