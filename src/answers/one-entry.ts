import { say } from '../domain/view/reply.js';
import type { Command } from '../commands/command.js';
import { findEntry } from '../commands/entry/find-entry.js';
import { entryForm } from '../commands/press/entry-form.js';
import { answer } from '../commands/results.js';

/** "CT-17", "15?" and "#17" show one entry, with what can be done to it. */
export const oneEntry: Command = {
  intent: 'entry',
  group: 'ask',
  words: { da: [], en: [] },
  form: { da: 'CT-17', en: 'CT-17' },
  also: [
    /^#?(?<prefix>\p{L}{2,5})-(?<number>\d{1,6})\s*\??$/iu,
    /^#?(?<number>\d{1,6})\s*\?$/u,
    /^#(?<number>\d{1,6})$/u,
    /^(?:nr\.?|nummer|opgave|opf(?:ø|oe)lgning|beslutning|number|no\.|task|action|follow-?up|decision)\s*#?(?<number>\d{1,6})\s*[?.]?$/iu,
  ],
  run: async (call) => {
    const lookup = await findEntry(call);
    if (!lookup.ok) return answer(lookup.reply);
    const forum = await call.deps.records.forum(lookup.found.ref.forum);
    if (!forum) return answer(say('no-such-entry', { label: String(lookup.found.ref.number) }));
    return answer(await entryForm(call, lookup.found, forum, null));
  },
};
