import type { TextReply } from '../domain/view/reply.js';
import type { Words } from './rendered.js';
import { eachText, escapeText, safe } from './safe.js';
import { voiceOf } from './voice.js';

/** A short answer in words. Everything in it that is not ours is escaped. */
export const renderText = (reply: TextReply, words: Words): string => sentence(reply, words, escapeText);

/** The same where nothing reads markdown. */
export const renderPlain = (reply: TextReply, words: Words): string => sentence(reply, words, safe);

function sentence(reply: TextReply, words: Words, fit: (text: string) => string): string {
  const voice = voiceOf(words);
  const said = voice.s.texts[reply.code] as (values: object, say: typeof voice.say) => string;
  return said(
    eachText(reply.values, (text) => fit(text)),
    voice.say,
  );
}
