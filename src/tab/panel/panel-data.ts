import type { Instant } from '../../domain/day.js';
import type { Locale } from '../../domain/locale.js';
import type { MeetingView, PingLine } from '../../domain/view/views.js';

/** What the server gives (src/web/pages/meeting/panel-view.ts): already only what this person may see. */
export interface PanelData {
  forum: { name: string; locale: Locale; zone: string } | null;
  meeting: MeetingView | null;
  may: Rights | null;
  mine: { lines: PingLine[]; more: number } | null;
  people: { id: string; name: string }[];
  quiet: boolean;
  cards: boolean;
  /** The server's time when this was new. */
  now: Instant;
}

/** What is offered to the reader; what they may is decided when they do it. */
export interface Rights {
  run: boolean;
  arrange: boolean;
  write: boolean;
  correct: number[];
  approved: boolean;
}
