import { byItself } from './by-itself.js';
import { inBrowser } from './in-browser.js';
import { inTeams } from './in-teams.js';
import { panelAccessible } from './panel-accessible.js';
import { panelActs } from './panel-acts.js';
import { panelWriting } from './panel-writing.js';

inBrowser('the side panel in a browser', (opened) => {
  describe('by itself', () => byItself(opened));
  describe('acting in it', () => panelActs(opened));
  describe('writing in it', () => panelWriting(opened));
  describe('for everybody', () => panelAccessible(opened));
  describe('in Teams', () => inTeams(opened));
});
