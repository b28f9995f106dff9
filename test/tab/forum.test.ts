import { forumActing } from './forum/acting.js';
import { forumFinding } from './forum/finding.js';
import { forumForEveryone } from './forum/for-everyone.js';
import { forumInTeams } from './forum/in-teams.js';
import { forumWalking } from './forum/walking.js';
import { inBrowser } from './in-browser.js';

inBrowser('the forum page in a browser', (opened) => {
  describe('from part to part', () => forumWalking(opened));
  describe('finding', () => forumFinding(opened));
  describe('doing', () => forumActing(opened));
  describe('for everyone', () => forumForEveryone(opened));
  describe('in Teams', () => forumInTeams(opened));
});
