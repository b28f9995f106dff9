import type { Locale } from '../../domain/locale.js';
import type { MeetingView } from '../../domain/view/views.js';

/** What the server gives (src/web/panel/panel-view.ts): already only what this person may see. */
export interface PanelData {
  forum: { name: string; locale: Locale } | null;
  meeting: MeetingView | null;
  cards: boolean;
}
