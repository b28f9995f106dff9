import { follow } from '../frame/follow.js';
import { messageNode } from '../frame/message.js';
import type { Page } from '../frame/page.js';
import { meetingNodes } from './meeting.js';
import { newsOf } from './news.js';
import type { PanelData } from './panel-data.js';
import { showCard } from './show-card.js';
import type { PanelStrings } from './strings.js';

/** A chat's meeting: where it is, its agenda and its captures. */
export function showPanel(
  page: Page<PanelStrings>,
  chat: string,
  leave: (() => Promise<void>) | null,
): Promise<number | null> {
  const { words } = page;
  const opened = new Map<string, boolean>();
  let shown: PanelData | null = null;

  const draw = (data: PanelData): Node[] => {
    const news = newsOf(shown?.meeting ?? null, data.meeting, words);
    if (news.length > 0) page.news.textContent = news.join('. ');
    shown = data;
    if (!data.meeting) return [messageNode(data.forum ? words.own.noMeeting : words.own.noForum)];
    const card = data.cards ? (item: string, title: string) => void showCard(page, chat, item, title) : null;
    return meetingNodes(data.meeting, words, { opened, showCard: card });
  };
  return follow(page, { what: () => ({ path: 'meeting', query: { chat } }), draw, leave }).ended;
}
