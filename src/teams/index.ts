export { createTeams, type Signing, type Teams, type TeamsOptions } from './teams.js';
