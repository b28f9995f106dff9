import type { TextReply } from '../domain/view/reply.js';
import type { Words } from './rendered.js';
import { escapeAll } from './safe.js';
import { voiceOf } from './voice.js';

/** A short answer in words. Everything in it that is not ours is escaped. */
export function renderText(reply: TextReply, words: Words): string {
  const voice = voiceOf(words);
  const sentence = voice.s.texts[reply.code] as (values: object, say: typeof voice.say) => string;
  return sentence(escapeAll(reply.values), voice.say);
}
