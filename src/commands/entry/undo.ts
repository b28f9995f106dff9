import { takeBack } from '../../domain/amend.js';
import type { Entry } from '../../domain/entry.js';
import type { EntryRef } from '../../domain/found-entry.js';
import { say } from '../../domain/view/reply.js';
import { by, type Call, type Command } from '../command.js';
import { openMeeting } from '../meeting/change-meeting.js';
import { answer, shown } from '../results.js';
import { changeEntry } from './change-entry.js';

export const undo: Command = {
  intent: 'undo',
  group: 'change',
  words: { da: ['fortryd'], en: ['undo'] },
  run: async (call) => {
    const ref = await newestOfMine(call);
    if (!ref) return answer(say('nothing-to-undo', {}));
    const changed = await changeEntry(ref, call.deps, by(call), (entry) =>
      // Delivered twice, it takes back once.
      entry.history.some((change) => change.cause.id === call.cause.id) ? entry : takeBack(entry, by(call)),
    );
    if (!changed || changed.before.entry === changed.after.entry) return answer();
    const { entry, forum } = changed.after;
    const label = `${forum.prefix}-${entry.number}`;
    const said = entry.withdrawn ? say('entry-withdrawn', { label }) : say('entry-restored', { label });
    return shown(changed.meeting?.id ?? null, said);
  },
};

/** The entry of the open meeting that the person last wrote or changed. */
async function newestOfMine(call: Call): Promise<EntryRef | null> {
  if (!call.forum || !call.chat) return null;
  const chat = call.chat.id;
  return call.deps.records.inForum(call.forum.id, async (room) => {
    const forum = await room.forum();
    const id = await openMeeting(room, chat);
    const meeting = id ? await room.meeting(id) : null;
    const entries: Entry[] = [...(meeting?.entries ?? []), ...(meeting ? [] : (forum?.followUps ?? []))];
    const mine = entries
      .map((entry) => ({ entry, at: lastTouch(entry, call.sender.id) }))
      .filter(({ at }) => at !== '')
      .sort((a, b) => b.at.localeCompare(a.at));
    const newest = mine[0]?.entry;
    return forum && newest ? { forum: forum.id, meeting: id, number: newest.number } : null;
  });
}

/** When the person last did something to it; empty when never, or when it is withdrawn already. */
function lastTouch(entry: Entry, person: string): string {
  if (entry.withdrawn) return '';
  const change = entry.history.findLast((c) => c.by?.id === person);
  return change?.at ?? (entry.author?.id === person ? entry.at : '');
}
