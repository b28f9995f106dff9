/**
 * A Microsoft Teams of our own, over real HTTP on loopback: people, chats and meetings, the connector that the bot
 * sends to, and everything that can go wrong with it.
 *
 *   const teams = await startTeams({ clock });
 *   teams.attach({ url: `${bot}/api/messages`, idle: app.idle });
 *   const [hanne, mikkel] = teams.people('Hanne Kjær', 'Mikkel Bro');
 *   const chat = teams.meeting('Chefteammøde', [hanne, mikkel]);
 *
 *   await hanne.asks(chat, 'start møde');                            // mentions the bot; says() does not
 *   const line = await hanne.says(chat, 'Beslutning: vi gør det');   // "@Mikkel" would be a mention
 *   await teams.settled();                                           // all that the bot sends has arrived
 *   chat.card('Beslutning').line('vi gør det');                      // reads, or throws with what stands there
 *   await hanne.edits(line, 'Beslutning: vi gør det ikke');
 *   const answer = await mikkel.presses(chat.card('CT-3'), 'Færdig', { near: 'CT-3', inputs: { remark: 'ok' } });
 *   answer.card; answer.message;                                     // what only Mikkel sees
 *
 *   const dialog = await hanne.choosesAction(line, 'makeDecision');  // a message extension's action on a message
 *   await dialog.sends('Gem', { text: 'Vi gør det' });
 *   const [found] = await hanne.searchesExtension(chat, 'decisions', 'stole');  // found.title, found.text, found.card
 *
 *   teams.fails('MessageWritesBlocked', { in: chat, times: 1 });     // also 'lost answer', 'cut', 'held', …
 *   teams.limits.enforce();                                          // 429s at Teams' documented limits
 *   teams.twice = true;                                              // every activity is delivered two times
 *   const mail = teams.holdsBack(); … await mail.deliver('reversed');
 *   teams.sent.readersOf('marker');                                  // who could read it, anywhere in what left
 *   await teams.stop();
 */
export { startTeams, type FakeTeams, type TeamsOptions } from './teams.js';
export type { FakeUser } from './user.js';
export { FakeChat } from './chat.js';
export { ReadCard } from './card.js';
export type { Answer } from './answer.js';
export type { Message } from './message.js';
export type { Post } from './post.js';
export type { Sent } from './sent-log.js';
export type { Activity } from './types.js';
export * as activities from './activities/index.js';
