import type { Answer } from './answer.js';
import { ReadCard } from './card.js';
import type { FakeChat } from './chat.js';
import { Post } from './post.js';
import { isRecord, recordsIn, textOf } from './types.js';

/** One result of a search: what the list shows, and the card that would be put into the message. */
export interface Found {
  title: string;
  text: string;
  card: ReadCard;
}

/** The results in an answer. Throws when it is none of a search. */
export function foundIn({ body }: Answer, chat: FakeChat, now: number): Found[] {
  const answer = isRecord(body) ? body['composeExtension'] : null;
  if (!isRecord(answer) || answer['type'] !== 'result') {
    throw new Error(`no results came back, but ${JSON.stringify(body)}`);
  }
  return recordsIn(answer['attachments']).map((attachment) => {
    const preview = isRecord(attachment['preview']) ? attachment['preview'] : {};
    const shown = isRecord(preview['content']) ? preview['content'] : {};
    const card = isRecord(attachment['content']) ? attachment['content'] : {};
    return {
      title: textOf(shown['title']) ?? '',
      text: textOf(shown['text']) ?? '',
      card: new ReadCard(card, new Post('', chat, now, { type: 'message' }, null)),
    };
  });
}
