import type { Instant } from '../domain/day.js';
import type { Locale } from '../domain/locale.js';

/** What is sent: a line of text (markdown, with everything of the users escaped), or a card with a line to announce it. */
export type Rendered = { text: string } | { card: CardJson; summary: string };

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
}
