import { walkPanel } from '../tab/panel-walk.js';
import { relativesTitle, rosterTitle } from './papers.js';
import { groupChat, hanne, mikkel, nanna, sofie, tenant } from './playground-config.js';
import { says, type Step } from './walk.js';

/** The meeting itself: talk becomes the record, on the card of the item. */
export const stepsMeeting: readonly Step[] = [
  {
    title: '»start møde« opens the meeting and »næste« posts the card of the item',
    run: async ({ page }) => {
      await page.asks('start møde');
      await says(await page.card('Dagsorden', relativesTitle), 'I gang');
      await page.asks('næste');
      await page.card('Punkt 1 af 3', relativesTitle);
    },
  },
  {
    title: 'a decision that is overheard appears on the card in place',
    run: async ({ page, others, kept }) => {
      kept.decision = await others.says(hanne, 'Beslutning: Programmet sættes i gang 1. marts.');
      await says(await page.card('Punkt 1 af 3'), 'Programmet sættes i gang 1. marts');
    },
  },
  {
    title: 'a promise becomes a follow-up with owner and date',
    run: async ({ page, others, kept, picture }) => {
      const text = 'Hanne undersøger, om Designskolen Nordlys kan hjælpe inden fredag';
      await others.says(mikkel, text);
      const card = await page.card('Punkt 1 af 3');
      await says(card, /CT-\d+ · Hanne Kjær[^·]* · senest fredag/);
      await says(card, 'Designskolen Nordlys');
      kept.promise = /(CT-\d+) · Hanne Kjær/.exec(await card.innerText())?.[1] ?? '';
      await page.asks('opgave: Mikkel skriver til plejehjemmene senest på torsdag');
      await says(card, /Mikkel Bro[^·]* · senest torsdag/);
      await card.scrollIntoViewIfNeeded();
      await picture('item');
    },
  },
  {
    title: 'talk that decides nothing changes nothing',
    run: async ({ page, others }) => {
      await others.says(sofie, 'Har vi egentlig besluttet noget om kaffen?');
      const card = await page.card('Punkt 1 af 3');
      await others.says(hanne, 'Aftalt: Vi holder et åbent møde i foråret.');
      await says(card, 'Vi holder et åbent møde i foråret');
      if (/kaffen/.test(await card.innerText())) throw new Error('a question was taken for a decision');
    },
  },
  {
    title: 'what the paper asks is answered in one tap',
    run: async ({ page }) => {
      await page.press(await page.card('Punkt 1 af 3'), 'Besluttet');
      await says(await page.card('Punkt 1 af 3'), /✓ Besluttet · CT-\d+/);
    },
  },
  {
    title: 'an edited message changes what came from it',
    run: async ({ page, others, kept }) => {
      await others.edits(kept.decision!, 'Beslutning: Programmet sættes i gang 1. april.');
      await says(await page.card('Punkt 1 af 3'), 'Programmet sættes i gang 1. april');
    },
  },
  {
    title: 'a deleted message strikes out what came from it',
    run: async ({ page, others }) => {
      const said = await others.says(sofie, 'Beslutning: Vi lukker kantinen.');
      const card = await page.card('Punkt 1 af 3');
      await says(card, 'Vi lukker kantinen');
      await others.deletes(said);
      await says(card, 'trukket tilbage');
    },
  },
  {
    title: 'the panel beside the meeting shows where it is and what it has captured',
    run: async ({ page, botUrl, pictures }) => {
      const panel = await page.page.context().newPage();
      panel.setDefaultTimeout(20_000);
      await panel.setViewportSize({ width: 380, height: 860 });
      await walkPanel(panel, botUrl, {
        person: nanna.name,
        chat: groupChat.id,
        tenant,
        expect: [relativesTitle, rosterTitle, 'Eventuelt', 'Designskolen Nordlys', 'et åbent møde i foråret'],
        pictures,
      });
      await panel.close();
    },
  },
  {
    title: 'the button on the card goes on to the next item, where the talk is',
    run: async ({ page, others }) => {
      await page.press(await page.card('Punkt 1 af 3'), 'Næste punkt');
      const card = await page.card('Punkt 2 af 3', rosterTitle);
      await others.says(mikkel, 'Vi er enige om at prøve de nye vagtplaner af i to distrikter');
      await says(card, 'prøve de nye vagtplaner af i to distrikter');
    },
  },
  {
    title: 'after a crash in the middle of the meeting the record is there and the cards still work',
    run: async ({ page, others, restart }) => {
      await others.says(hanne, 'Beslutning: Evalueringen laves af distrikterne selv.');
      await says(await page.card('Punkt 2 af 3'), 'Evalueringen laves af distrikterne selv');
      await restart();
      await others.says(mikkel, 'Opgave: Sofie finder de to distrikter inden 1. december');
      await says(await page.card('Punkt 2 af 3'), /Sofie Tyge[^·]* · senest/);
      await page.press(await page.card('Punkt 2 af 3'), 'Næste punkt');
      await page.card('Punkt 3 af 3', 'Eventuelt');
    },
  },
];
