import type { Chat } from '../../domain/chat.js';
import type { Forum } from '../../domain/forum.js';
import { findItem } from '../../domain/meeting.js';
import type { Press } from '../../domain/press.js';
import { say } from '../../domain/view/reply.js';
import type { Capture } from '../../language/recognition.js';
import { audienceOf } from '../audience.js';
import type { Call } from '../command.js';
import { nothing, type Handled } from '../incoming.js';
import { mayChange } from '../meeting/roles.js';
import { meetingCard } from '../press/back.js';
import { answer } from '../results.js';
import { captureForm, outcomeChoices } from './capture-form.js';
import type { Make } from './chosen.js';
import { keep } from './keep.js';
import { asWritten, readTaken } from './read-taken.js';
import { redrawn, told } from './sent.js';

/** From the card of an item: an empty form, or what was written in it. */
export async function pressAdd(call: Call, press: Extract<Press, { verb: 'add' }> | Make): Promise<Handled> {
  const scene = await sceneOf(call, press.meeting);
  if ('reply' in scene) return answer(scene.reply);
  const { forum, meeting, chat } = scene;
  if (press.verb === 'add') {
    const item = findItem(meeting, press.item)?.id ?? null;
    const kinds = ['followUp' as const, ...outcomeChoices];
    const blank = { of: null, form: call.deps.ids(), kind: 'followUp' as const, kinds, text: '' };
    const draft = { ...blank, owners: [], due: null, item, itemByTime: false };
    return answer(captureForm(call, draft, { chat, forum, meeting }));
  }
  const text = press.text?.trim() ?? '';
  if (text === '') return answer(say('nothing-written', {}));
  const sender = { id: call.sender.id, name: call.sender.name };
  const read = asTyped({ ...press, text }, call, { chat, forum });
  const kept = await keep(call, {
    press: { ...press, text: read.text },
    read,
    author: sender,
    at: call.at,
    source: { kind: 'button', key: press.form },
    chat,
    forum,
  });
  const card = await meetingCard(call, meeting.id, `item:${press.item ?? ''}`);
  return { ...nothing, replies: card ? [card] : told(kept), redraw: redrawn(kept) };
}

/** The meeting of the card, for those who are in its chat and may change something there. */
async function sceneOf(call: Call, id: string | null) {
  const { records } = call.deps;
  const meeting = id ? await records.meeting(id) : null;
  const forum = meeting && (await records.forum(meeting.forum));
  const chat = meeting?.chat ? await records.chat(meeting.chat) : null;
  if (!forum || !chat || meeting.state !== 'open') return { reply: say('card-too-old', {}) };
  const { inside } = await audienceOf(forum, { person: call.sender.id }, records);
  if (!inside) return { reply: say('not-allowed', { who: '' }) };
  if (!mayChange(chat, call.sender.id)) return { reply: say('guests-only-read', {}) };
  return { forum, meeting, chat };
}

/** Where the form leaves it to us, whose it is and for when is read from its words. */
function asTyped(
  { kind, text, owner }: Make & { text: string },
  { sender, at }: Call,
  scene: { chat: Chat; forum: Forum },
): Capture {
  if (owner !== 'read') return asWritten(text, kind);
  const want = kind === 'followUp' ? 'followUp' : 'decision';
  return readTaken({ text, mentions: [], author: sender, at, message: '' }, want, scene);
}
