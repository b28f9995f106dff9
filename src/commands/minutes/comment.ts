import { amend } from '../../domain/amend.js';
import {
  itemNumber,
  type AgendaItem,
  type ItemId,
  type Meeting,
  type MinutesComment,
} from '../../domain/meeting.js';
import { isOver } from '../../domain/minutes.js';
import { say, type TextReply } from '../../domain/view/reply.js';
import type { Call, Command } from '../command.js';
import type { Handled } from '../incoming.js';
import { changeMinutes, type MinutesScene } from './change-minutes.js';
import { keeperOf } from './tell-of-approval.js';

export const comment: Command = {
  intent: 'comment-minutes',
  group: 'minutes',
  words: {
    da: ['kommentar til referat', 'kommentar til referatet', 'kommentar punkt', 'kommentar til punkt'],
    en: ['comment on minutes', 'comment on the minutes', 'comment item', 'comment on item'],
  },
  form: { da: '3: …', en: '3: …' },
  tail: '(?<number>\\d{1,3})?\\s*:\\s*(?<text>\\S.*)',
  run: (call) =>
    commentOn(call, {
      number: call.words['number'] ? Number(call.words['number']) : null,
      text: call.words['text'] ?? '',
    }),
};

interface Wanted {
  meeting?: string;
  version?: number;
  about?: ItemId | undefined;
  number?: number | null;
  text: string;
}

/** What a member would like changed: it stands on the draft until the secretary has dealt with it, who is told. */
export const commentOn = (call: Call, wanted: Wanted): Promise<Handled> =>
  changeMinutes(call, { did: 'comment-minutes', meeting: wanted.meeting }, (scene) => {
    const { meeting, minutes, forum, by } = scene;
    const refusal = refusalOf(scene, wanted, call);
    if (refusal) return { replies: [refusal] };
    const text = wanted.text.trim();
    const item = aboutOf(meeting, wanted);
    if (text === '') return { replies: [] };
    const made: MinutesComment = {
      key: call.key,
      by: by.person ?? { id: call.sender.id, name: call.sender.name },
      at: call.at,
      item: item?.id ?? null,
      text,
      settled: false,
    };
    const keeper = keeperOf(forum, meeting);
    const number = item && itemNumber(meeting, item.id);
    const told = say('minutes-comment', { name: made.by.name, forum: forum.name, number, text });
    return {
      meeting: { ...meeting, minutes: { ...minutes, comments: [...minutes.comments, made] } },
      replies: wanted.version === undefined ? [say('minutes-comment-noted', {})] : [],
      others: keeper && mayHear(item, keeper.id) ? [{ person: keeper.id, reply: told }] : [],
    };
  });

function refusalOf({ meeting, minutes, forum }: MinutesScene, wanted: Wanted, call: Call): TextReply | null {
  const { number, version } = wanted;
  if (minutes.state === 'final')
    return say('minutes-final', { forum: forum.name, day: meeting.day, version: minutes.version });
  if (version !== undefined && version !== minutes.version) return say('card-too-old', {});
  if (isOver(minutes, call.at))
    return say('minutes-too-late', { name: keeperOf(forum, meeting)?.name ?? null });
  return number && !meeting.items[number - 1]
    ? say('no-such-item', { number, of: meeting.items.length })
    : null;
}

const aboutOf = (meeting: Meeting, { about, number }: Wanted): AgendaItem | null =>
  meeting.items.find((item, at) => item.id === about || at + 1 === number) ?? null;

/** Whoever is disqualified from an item that is closed is told nothing of it. */
const mayHear = (item: AgendaItem | null, person: string): boolean =>
  !item || item.visibility === 'open' || !item.disqualified.includes(person);

/** The comment has been dealt with; it stays on record. */
export const settleComment = (call: Call, wanted: { meeting: string; comment: string }): Promise<Handled> =>
  changeMinutes(
    call,
    { did: 'settle-comment', run: true, meeting: wanted.meeting },
    ({ meeting, minutes, by }) => {
      const comments = minutes.comments.map((one) =>
        one.key === wanted.comment ? { ...one, settled: true } : one,
      );
      const settled = amend(minutes, { comments }, by);
      return settled === minutes ? {} : { meeting: { ...meeting, minutes: settled } };
    },
  );
