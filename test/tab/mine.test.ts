import { inBrowser } from './in-browser.js';
import { mineActing } from './mine-acting.js';
import { mineInTeams } from './mine-in-teams.js';
import { mineSettings } from './mine-settings.js';

inBrowser('the personal page in a browser', (opened) => {
  describe('what is mine', () => mineActing(opened));
  describe('settings', () => mineSettings(opened));
  describe('in Teams', () => mineInTeams(opened));
});
