// The personal page: what is one's own over all forums, what waits for one's word, and settings.
import { openTab } from '../frame/open-tab.js';
import { showMine } from './show-mine.js';
import { mineStrings } from './strings.js';

void openTab({ words: mineStrings, ofChat: false, show: showMine });
