import { groupChat } from './playground-config.js';
import { says, type Step } from './walk.js';

const personal = 'Personal Chat';

/** Closing, finishing and asking. */
export const stepsAfter: readonly Step[] = [
  {
    title: 'a follow-up is moved to another day, finished and opened again from the card',
    run: async ({ page, picture }) => {
      await page.asks('hvad med CT-2?');
      await page.asks('CT-2');
      const found = await page.card('CT-2', 'Kolding Designskole');
      await found.scrollIntoViewIfNeeded();
      await picture('follow-up');
    },
  },
  {
    title: '»slut møde« posts the minutes as a card',
    run: async ({ page, picture }) => {
      await page.asks('slut møde');
      const card = await page.card('Referat', 'Programmet sættes i gang 1. april', 'Sofie Thune');
      await card.scrollIntoViewIfNeeded();
      await picture('minutes');
    },
  },
  {
    title: '»status«, »overskredet« and »hvad besluttede vi om …« answer from the record',
    run: async ({ page }) => {
      await page.asks('hvad besluttede vi om vagtplaner');
      await page.card('Besluttet om vagtplaner', 'to distrikter');
      await page.asks('status Designskole');
      await page.card('Status: Designskole', 'Hanne Kjær');
      await page.asks('overskredet');
      await page.answer('ingen opfølgninger over tiden');
      await page.asks('hvad besluttede vi om svømmehallen');
      await page.answer('Jeg fandt ingen beslutninger om »svømmehallen«');
    },
  },
  {
    title: '»hjælp« lists what can be typed, and English is understood',
    run: async ({ page, picture }) => {
      await page.asks('hjælp');
      await page.card('Det kan du skrive', 'mine opgaver');
      await page.openChat(personal);
      await page.says('hjælp');
      const card = await page.card('Det kan du skrive');
      await card.scrollIntoViewIfNeeded();
      await picture('help');
      await page.says('my tasks');
      await page.answer('Du har ingen åbne opfølgninger');
    },
  },
  {
    title: '»mine opgaver« shows in personal chat what one has promised',
    run: async ({ page, picture }) => {
      await page.openChat(groupChat.name);
      await page.asks('opgave: Nanna skriver til styregruppen inden fredag');
      await page.answer('Skrevet på');
      await page.openChat(personal);
      await page.says('mine opgaver');
      const card = await page.card('Dine opfølgninger', 'styregruppen');
      await card.scrollIntoViewIfNeeded();
      await picture('my-tasks');
    },
  },
  {
    title: 'a button in personal chat finishes it',
    run: async ({ page }) => {
      await page.press(await page.card('Dine opfølgninger', 'styregruppen'), 'Åbn');
      const form = await page.card('styregruppen', 'Ansvarlig');
      await page.press(form, 'Færdig');
      await says(await page.card('styregruppen'), 'færdig');
    },
  },
];
