import { amend } from '../../domain/amend.js';
import { withItem } from '../../domain/agenda.js';
import { findItem, itemNumber, type AgendaItem, type Meeting } from '../../domain/meeting.js';
import type { Forum } from '../../domain/forum.js';
import { maySeeItem } from '../../domain/view/access.js';
import type { Back, Press } from '../../domain/press.js';
import { say, type Reply } from '../../domain/view/reply.js';
import type { Audience } from '../../domain/view/views.js';
import type { Records } from '../../ports/records.js';
import { audienceOf } from '../audience.js';
import { by, type Call } from '../command.js';
import { actOn } from '../entry/act.js';
import { nothing, type Handled } from '../incoming.js';
import { mayChange, mayRun, runners } from '../meeting/roles.js';
import { itemsOfPaper, previewOf } from '../paper/preview.js';
import { pointAnew } from '../paper/related-items.js';
import { answer, shown } from '../results.js';
import { meetingCard } from './back.js';
import { editItem } from './edit-item.js';
import { itemForm } from './item-form.js';

type ItemPress = Extract<Press, { verb: 'visibility' | 'open-item' | 'edit-item' | 'promise' }>;

interface Scene {
  forum: Forum;
  meeting: Meeting;
  item: AgendaItem;
  audience: Audience;
}

/** A button of an item on the preview of its paper, or of the item's form; answered to the one who pressed. */
export async function pressItem(call: Call, pressed: ItemPress): Promise<Handled> {
  const scene = await sceneFor(call, pressed);
  if ('reply' in scene) return answer(scene.reply);
  const press = { ...pressed, meeting: scene.meeting.id };
  switch (press.verb) {
    case 'open-item':
      return answer(itemForm(call, scene, press.paper ?? null));
    case 'visibility':
      return setVisibility(call, press, scene);
    case 'edit-item': {
      const { meetings, moved } = await editItem(call, press, scene);
      const at = moved ?? press.meeting;
      const after = await cardAfter(call, { ...press, meeting: at });
      return { ...nothing, replies: [after], redraw: meetings };
    }
    case 'promise':
      return answerPromise(call, press, scene);
  }
}

async function sceneFor(call: Call, press: ItemPress): Promise<Scene | { reply: Reply }> {
  const { records } = call.deps;
  const meeting = await whereIs(press, records);
  const forum = meeting && (await records.forum(meeting.forum));
  const item = meeting && findItem(meeting, press.item);
  if (!forum || !item || !call.sender.id.startsWith(`${forum.tenant}/`)) {
    return { reply: say('card-too-old', {}) };
  }
  const brought = item.paper?.broughtBy?.id === call.sender.id;
  const audience = await audienceOf(forum, { person: call.sender.id }, records);
  if (!brought && !maySeeItem(item, audience)) {
    return { reply: say('item-closed-not-entitled', { number: itemNumber(meeting, item.id) }) };
  }
  const runs = item.paper?.broughtBy
    ? runners(forum, meeting).some(({ id }) => id === call.sender.id)
    : mayRun(forum, meeting, call.sender.id);
  if ((!brought && !runs) || !mayChange(call.chat, call.sender.id)) {
    return { reply: say('not-allowed', { who: item.paper?.broughtBy?.name ?? '' }) };
  }
  return { forum, meeting, item, audience };
}

/** The meeting that the item is at: an old card may stand for one that it has been taken from. */
async function whereIs(press: ItemPress, records: Records): Promise<Meeting | null> {
  const named = await records.meeting(press.meeting);
  if (!named || findItem(named, press.item)) return named;
  for (const head of await records.meetings(named.forum)) {
    const other = head.state === 'ended' ? null : await records.meeting(head.id);
    if (other && findItem(other, press.item)) return other;
  }
  return named;
}

/** The preview as it is now, where the button stood on one; otherwise the item. */
async function cardAfter(call: Call, press: Pick<ItemPress, 'meeting' | 'item' | 'paper'>): Promise<Reply> {
  const preview = press.paper ? await previewFor(call, press.meeting, press.paper) : null;
  const card = preview ?? (await meetingCard(call, press.meeting, `item:${press.item}`, { forMe: true }));
  return card ?? say('card-too-old', {});
}

async function previewFor(call: Call, id: string, paper: string): Promise<Reply | null> {
  const { records } = call.deps;
  const meeting = await records.meeting(id);
  const forum = meeting && (await records.forum(meeting.forum));
  if (!forum || !call.sender.id.startsWith(`${forum.tenant}/`)) return null;
  const audience = await audienceOf(forum, { person: call.sender.id }, records);
  const items = itemsOfPaper(meeting, paper, audience);
  if (items.length === 0) return null;
  return previewOf({ forum, meeting, items, audience, came: null }, records, call.at);
}

export async function backToPreview(call: Call, back: Extract<Back, { preview: string }>): Promise<Handled> {
  return answer((await previewFor(call, back.preview, back.paper)) ?? say('card-too-old', {}));
}

async function setVisibility(
  call: Call,
  press: Extract<ItemPress, { verb: 'visibility' }>,
  { forum, item }: Scene,
): Promise<Handled> {
  const { visibility } = press;
  const done = await call.deps.records.inForum(forum.id, async (room) => {
    const meeting = await room.meeting(press.meeting);
    const now = meeting && findItem(meeting, item.id);
    if (!now) return nothing;
    const changed = amend(now, { visibility }, by(call));
    if (changed !== now) {
      const edited = { ...withItem(meeting, item.id, changed), revision: meeting.revision + 1 };
      room.putMeeting(edited);
      await pointAnew(edited, changed, forum, room);
    }
    const number = itemNumber(meeting, item.id);
    return shown(meeting.id, say('visibility-set', { number, title: item.title, visibility }));
  });
  return press.paper ? { ...done, replies: [await cardAfter(call, press)] } : done;
}

/** A promise is closed only by this answer, and asked about only once. */
async function answerPromise(
  call: Call,
  press: Extract<ItemPress, { verb: 'promise' }>,
  { forum, meeting, item }: Scene,
): Promise<Handled> {
  const { records } = call.deps;
  if (!item.promises.some(({ number }) => number === press.followUp)) return answer(say('card-too-old', {}));
  const [found] = await records.find({ forums: [forum.id], number: press.followUp });
  const remark = [forum.name, meeting.day?.split('-').reverse().join('-')].filter(Boolean).join(' ');
  const closed =
    press.kept && found ? await actOn(call, found.ref, { kind: 'done', remark }, true, true) : { redraw: [] };
  await records.inForum(forum.id, async (room) => {
    const now = await room.meeting(meeting.id);
    const there = now && findItem(now, item.id);
    if (!there) return;
    const promises = there.promises.map((one) =>
      one.number === press.followUp
        ? { ...one, answer: press.kept ? ('kept' as const) : ('declined' as const) }
        : one,
    );
    const changed = amend(there, { promises }, by(call));
    if (changed !== there)
      room.putMeeting({ ...withItem(now, item.id, changed), revision: now.revision + 1 });
  });
  return { ...nothing, replies: [await cardAfter(call, press)], redraw: closed.redraw };
}
