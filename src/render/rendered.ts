import type { Instant } from '../domain/day.js';
import type { Locale } from '../domain/locale.js';

/** What is sent: a line of text (markdown, with everything of the users escaped), or a card with a line to announce it. */
export type Rendered = RenderedText | RenderedCard;

export interface RenderedText {
  text: string;
  mentions?: { id: string; name: string }[];
  attachment?: Attachment;
}

export interface RenderedCard {
  card: CardJson;
  summary: string;
}

/** What Teams shows as a file; the text beside it is only for the notification. */
export interface Attachment {
  contentType: string;
  name: string;
  contentUrl?: string;
  content: object;
}

/** An adaptive card of schema 1.5. */
export interface CardJson {
  type: 'AdaptiveCard';
  [key: string]: unknown;
}

/** Whose words to use. With `now`, near days are said with their weekday in short answers too. */
export interface Words {
  locale: Locale;
  zone: string;
  now?: Instant;
  /** Where the bot's pages are; absent where they are not to be linked to, or not known. */
  pages?: string | null;
  /** Teams' id of the one person who reads it; absent for what several read. */
  reader?: string | null;
  /** What the card shows as pictures, in their order, as addresses that hold them. */
  pictures?: readonly string[];
}
