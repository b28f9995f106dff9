import type { ForumPart } from '../../domain/view/forum-page.js';
import { boardNodes } from './board.js';
import { decisionNodes } from './decisions.js';
import { entryNodes } from './entry.js';
import { followUpNodes } from './follow-ups.js';
import { meetingNodes } from './meeting.js';
import { meetingListNodes } from './meetings.js';
import { overviewNodes } from './overview.js';
import type { Stage } from './stage.js';

export function partNodes(part: ForumPart, stage: Stage): HTMLElement[] {
  switch (part.kind) {
    case 'meetings':
      return meetingListNodes(part, stage);
    case 'meeting':
      return meetingNodes(part.meeting, stage);
    case 'decisions':
      return decisionNodes(part, stage);
    case 'follow-ups':
      return followUpNodes(part, stage);
    case 'board':
      return boardNodes(part, stage);
    case 'overview':
      return overviewNodes(part, stage);
    case 'entry':
      return entryNodes(part, stage);
  }
}
