// What a developer would start from: a botbuilder bot on restify that takes every message and says nothing.
import { smallBot } from '../support/teams/small-bot.js';

const bot = await smallBot(() => Promise.resolve(), Number(process.env['PORT']));
console.log(`listening at ${bot.url}`);
process.once('SIGTERM', () => process.exit(0));
