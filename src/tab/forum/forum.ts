// The page of a forum, in its chat: meetings, decisions, follow-ups and how it goes with them.
import { openTab } from '../frame/open-tab.js';
import { showForum } from './show-forum.js';
import { forumStrings } from './strings.js';

void openTab({ words: forumStrings, ofChat: true, show: showForum });
