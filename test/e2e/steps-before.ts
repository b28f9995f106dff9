import { groupChat, mikkel, nanna } from './playground-config.js';
import { relativesPaper, relativesTitle, rosterPaper, rosterTitle } from './papers.js';
import { until, type Step } from './walk.js';

const personal = 'Personal Chat';

/** First contact, and papers on their way to the agenda. */
export const stepsBefore: readonly Step[] = [
  {
    title: 'the bot says in one card what it reads and stores, and how to stop it',
    run: async ({ page, picture }) => {
      await page.openChat(groupChat.name);
      await page.card('Hej, jeg er Tovholder', 'Det læser jeg', 'stille');
      await picture('first-contact');
      await until(
        async () => (await page.cards('Hej, jeg er Tovholder').count()) === 1,
        'there is one such card',
      );
    },
  },
  {
    title: 'the chat is given its forum',
    run: async ({ page }) => {
      await page.asks('forum Chefteam (CT, chefmøde)');
      await page.answer('Chatten hører nu til Chefteam');
    },
  },
  {
    title: 'a paper pasted in the chat becomes an item of the agenda',
    run: async ({ page }) => {
      await page.asks(relativesPaper(new Date()));
      await page.card('Læst og sat på dagsordenen', relativesTitle);
    },
  },
  {
    title: 'a paper sent as a file in personal chat joins the same meeting',
    run: async ({ page, others, serve }) => {
      await page.openChat(personal);
      // The Playground's client says that it is English.
      await page.card('I am Tovholder');
      await others.uploads(nanna, 'vagtplaner.txt', serve('vagtplaner.txt', rosterPaper(new Date())));
      await page.card('Læst og sat på dagsordenen', rosterTitle);
    },
  },
  {
    title: '»dagsorden« shows the agenda as one card',
    run: async ({ page, picture }) => {
      await page.openChat(groupChat.name);
      await page.asks('punkt+ Eventuelt [Mikkel] (5 min)');
      await page.answer('Punkt 3 er sat på dagsordenen');
      await page.asks('dagsorden');
      const card = await page.card('Dagsorden', relativesTitle, rosterTitle, 'Eventuelt');
      await card.scrollIntoViewIfNeeded();
      await picture('agenda');
    },
  },
  {
    title: 'what is said before the meeting is left alone unless it decides something',
    run: async ({ page, others }) => {
      await others.says(mikkel, 'Skal vi ikke beslutte os for en anden farve på gardinerne engang?');
      await page.card('Dagsorden', 'Eventuelt');
    },
  },
];
