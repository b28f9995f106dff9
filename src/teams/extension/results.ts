import type { CardJson } from '../../render/index.js';

export interface Result {
  card: CardJson;
  preview: { title: string; text: string };
}

/** What a search found, each as it would be put into a message, with two lines to know it by in the list. */
export const searchResults = (results: readonly Result[]): object => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: results.map(({ card, preview }) => ({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: card,
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
    })),
  },
});

/** In place of results: a sentence. */
export const searchMessage = (text: string): object => ({ composeExtension: { type: 'message', text } });
