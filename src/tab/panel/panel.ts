// The page in a meeting's side panel. It shows what the server lets this person see, and keeps it true while it is seen.
import { openTab } from '../frame/open-tab.js';
import { showPanel } from './show-panel.js';
import { panelStrings } from './strings.js';

void openTab({ words: panelStrings, ofChat: true, show: showPanel });
